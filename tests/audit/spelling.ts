/** Words of the built pages and what knows them: a dictionary, names of the content, and a list for each language. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../../src/i18n/locale.ts';
import { contentRoot, editions } from '../support/site.ts';
import { facts } from './content.ts';
import {
  dictionaryOf,
  entriesFor,
  entriesOf,
  entryIn,
  hasDictionary,
  labelWords,
  listNameOf,
  wordsOfText,
} from './dictionaries.ts';
import { all, documentOf, one } from './documents.ts';

const ADDRESS = /https?:\S+|\S+\.(?:com|net|org|in|me|rs|bg|ru|info)\b/giu;

/** Knows the words of one edition. */
export interface Speller {
  knows(word: string): boolean;
  /** Whether the list alone knows the word, and the entry that does. */
  entryOf(word: string): string | undefined;
  suggest(word: string): string[];
}

/** The entries of the list of a language, as they stand in the file. */
export function listOf(list: string): string[] {
  return entriesOf(listFile(list));
}

/** Why an edition is not looked up: the generator knows no dictionary, or the content has no list, which may be empty. */
export function unspelled(tag: string): string | undefined {
  if (!hasDictionary(tag)) return `no dictionary for ${tag} in src/languages`;
  const list = listNameOf(tag);
  return existsSync(listFile(list)) ? undefined : `the content has no spelling/${list}.txt, which may be empty`;
}

function listFile(list: string): string {
  return path.join(contentRoot, `spelling/${list}.txt`);
}

/** The speller of an edition. */
export async function spellerOf(tag: string): Promise<Speller> {
  const list = listNameOf(tag);
  const dictionary = await dictionaryOf(tag);
  const ofLabels = entriesFor(tag, labelWords(list));
  const entries = entriesFor(tag, listOf(list));
  const names = nameStems(tag);
  const isKnown = (word: string): boolean =>
    dictionary.has(word) || entryIn(ofLabels, word) !== undefined || isName(word, names);
  const knows = (word: string): boolean =>
    isKnown(word) ||
    entryIn(entries, word) !== undefined ||
    (word.includes('-') && word.split('-').every((part) => isEnding(part) || knows(part)));
  return {
    knows,
    entryOf: (word) => (isKnown(word) ? undefined : entryIn(entries, word)),
    suggest: dictionary.suggest,
  };
}

/**
 * Words of a page in one language: the page's own and those of quotations. Headlines and names of outlets are as
 * published, and what must not be translated is no word of a language.
 */
export function wordsIn(url: string, lang: string): string[] {
  const document = documentOf(url);
  const texts: string[] = lang === document.documentElement.lang ? [document.title] : [];
  const visit = (node: Node, current: string) => {
    if (node.nodeType === node.TEXT_NODE && current === lang) texts.push(node.textContent ?? '');
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    const own = element.getAttribute('lang');
    if (element.matches('script, style, [translate="no"]') || (own !== null && element.localName !== 'blockquote'))
      return;
    for (const child of element.childNodes) visit(child, own ?? current);
  };
  for (const child of one(document, 'body').childNodes) visit(child, document.documentElement.lang);
  for (const meta of all(document, 'meta[name="description"]'))
    if (lang === document.documentElement.lang) texts.push(meta.getAttribute('content') ?? '');
  return texts.flatMap((text) => wordsOfText(text.replace(ADDRESS, ' ')));
}

/** Editions whose words are looked up. */
export function spelledEditions(): string[] {
  return editions.map(({ locale }) => locale.tag).filter((tag) => !unspelled(tag));
}

/** Endings that a name takes in a language; an English one takes ’s. */
const ENDINGS: Record<string, RegExp> = {
  en: /^(?:[’']s?)?$/u,
  sr: /^(?:а|у|е|и|о|ом|ем|ама|има|ов\p{L}{0,3}|ев\p{L}{0,3}|a|u|e|i|o|om|em|ama|ima|ov\p{L}{0,3}|ev\p{L}{0,3})?$/u,
  ru: /^(?:а|у|е|и|о|ы|я|ю|ь|й|ом|ем|ой|ей|ою|ым|им|ых|ам|ам\p{L}|ах|ями?|ию|ией|ии)?$/u,
};

/** Stems of the capitalised words in the names of people, bodies, media and places, and of the publisher. */
function nameStems(tag: string): { stems: Set<string>; ending: RegExp } {
  const edition = editions.find(({ locale }) => locale.tag === tag);
  const names = [
    ...Object.keys(facts.entities).map((id) => edition?.t(`entities:${id}.name`) ?? ''),
    edition?.site.publisher?.name ?? '',
  ];
  const parts = names.flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []);
  const stems = parts.flatMap((part) => [
    part,
    languageOf(tag) === 'en' ? part : part.replace(/[аеиоуяьйaeiou]$/u, ''),
  ]);
  return { stems: new Set(stems), ending: ENDINGS[languageOf(tag)] ?? /^$/u };
}

function isName(word: string, { stems, ending }: ReturnType<typeof nameStems>): boolean {
  for (let length = word.length; length > 1 && word.length - length <= 5; length--)
    if (stems.has(word.slice(0, length)) && ending.test(word.slice(length))) return true;
  return false;
}

/** A Serbian ending after a hyphen, as in БРИКС-а. */
function isEnding(part: string): boolean {
  return /^(?:а|у|е|и|ом|a|u|e|i|om)$/u.test(part);
}
