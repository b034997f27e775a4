/** Hunspell's dictionaries, and the words of the generator that these do not have. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm';
import { transliterate } from '../../src/i18n/transliterate.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { projectDir } from '../support/site-dir.ts';

/** Dictionary by edition, and the name of the lists that it is completed with: a script has those of the other. */
const DICTIONARIES: Record<string, { dictionary: string; list: string; isLatin: boolean }> = Object.fromEntries(
  LANGUAGES.map(({ tag, dictionary, transliteration, letters }) => [
    tag,
    { dictionary, list: transliteration?.from ?? tag, isLatin: /\p{Script=Latin}/u.test(letters) },
  ]),
);
const ENGLISH = 'dictionary-en-gb';
const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*/gu;

export function hasDictionary(tag: string): boolean {
  return Object.hasOwn(DICTIONARIES, tag);
}

/** The list that an edition is completed with. */
export function listNameOf(tag: string): string {
  return DICTIONARIES[tag]?.list ?? tag;
}

/** The words of a text, without what stands between them. */
export function wordsOfText(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/** What the dictionary of an edition knows and suggests. A word in Latin letters on a Cyrillic page is looked up as English. */
export async function dictionaryOf(
  tag: string,
): Promise<{ has(word: string): boolean; suggest(word: string): string[] }> {
  const { dictionary, isLatin } = DICTIONARIES[tag] ?? failing(tag);
  const own = await hunspell(dictionary);
  const english = await hunspell(ENGLISH);
  return {
    has: (word) =>
      (isLatin || /\p{Script=Cyrillic}/u.test(word) ? own : english).testSpelling(word.replaceAll('’', "'")),
    suggest: (word) => own.getSpellingSuggestions(word).slice(0, 3),
  };
}

/** The words of the generator's labels that no dictionary has, as they stand in the file. */
export function labelWords(list: string): string[] {
  return entriesOf(path.join(projectDir, 'src/languages', list, 'spelling.txt'));
}

/** The entries of a list, one on each line. */
export function entriesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((entry) => entry !== '');
}

/** The entries of a list as an edition writes them, each with how the file does. */
export function entriesFor(tag: string, entries: string[]): Map<string, string> {
  return new Map(entries.map((entry) => [tag === listNameOf(tag) ? entry : transliterate(entry, tag), entry]));
}

/** The entry that a word is a form of: as it is, at the beginning of a sentence, with ’s. */
export function entryIn(entries: ReadonlyMap<string, string>, word: string): string | undefined {
  const lowered = word.charAt(0).toLowerCase() + word.slice(1);
  return entries.get(word) ?? entries.get(lowered) ?? entries.get(word.replace(/[’']s?$/u, ''));
}

const loaded = new Map<string, Promise<Hunspell>>();

function hunspell(dictionary: string): Promise<Hunspell> {
  const folder = path.join(projectDir, 'node_modules', dictionary);
  const known = loaded.get(dictionary) ?? createHunspellFromFiles(`${folder}/index.aff`, `${folder}/index.dic`);
  loaded.set(dictionary, known);
  return known;
}

function failing(tag: string): never {
  throw new Error(`tests/audit/dictionaries.ts: no dictionary for ${tag}; name its package in src/languages`);
}
