/** A translator's PO file, checked entry by entry before anything is made of it. */
import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { blockMarkdown } from '../content/block-markdown.ts';
import { textFaults } from '../content/character-faults.ts';
import { parseProse } from '../content/prose.ts';
import { oneLine } from '../content/translations/problems.ts';
import type { LocaleTranslations, Translation } from '../content/translations/states.ts';
import type { UnitText } from '../content/translations/units.ts';
import { LOCALE_HEADER, sourceTexts } from './export-po.ts';
import { pluralForms } from './plural-forms.ts';

/** A fault of the file, at its line. */
export interface PoFault {
  line: number;
  /** Id of the text; empty for the file as a whole. */
  id: string;
  expected: string;
  found: string;
  remedy: string;
}

export interface PoReading {
  /** Texts by id that the translator has confirmed; those still to be done or flagged fuzzy are left out. */
  texts: Map<string, UnitText>;
  /** Line of every entry by id. */
  lines: Map<string, number>;
  faults: PoFault[];
}

/** Reads a PO file, its letters composed, against the texts that stand now. */
export function readPo(source: string, locale: LocaleTranslations): PoReading {
  const reading: PoReading = { texts: new Map(), lines: new Map(), faults: [] };
  const composed = source.normalize('NFC');
  noteLines(composed, reading);
  const table = parseTable(composed, reading);
  if (!table) return reading;
  const named = table.headers[LOCALE_HEADER];
  if (named !== locale.tag)
    reading.faults.push({
      line: 1,
      id: '',
      expected: `the header ${LOCALE_HEADER}: ${locale.tag}`,
      found: named ?? 'no such header',
      remedy: 'import the file of this locale, made by export',
    });
  const known = new Map(locale.translations.map((translation) => [translation.id, translation]));
  for (const entry of Object.values(table.translations).flatMap((entries) => Object.values(entries)))
    if (entry.msgctxt || entry.msgid) readEntry(entry, known.get(entry.msgctxt ?? ''), locale.tag, reading);
  return reading;
}

function parseTable(source: string, { faults, lines }: PoReading): GetTextTranslations | undefined {
  try {
    return po.parse(source, { validation: true });
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number };
    // Of a fault between lines the library tells the entry alone.
    const id = / in "([^"]+)" context/u.exec(message)?.[1] ?? '';
    faults.push({
      line: lineNumber ?? lines.get(id) ?? 1,
      id,
      expected: 'a gettext PO file',
      found: message.replace(/^Error parsing PO data: /u, ''),
      remedy: 'mend the syntax, or save the file again from the translation program',
    });
    return undefined;
  }
}

/** The library tells no lines of entries and lets a second entry of an id replace the first. */
function noteLines(source: string, { lines, faults }: PoReading): void {
  const rows = source.split(/\r?\n/u);
  for (const [index, row] of rows.entries()) {
    if (!row.startsWith('msgctxt ')) continue;
    let id = contentOf(row.slice('msgctxt '.length));
    for (let next = index + 1; rows[next]?.startsWith('"'); next++) id += contentOf(rows[next] ?? '');
    if (lines.has(id))
      faults.push({
        line: index + 1,
        id,
        expected: 'every text once',
        found: `a second entry; the first is on line ${lines.get(id)}`,
        remedy: 'remove one of them',
      });
    else lines.set(id, index + 1);
  }
}

function contentOf(quoted: string): string {
  return quoted.trim().slice(1, -1);
}

function readEntry(
  entry: GetTextTranslation,
  translation: Translation | undefined,
  tag: string,
  { texts, lines, faults }: PoReading,
): void {
  const id = entry.msgctxt ?? '';
  const report = (expected: string, found: string, remedy: string) =>
    faults.push({ line: lines.get(id) ?? 1, id: id || entry.msgid, expected, found, remedy });
  if (!translation) {
    report('a text of the site, named by msgctxt', id || 'no msgctxt', 'export the file anew and translate that');
    return;
  }
  const wanted = sourceTexts(translation.english.text);
  if (wanted.msgid !== entry.msgid || wanted.msgid_plural !== entry.msgid_plural) {
    report(
      `the English text now: “${oneLine(wanted.msgid)}”`,
      `“${oneLine(entry.msgid)}”`,
      'the English text was changed after the export, or here: export the file anew',
    );
    return;
  }
  const forms = entry.msgstr.map((form) => form.trim());
  const isFuzzy = /\bfuzzy\b/u.test(entry.comments?.flag ?? '');
  if (isFuzzy || forms.every((form) => form === '')) return;
  const unseen = forms.flatMap((form) => linesOf(id, form).flatMap((line) => textFaults(id, line)));
  for (const { expected, found, remedy } of unseen) report(expected, found, remedy);
  if (unseen.length > 0) return;
  const text =
    typeof translation.english.text === 'string'
      ? singleText(translation, forms, report)
      : pluralText(forms, tag, report);
  if (text !== undefined) texts.set(id, text);
}

/** Only blocks of a page have more than one line. */
function linesOf(id: string, form: string): string[] {
  return isBlock(id) ? form.split('\n') : [form];
}

function isBlock(id: string): boolean {
  return id.includes('#') && !/#\.[td]/u.test(id);
}

type Report = (expected: string, found: string, remedy: string) => void;

function pluralText(forms: string[], tag: string, report: Report): UnitText | undefined {
  const names = pluralForms(tag);
  const missing = names.filter((_, index) => !forms[index]);
  if (missing.length > 0 || forms.length !== names.length) {
    report(
      `the plural forms ${names.join(', ')}`,
      missing.length > 0 ? `nothing for ${missing.join(', ')}` : `${forms.length} forms`,
      'fill every msgstr[n]; the notes say which form each is',
    );
    return undefined;
  }
  return Object.fromEntries(names.map((name, index) => [name, forms[index] ?? '']));
}

/** A text of a page must read as the one block that it translates. */
function singleText({ id, english }: Translation, [text = '']: string[], report: Report): string | undefined {
  if (!isBlock(id)) return text;
  const { blocks, faults } = parseProse(text);
  for (const { expected, found, remedy } of faults) report(expected, found, remedy);
  const [block] = blocks;
  const [original] = parseProse(String(english.text)).blocks;
  if (faults.length > 0 || !block || !original) return undefined;
  const shape = (of: typeof block) => (of.kind === 'heading' ? `heading ${'#'.repeat(of.level)} {#${of.id}}` : of.kind);
  if (blocks.length === 1 && shape(block) === shape(original)) return blockMarkdown(block);
  report(
    `one ${shape(original)}`,
    blocks.length === 1 ? shape(block) : `${blocks.length} blocks`,
    'keep the shape of the English text: as many blocks, of the same kind',
  );
  return undefined;
}
