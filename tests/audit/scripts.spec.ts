import { expect } from '@playwright/test';
import { languageOf } from '../../src/i18n/locale.ts';
import { type ForeignWord, findForeignWords } from '../../src/i18n/scripts.ts';
import { editions, sweptPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, attributes, documentOf, editionPages, nameOf, textOf } from './documents.ts';
import { type LanguageText, textsOf } from './texts.ts';

const CYRILLIC = new Set(['sr-Cyrl', 'ru']);
const editionTags = new Set(editions.map(({ locale }) => locale.tag));
/** Names of publishers in their own letters: a label that names one cannot mark its language. */
const publishers = editions.flatMap(({ sources }) => sources.map(({ publisher }) => publisher));

sweep('every page keeps to the script and the alphabet of its language', sweptPages, ({ url }) => {
  const own = documentOf(url).documentElement.lang;
  expect(
    textsOf(url)
      .filter(({ lang }) => lang === own && editionTags.has(lang))
      .flatMap(foreignWords),
  ).toEqual([]);
});

sweep('every page writes what is in another language in the letters of that language', sweptPages, ({ url }) => {
  const own = documentOf(url).documentElement.lang;
  expect(
    textsOf(url)
      .filter(({ lang }) => lang !== own && editionTags.has(lang))
      .flatMap(foreignWords),
  ).toEqual([]);
});

sweep(
  'every page shows a quotation in the script of its language, a Serbian one in the script of a Serbian page',
  editionPages,
  ({ url, edition }) => {
    const quotes = all(documentOf(url), 'blockquote[lang]');
    const inLatin = quotes.filter(
      (quote) => CYRILLIC.has(quote.getAttribute('lang') ?? '') && !/\p{scx=Cyrl}/u.test(textOf(quote)),
    );
    expect(inLatin.map(nameOf)).toEqual([]);
    const serbian = attributes(documentOf(url), 'blockquote[lang^="sr"]', 'lang');
    const { tag } = edition.locale;
    expect(serbian.filter((lang) => languageOf(tag) === 'sr' && lang !== tag)).toEqual([]);
  },
);

sweep(
  'every page translates every quotation that is not in its own language, and no other',
  editionPages,
  ({ url, edition }) => {
    const faults = all(documentOf(url), 'figure.quote').filter((quote) => {
      const originals = attributes(quote, 'blockquote', 'lang');
      const isForeign = originals.some((lang) => languageOf(lang) !== languageOf(edition.locale.tag));
      return all(quote, '.quote__translation').length !== (isForeign ? originals.length : 0);
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  },
);

const inCyrillic = editionPages.filter(({ edition }) => CYRILLIC.has(edition.locale.tag));

sweep('every page in Cyrillic leaves no Serbian word in Latin letters', inCyrillic, ({ url, edition }) => {
  const own = textsOf(url).filter(({ lang, isLabel }) => lang === edition.locale.tag && !isLabel);
  expect(own.filter(({ text }) => /[čćžšđ]/iu.test(text)).map(({ text }) => text)).toEqual([]);
});

function foreignWords({ lang, text, isLabel }: LanguageText): string[] {
  const checked = isLabel ? publishers.reduce((rest, publisher) => rest.replace(publisher, ''), text) : text;
  return findForeignWords(checked, lang).map(
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
