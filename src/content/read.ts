/** Facts and words of one content root, and what is wrong with the files. No other module reads content. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Locale, languageFor } from '../i18n/locale.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Formats, TextTree } from '../languages/language.ts';
import { INTERFACE_NAMESPACES, interfaceWords } from './interface-words.ts';
import { type Content, type Kinds, kindsOf } from './kind.ts';
import { localeSchema } from './locale-schema.ts';
import { ContentError, type Fault } from './problems.ts';
import { readPages } from './read-pages.ts';
import { Reader, show } from './reader.ts';
import {
  type Facts,
  formatsSchema,
  namesSchema,
  pageSchema,
  siteSchema,
  type TranslatedFrom,
  translatedFromSchema,
} from './schema.ts';
import { sheetSchema } from './sheet/schema.ts';
import type { Namespace, Words } from './words.ts';

/** The files of words that every authored locale of some facts has, those of the interface first. */
export function wordFiles({ facts, kinds }: Pick<Content, 'facts' | 'kinds'>): Namespace[] {
  const ofKinds = kindsOf({ facts, kinds }).filter(({ texts }) => texts);
  return [...INTERFACE_NAMESPACES, ...ofKinds.flatMap(({ words }) => words ?? []), ...(facts.sheet ? ['sheet'] : [])];
}

/** The file that records which English text each translation follows. */
export const TRANSLATED_FROM = 'locales/translated-from.json';

/** The file that chooses what stands on the sheet of paper; an explainer may have none. */
const SHEET = '_data/sheet.yaml';

/** The words of the locales that people write, in order; the others follow the first. */
export function authoredWords({ facts, words }: Pick<Content, 'facts' | 'words'>): Words[] {
  return facts.locales.filter(({ derivedFrom }) => !derivedFrom).flatMap(({ tag }) => words[tag] ?? []);
}

/** Reads the content under `root`, with pages of these kinds of blocks. Never throws on faulty content: the faults are in `problems`. */
export function readContent(root: string, kinds: Kinds): Content {
  const reader = new Reader(root);
  const facts = readFacts(reader, kinds);
  const namespaces = wordFiles({ facts, kinds });
  const words = Object.fromEntries(
    facts.locales.map((locale) => [locale.tag, readWords(reader, locale, namespaces, kinds)]),
  );
  const translatedFrom = readTranslatedFrom(reader);
  if (facts.locales.length > 0)
    reportStray(reader, 'locales', [...facts.locales.map(({ tag }) => tag), path.basename(TRANSLATED_FROM)], {
      expected: 'a locale of _data/locales.yaml',
      remedy: 'add the locale there or remove the folder',
    });
  return {
    facts,
    words,
    kinds,
    translatedFrom,
    problems: reader.problems,
    brokenIds: reader.brokenIds,
    hasFacts: reader.hasFacts,
    misencoded: reader.misencoded,
  };
}

/**
 * The content under `root` for a command that writes what it has read: what could not be read would be lost. Throws a
 * `ContentError` with every fault of the files, all facts among them; words of a new locale may be missing.
 */
export function readContentWhole(root: string, kinds: Kinds): Content {
  const content = readContent(root, kinds);
  const faults = content.problems.filter(({ file }) => file.startsWith('_data/') || existsSync(path.join(root, file)));
  if (faults.length > 0) throw new ContentError(faults);
  return content;
}

function readFacts(reader: Reader, kinds: Kinds): Facts {
  const own = [...kinds.values()].flatMap(({ facts }) => facts ?? []);
  const present = reader.names('_data');
  const records: Record<string, unknown> = { pages: readRecords(reader, '_data/pages.yaml', pageSchema) };
  for (const { file, schema, isOptional } of own)
    records[file] =
      isOptional && !present.includes(`${file}.yaml`)
        ? {}
        : readRecords(reader, `_data/${file}.yaml`, schema, 'its kind in src/kinds');
  const known = [...Object.keys(records), 'site', 'locales', path.basename(SHEET, '.yaml')].map(
    (file) => `${file}.yaml`,
  );
  const expected = `one of ${known.sort().join(', ')}`;
  reportStray(reader, '_data', known, { expected, remedy: 'remove the file or rename it' });
  const site = reader.parse(siteSchema, reader.yaml('_data/site.yaml') ?? {}, '_data/site.yaml', '');
  const locales = readLocales(reader);
  if (!site || !locales) reader.hasFacts = false;
  // What is computed from a broken record is broken with it.
  if (site && [site.gap.from, site.gap.to].some((id) => reader.brokenIds.has(id))) reader.brokenIds.add('gap');
  const sheet = present.includes(path.basename(SHEET))
    ? reader.parse(sheetSchema, reader.yaml(SHEET), SHEET, '')
    : null;
  if (sheet === undefined) reader.hasFacts = false;
  return { ...records, site, locales: locales ?? [], sheet: sheet ?? null } as Facts;
}

const LOCALES = '_data/locales.yaml';

/** The locales as their languages and the file have them; undefined where one is faulty. */
function readLocales(reader: Reader): Locale[] | undefined {
  const records = reader.parse(z.array(localeSchema).min(1), reader.yaml(LOCALES) ?? [], LOCALES, '');
  const unknown = (records ?? []).filter(({ tag }) => !languageFor(tag));
  for (const { tag } of unknown)
    reader.report(LOCALES, tag, {
      expected: `a language of the generator: ${LANGUAGES.map((language) => language.tag).join(', ')}`,
      found: tag,
      remedy: `add src/languages/${tag}; docs/translating.md says how: Add a language`,
    });
  if (unknown.length > 0) return undefined;
  return records?.map((record) => {
    const language = languageFor(record.tag);
    const given = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
    return { ...language?.defaults, direction: language?.direction, ...given } as Locale;
  });
}

function readRecords(reader: Reader, file: string, schema: z.ZodType, shapes?: string): Record<string, unknown> {
  const value = reader.yaml(file);
  const records: Record<string, unknown> = {};
  const isMap = typeof value === 'object' && !Array.isArray(value);
  if (value === undefined || !isMap) reader.hasFacts = false;
  if (value !== undefined && !isMap)
    reader.report(file, '', {
      expected: 'a map of records, each under its id',
      found: show(value),
      remedy: 'begin each record with its id and a colon, at the start of a line',
    });
  if (!isMap || value === null) return records;
  for (const [id, record] of Object.entries(value)) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
      reader.report(file, id, {
        expected: 'a kebab-case id',
        found: id,
        remedy: 'use small ASCII letters, digits and hyphens',
      });
    const parsed = reader.parse(schema, record, file, id, shapes);
    if (parsed === undefined) reader.brokenIds.add(id);
    else records[id] = parsed;
  }
  return records;
}

function readWords(reader: Reader, { tag, derivedFrom }: Locale, namespaces: Namespace[], kinds: Kinds): Words {
  const isAuthored = !derivedFrom;
  const folder = `locales/${tag}`;
  const known = isAuthored ? interfaceWords(tag) : undefined;
  const words: Words = {
    tag,
    interface: { strings: known?.strings ?? {}, nouns: known?.nouns ?? {} },
    namespaces: readNamespaces(reader, folder, namespaces, isAuthored),
    names: [],
    pages: {},
  };
  if (isAuthored) {
    if (known) words.formats = { ...known.formats, ...readFormats(reader, folder) };
    words.names =
      reader.parse(namesSchema, reader.json(`${folder}/names.json`) ?? [], `${folder}/names.json`, '') ?? [];
    words.pages = readPages(reader, `${folder}/pages`, kinds);
  }
  const files = namespaces.map((name) => `${name}.json`);
  const expected = isAuthored ? [...files, 'formats.json', 'names.json', 'pages'] : files;
  reportStray(reader, folder, expected, {
    expected: `one of ${expected.join(', ')}`,
    remedy: 'remove the file or rename it; every locale has the same files',
  });
  return words;
}

/** The texts of a locale; an authored one may have no nouns of its own, a derived one may lack any file. */
function readNamespaces(
  reader: Reader,
  folder: string,
  expected: readonly Namespace[],
  isAuthored: boolean,
): Words['namespaces'] {
  const present = new Set(reader.names(folder));
  const isNeeded = (namespace: Namespace) => present.has(`${namespace}.json`) || (isAuthored && namespace !== 'nouns');
  const namespaces: Words['namespaces'] = isAuthored && !isNeeded('nouns') ? { nouns: {} } : {};
  for (const namespace of expected.filter(isNeeded)) {
    const file = `${folder}/${namespace}.json`;
    const value = reader.json(file);
    const tree = value === undefined ? undefined : reader.parse(textTree, value, file, '');
    if (tree) namespaces[namespace] = tree as TextTree;
  }
  return namespaces;
}

/** The patterns that a locale gives over those of its language, if any. */
function readFormats(reader: Reader, folder: string): Partial<Formats> {
  if (!reader.names(folder).includes('formats.json')) return {};
  const file = `${folder}/formats.json`;
  return (reader.parse(formatsSchema, reader.json(file) ?? {}, file, '') ?? {}) as Partial<Formats>;
}

/** Reports what a folder has besides the known names. */
function reportStray(reader: Reader, folder: string, known: string[], fault: Omit<Fault, 'found'>): void {
  for (const name of reader.names(folder).filter((found) => !known.includes(found)))
    reader.report(`${folder}/${name}`, '', { ...fault, found: name });
}

const textTree: z.ZodType = z.lazy(() =>
  z.record(z.string(), z.union([z.string().trim().min(1, 'a text'), textTree], 'a text, or a map of texts')),
);

/** A root whose file is missing has no record of any locale, and is told so locale by locale. */
function readTranslatedFrom(reader: Reader): TranslatedFrom {
  if (!reader.names('locales').includes(path.basename(TRANSLATED_FROM))) return {};
  const value = reader.json(TRANSLATED_FROM);
  return value === undefined ? {} : (reader.parse(translatedFromSchema, value, TRANSLATED_FROM, '') ?? {});
}
