import { expect, test } from '@playwright/test';
import { flattenTexts } from '../../src/content/check/vocabulary.ts';
import type { Edition } from '../../src/content/edition.ts';
import { interfaceWords } from '../../src/content/interface-words.ts';
import { languageOf } from '../../src/i18n/locale.ts';
import { transliterate } from '../../src/i18n/transliterate.ts';
import type { QuoteFact } from '../../src/kinds/quote/facts.ts';
import { readContent } from '../../src/kinds/read.ts';
import { contentRoot, editions } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { articleOf, attributes, documentOf, editionPages, one, textOf, textWithout } from './documents.ts';
import { textsOf } from './texts.ts';

/** Up to six capitals, digits included; a longer run is a word in capitals. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,5}(?![\p{L}\p{N}])/gu;
/** The number of a note stands close to the word it follows. */
const NOTE_NUMBER = /(?<=\p{L}{2})\d+$/u;
const LICENCE = /CC\sBY(?:\s\d\.\d)?|MIT/gu;
const ROMAN = /^[IVXLCDM]+$/u;

for (const edition of editions)
  test(`every abbreviation in ${edition.locale.tag} is in the list of people and terms, or spelt out`, () => {
    const names = abbreviationsOf(textOf(articleOf(peoplePage(edition))));
    const publishers = abbreviationsOf(edition.sources.map(({ publisher }) => publisher).join(' '));
    const isExplained = (word: string) => edition.pages.some(({ url }) => isSpeltOut(url, word));
    const unexplained = new Map<string, string>();
    for (const { url } of edition.pages)
      for (const word of abbreviationsOf(ownText(url, edition.locale.tag)))
        if (!unexplained.has(word) && !names.has(word) && !publishers.has(word) && !isExplained(word))
          unexplained.set(word, `${word}, first on ${url}`);
    expect([...unexplained.values()]).toEqual([]);
  });

/** Every quotation with its language and the ways its words are written, for all pages at once. */
const quotations = Object.entries(readContent(contentRoot).facts.quotes).map(([id, quote]) => ({
  id,
  lang: quote.lang,
  language: languageOf(quote.lang),
  wordings: wordings(quote),
}));

sweep(
  'every page marks the language of every quotation it shows in the words that were said',
  editionPages,
  ({ url }) => {
    const texts = textsOf(url)
      .filter(({ lang }) => lang !== 'und')
      .map(({ lang, text }) => ({ lang, language: languageOf(lang), text: plain(text) }));
    const faults = quotations.flatMap((quote) =>
      texts
        .filter(({ language, text }) => language !== quote.language && quote.wordings.some((w) => text.includes(w)))
        .map(({ lang }) => `${quote.id} is in ${quote.lang}, marked ${lang}`),
    );
    expect(faults).toEqual([]);
  },
);

function peoplePage({ pages }: Edition): string {
  return pages.find(({ nodes }) => nodes.some(({ kind }) => kind === 'entities'))?.url ?? '';
}

/**
 * What the content says on the page: no label of the generator, no title of a source, no name of a licence or of a
 * format, nothing in another language.
 */
function ownText(url: string, tag: string): string {
  const body = one(documentOf(url), 'body');
  const text = textWithout(body, `cite, script, [rel~="license"], a[download], [lang]:not([lang="${tag}"])`);
  return labelsWithAbbreviations(tag).reduce(
    (rest, label) => rest.replaceAll(label, ''),
    text.replaceAll('\u00A0', ' ').replace(LICENCE, ''),
  );
}

const labelsByTag = new Map<string, string[]>();

/** What the labels of the generator say between their placeholders, where that has an abbreviation. */
function labelsWithAbbreviations(tag: string): string[] {
  const labels = labelsByTag.get(tag) ?? labelsOf(tag).filter((label) => abbreviationsOf(label).size > 0);
  labelsByTag.set(tag, labels);
  return labels;
}

function labelsOf(tag: string): string[] {
  const labels = [...flattenTexts(interfaceWords(tag)?.strings ?? {}).values()];
  return labels.flatMap((label) => label.split(/\{\{[^}]*\}\}/u)).map((label) => label.trim());
}

function abbreviationsOf(text: string): Set<string> {
  const found = (text.match(ABBREVIATION) ?? []).map((word) => word.replace(NOTE_NUMBER, ''));
  return new Set(found.filter((word) => !ROMAN.test(word)));
}

const bodyTexts = new Map<string, string>();

function bodyTextOf(url: string): string {
  const text = bodyTexts.get(url) ?? textOf(one(documentOf(url), 'body'));
  bodyTexts.set(url, text);
  return text;
}

/** With its long form beside it in brackets, or in brackets beside its long form, or in a mark of its own. */
function isSpeltOut(url: string, word: string): boolean {
  const document = documentOf(url);
  const text = bodyTextOf(url);
  if (text.includes(`(${word})`) || text.includes(`${word} (`)) return true;
  return attributes(document, 'abbr', 'title').some((title) => title !== '' && text.includes(word));
}

function wordings({ original, cyrl }: QuoteFact): string[] {
  return [original, cyrl ?? '', transliterate(original, 'sr-Latn')].filter((wording) => wording !== '').map(plain);
}

/** Letters and digits alone, because typography changes spaces and marks. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
