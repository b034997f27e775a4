import { existsSync } from 'node:fs';
import path from 'node:path';
import { keyedBlocks } from '../content/check/keyed-blocks.ts';
import type { Content } from '../content/kind.ts';
import { placedBlocks } from '../content/prose.ts';
import { authoredWords } from '../content/read.ts';
import { readText } from '../content/read-text.ts';
import { MATTER_FIELDS } from '../content/schema.ts';
import type { Namespace } from '../content/words.ts';
import { splitPluralKey } from '../i18n/plurals.ts';
import { acceptTranslations } from './accept.ts';
import { checkCandidate, type FileEdits } from './candidate.ts';
import { type PoFault, readPo } from './read-po.ts';
import { assemblePage, rewritePage, rewriteTexts } from './rewrite.ts';
import { fileOf, type LocaleTranslations, type Translation, translationStates } from './states.ts';
import { hasPlurals, type UnitText } from './units.ts';

/** What an import would write, or why it must not be. */
export type ImportPlan =
  | { faults: PoFault[] }
  | { edits: FileEdits; records: Record<string, string>; changed: number; reviewed: number };

/**
 * Plans the import of a PO file into the locale: texts go into the files, and every confirmed entry counts as reviewed.
 * The content with them is checked as a build checks it; with any fault nothing is to be written.
 */
export function planImport({
  root,
  content,
  locale,
  source,
}: Omit<Editing, 'changed'> & { source: string }): ImportPlan {
  const { texts, lines, faults } = readPo(source, locale);
  const changed = new Map([...texts].filter(([id, text]) => isChanged(locale, id, text)));
  const files = faults.length > 0 ? { edits: new Map(), gaps: [] } : editFiles({ root, content, locale, changed });
  faults.push(...files.gaps.map((id) => gapFault(id, lines)));
  if (faults.length > 0) return { faults };
  const { candidate, problems } = checkCandidate(root, content, files.edits);
  if (problems.length > 0)
    return {
      faults: problems.map(({ file, key, expected, found, remedy }) => {
        const id = unitIdOf(candidate, locale.tag, file, key);
        const line = lines.get(id) ?? 1;
        return { line, id: lines.has(id) ? id : `${file}: ${key}`, expected, found, remedy };
      }),
    };
  const renewed = translationStates(candidate).find(({ tag }) => tag === locale.tag) ?? locale;
  const { records } = acceptTranslations({
    locale: renewed,
    records: content.translatedFrom[locale.tag] ?? {},
    isNamed: (id) => texts.has(id),
  });
  return { edits: files.edits, records, changed: changed.size, reviewed: texts.size };
}

function isChanged({ translations }: LocaleTranslations, id: string, text: UnitText): boolean {
  const present = translations.find((translation) => translation.id === id)?.text;
  const flat = (value: UnitText | undefined) =>
    typeof value === 'object' ? JSON.stringify(Object.entries(value).sort()) : value;
  return flat(present) !== flat(text);
}

function gapFault(id: string, lines: Map<string, number>): PoFault {
  return {
    line: lines.get(id) ?? 1,
    id,
    expected: 'a translation of every text of a page that gets new blocks',
    found: 'none',
    remedy: 'translate it too, and take the mark fuzzy away',
  };
}

interface Editing {
  root: string;
  content: Content;
  locale: LocaleTranslations;
  changed: Map<string, UnitText>;
}

/** The edited files, and the ids of texts without which a page cannot be put together. */
function editFiles(editing: Editing): { edits: FileEdits; gaps: string[] } {
  const edits: FileEdits = new Map();
  const gaps: string[] = [];
  for (const file of new Set([...editing.changed.keys()].map(fileOf))) {
    const [, namespace] = /^([^/]+)\.json$/u.exec(file) ?? [];
    const target = `locales/${editing.locale.tag}/${file}`;
    if (namespace) edits.set(target, editedTexts(namespace, editing));
    else {
      const page = editedPage(file, editing);
      edits.set(target, page.text);
      gaps.push(...page.gaps);
    }
  }
  return { edits, gaps };
}

function editedTexts(namespace: Namespace, { root, content, locale, changed }: Editing): string {
  const file = path.join(root, `locales/${locale.tag}/${namespace}.json`);
  const original = authoredWords(content)[0]?.namespaces[namespace] ?? {};
  const own = [...changed].filter(([id]) => id.startsWith(`${namespace}.`));
  const texts = new Map(own.map(([id, text]) => [id.slice(namespace.length + 1), text]));
  return rewriteTexts(existsSync(file) ? readText(file) : '{}', original, texts);
}

function editedPage(file: string, { root, content, locale, changed }: Editing): { text: string; gaps: string[] } {
  const target = path.join(root, `locales/${locale.tag}/${file}`);
  const source = existsSync(target) ? readText(target) : '';
  const own = locale.translations.filter(({ id }) => fileOf(id) === file);
  const addressOf = ({ id }: Translation) => id.slice(id.indexOf('#') + 1);
  const textOf = (translation: Translation) => changed.get(translation.id) ?? translation.text;
  const texts = new Map(
    own.flatMap((translation): [string, string][] => {
      const text = textOf(translation);
      return typeof text === 'string' ? [[addressOf(translation), text]] : [];
    }),
  );
  if (own.every(({ isAligned }) => isAligned) && source) return { text: rewritePage(source, texts), gaps: [] };
  const page = authoredWords(content)[0]?.pages[own[0]?.id.split('#')[0] ?? ''];
  return {
    text: assemblePage(source, page?.blocks ?? [], texts),
    gaps: own.filter((translation) => textOf(translation) === undefined).map(({ id }) => id),
  };
}

/** The unit that a problem of the content is about, so that it can be told at the unit's line. */
function unitIdOf({ words }: Content, tag: string, file: string, key: string): string {
  const namespace = Object.keys(words[tag]?.namespaces ?? {}).find((name) => file === `locales/${tag}/${name}.json`);
  if (namespace) return `${namespace}.${hasPlurals(namespace) ? splitPluralKey(key).base : key}`;
  const [id, page] = Object.entries(words[tag]?.pages ?? {}).find(([, words]) => words.file === file) ?? [];
  if (!page) return '';
  if (MATTER_FIELDS.some((field) => field === key)) return `${id}#.${key}`;
  const index = keyedBlocks(page.blocks).findIndex((block) => block.key === key);
  const found = placedBlocks(page.blocks)[index];
  return found ? `${id}#${found.place.id}` : '';
}
