/** A translator's PO file, checked entry by entry before anything is written. */
import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { blockMarkdown } from '../content/block-markdown.ts';
import { textFaults } from '../content/character-faults.ts';
import type { Fault } from '../content/problems.ts';
import { parseProse } from '../content/prose.ts';
import { gettextLanguage, LOCALE_HEADER, sourceTexts } from './export-po.ts';
import { formsInFile, pluralForms, pluralHeader } from './plural-forms.ts';
import { oneLine } from './problems.ts';
import type { LocaleTranslations, Translation } from './states.ts';
import type { UnitText } from './units.ts';

/** A fault of the file, at its line. */
export interface PoFault extends Fault {
  line: number;
  /** Id of the text; empty for the file as a whole. */
  id: string;
}

export interface PoReading {
  /** Texts by id that the translator has confirmed; those still to be done or flagged fuzzy are left out. */
  texts: Map<string, UnitText>;
  /** Line of every entry by id. */
  lines: Map<string, number>;
  faults: PoFault[];
}

/**
 * Reads a PO file against the present texts, as any gettext program writes it: wrapped and ordered in its own way, with
 * decomposed or escaped letters, and with a plural form for fractions or without.
 */
export function readPo(source: string, locale: LocaleTranslations): PoReading {
  const reading: PoReading = { texts: new Map(), lines: new Map(), faults: [] };
  const text = plainLetters(source.replace(/\r\n?/gu, '\n')).normalize('NFC');
  noteLines(text, reading);
  const table = parseTable(text, locale.tag, reading);
  if (!table) return reading;
  const canCount = checkHeader(table.headers ?? {}, locale.tag, reading.faults);
  const known = new Map(locale.translations.map((translation) => [translation.id, translation]));
  for (const entry of Object.values(table.translations).flatMap((entries) => Object.values(entries)))
    if (entry.msgctxt || entry.msgid)
      readEntry({ entry, translation: known.get(entry.msgctxt ?? ''), tag: locale.tag, canCount }, reading);
  return reading;
}

/** Letters that `msgcat --escape` writes as octal bytes of UTF-8, which the parser does not know. */
function plainLetters(source: string): string {
  return source.replace(
    /(?<!\\)((?:\\\\)*)((?:\\[0-7]{3})+)/gu,
    (_, before: string, bytes: string) =>
      before + Buffer.from((bytes.match(/[0-7]{3}/gu) ?? []).map((byte) => Number.parseInt(byte, 8))).toString('utf8'),
  );
}

function parseTable(source: string, tag: string, { faults, lines }: PoReading): GetTextTranslations | undefined {
  const report = (fault: Fault, line = 1) => {
    faults.push({ line, id: '', ...fault });
    return undefined;
  };
  if (source.trim() === '')
    return report({ expected: `the PO file of ${tag}`, found: 'an empty file', remedy: exportAgain(tag) });
  const table = parseEntries(source, report);
  if (table && !table.headers)
    return report({
      expected: `a header, the entry of msgid "" at the beginning, with the line ${LOCALE_HEADER}: ${tag}`,
      found: 'no header',
      remedy: `keep the header in the translation program, or ${exportAgain(tag)}`,
    });
  const entries = Object.keys(table?.translations[''] ?? {}).length;
  if (table && lines.size === 0 && entries > 1)
    return report({
      expected: 'the line msgctxt in every entry; it names the text',
      found: 'no msgctxt in the file',
      remedy: `use a translation program that keeps the contexts of gettext; ${exportAgain(tag)}`,
    });
  return table;
}

type ReportFault = (fault: Fault, line?: number) => undefined;

function parseEntries(source: string, report: ReportFault): GetTextTranslations | undefined {
  try {
    return po.parse(source, { validation: true });
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number };
    // Without a line it is a fault of an entry; the library names only the first one, `readEntry` all of them.
    if (lineNumber === undefined) return po.parse(source);
    return report(
      {
        expected: 'a gettext PO file',
        found: message.replace(/^Error parsing PO data: /u, ''),
        remedy: 'fix the syntax, or save the file again from the translation program',
      },
      lineNumber,
    );
  }
}

function exportAgain(tag: string): string {
  return `export the file again and translate that one: npm run translations -- export ${tag}`;
}

/** Whether the plural forms can be read; reports that and every other fault of the header. */
function checkHeader(headers: Record<string, string>, tag: string, faults: PoFault[]): boolean {
  const report = (fault: Fault) => faults.push({ line: 1, id: '', ...fault });
  // A program that writes a header of its own keeps gettext's `Language`.
  const [name, wanted] = headers[LOCALE_HEADER] ? [LOCALE_HEADER, tag] : ['Language', gettextLanguage(tag)];
  if (headers[name]?.replace('-', '_') !== wanted.replace('-', '_'))
    report({
      expected: `the header ${LOCALE_HEADER}: ${tag}`,
      found: headers[name] ? `${name}: ${headers[name]}` : 'no such header',
      remedy: 'import the file of this locale, made by export',
    });
  const charset = /charset=([^\s;]+)/iu.exec(headers['Content-Type'] ?? '')?.[1] ?? 'UTF-8';
  if (!/^utf-?8$/iu.test(charset))
    report({
      expected: 'a file in UTF-8',
      found: `charset=${charset} in the header Content-Type`,
      remedy: 'choose UTF-8 in the translation program and save the file again',
    });
  const forms = /nplurals\s*=\s*(\d+)/u.exec(headers['Plural-Forms'] ?? '')?.[1];
  const canCount = forms === undefined || formsInFile(tag, Number(forms)) !== undefined;
  if (!canCount)
    report({
      expected: `the header Plural-Forms: ${pluralHeader(tag)}`,
      found: `Plural-Forms: ${headers['Plural-Forms']}`,
      remedy: 'choose this plural rule in the translation program and fill the forms of every counted noun',
    });
  return canCount;
}

/** The library does not report the lines of entries, and a second entry of an id replaces the first. */
function noteLines(source: string, { lines, faults }: PoReading): void {
  const rows = source.split('\n').map((row) => row.trim());
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

interface Entry {
  entry: GetTextTranslation;
  translation: Translation | undefined;
  tag: string;
  /** Whether its plural forms can be read. */
  canCount: boolean;
}

function readEntry({ entry, translation, tag, canCount }: Entry, { texts, lines, faults }: PoReading): void {
  const id = entry.msgctxt ?? '';
  const report = (expected: string, found: string, remedy: string) =>
    faults.push({ line: lines.get(id) ?? 1, id: id || entry.msgid, expected, found, remedy });
  if (!translation) {
    report('a text of the site, named by msgctxt', id || 'no msgctxt', exportAgain(tag));
    return;
  }
  const wanted = sourceTexts(translation.original.text);
  if (wanted.msgid !== entry.msgid || wanted.msgid_plural !== entry.msgid_plural) {
    report(
      `the source text now: “${oneLine(wanted.msgid)}”`,
      `“${oneLine(entry.msgid)}”`,
      `the source text was changed after the export, or in the file: ${exportAgain(tag)}`,
    );
    return;
  }
  const forms = entry.msgstr.map((form) => form.trim());
  const isFuzzy = /\bfuzzy\b/u.test(entry.comments?.flag ?? '');
  if (isFuzzy || forms.every((form) => form === '')) return;
  // Only blocks of a page have more than one line.
  const rows = isBlock(id) ? forms.flatMap((form) => form.split('\n')) : forms;
  const unseen = rows.flatMap((row) => textFaults(id, row));
  for (const { expected, found, remedy } of unseen) report(expected, found, remedy);
  const isPlural = typeof translation.original.text !== 'string';
  if (unseen.length > 0 || (isPlural && !canCount)) return;
  const text = isPlural ? pluralText(forms, tag, report) : singleText(translation, forms, report);
  if (text !== undefined) texts.set(id, text);
}

function isBlock(id: string): boolean {
  return id.includes('#') && !/#\.[td]/u.test(id);
}

type Report = (expected: string, found: string, remedy: string) => void;

/** The forms of whole numbers; one for fractions is left out. */
function pluralText(forms: string[], tag: string, report: Report): UnitText | undefined {
  const wanted = pluralForms(tag);
  const names = formsInFile(tag, forms.length);
  const missing = wanted.filter((name) => !forms[names?.indexOf(name) ?? -1]);
  if (names && missing.length === 0)
    return Object.fromEntries(wanted.map((name) => [name, forms[names.indexOf(name)] ?? '']));
  report(
    `the plural forms ${wanted.join(', ')}`,
    names ? `nothing for ${missing.join(', ')}` : `${forms.length} forms`,
    'fill every msgstr[n]; the notes say which form each is',
  );
  return undefined;
}

/** A text of a page must read as the one block that it translates. */
function singleText({ id, original }: Translation, [text = '']: string[], report: Report): string | undefined {
  if (!isBlock(id)) return text;
  const { blocks, faults } = parseProse(text);
  for (const { expected, found, remedy } of faults) report(expected, found, remedy);
  const [block] = blocks;
  const [wanted] = parseProse(String(original.text)).blocks;
  if (faults.length > 0 || !block || !wanted) return undefined;
  const shape = (of: typeof block) => (of.kind === 'heading' ? `heading ${'#'.repeat(of.level)} {#${of.id}}` : of.kind);
  if (blocks.length === 1 && shape(block) === shape(wanted)) return blockMarkdown(block);
  report(
    `one ${shape(wanted)}`,
    blocks.length === 1 ? shape(block) : `${blocks.length} blocks`,
    'keep the shape of the source text: as many blocks, of the same kind',
  );
  return undefined;
}
