import { expect, test } from '@playwright/test';
import { findForeignWords, type ForeignWord } from '../../src/i18n/scripts.ts';
import { builtPages, editions } from '../support/site.ts';
import { documentOf } from './documents.ts';
import { type LanguageText, textsOf } from './texts.ts';

const editionTags = new Set(editions.map(({ locale }) => locale.tag));

for (const url of builtPages()) {
  test(`${url} keeps to the script and the alphabet of its language`, () => {
    const own = documentOf(url).documentElement.lang;
    expect(textsOf(url).filter(({ lang }) => lang === own && editionTags.has(lang)).flatMap(foreignWords)).toEqual([]);
  });

  test(`${url} writes what is in another language in the letters of that language`, () => {
    const own = documentOf(url).documentElement.lang;
    expect(textsOf(url).filter(({ lang }) => lang !== own && editionTags.has(lang)).flatMap(foreignWords)).toEqual([]);
  });
}

function foreignWords({ lang, text }: LanguageText): string[] {
  return findForeignWords(text, lang).map(
    ({ word, reason }: ForeignWord) => `${word} ${reason} (${lang}): ${surroundings(text, word)}`,
  );
}

function surroundings(text: string, word: string): string {
  const at = text.indexOf(word);
  return text
    .slice(Math.max(0, at - 40), at + word.length + 40)
    .replace(/\s+/gu, ' ')
    .trim();
}
