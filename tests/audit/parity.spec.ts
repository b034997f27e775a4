import { expect, test } from '@playwright/test';
import type { Locale } from '../../src/i18n/locale.ts';
import { numbersIn } from '../../src/i18n/numbers.ts';
import { transliterate } from '../../src/i18n/transliterate.ts';
import { editions } from '../support/site.ts';
import { all, articleOf, attributes, pageGroups, textOf, textWithout } from './documents.ts';

/** What a reader sees as one thing: the parts of a text, its tables and its lists. */
const PARTS =
  'h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, table, caption, tr, th, td, figure, figcaption, section, nav, details, summary';
/** The smallest parts, whose numbers are compared. */
const LINES = 'h1, h2, h3, h4, p, li, dt, dd, caption, th, td, figcaption, summary';
/** A quotation is followed by its translation only where readers need one. */
const QUOTE = 'figure.quote';
/** What differs with the length of the text in the language: how long it takes to read, and the size of its files. */
const OF_LENGTH = '.contents, .opening__facts, .opening__address, .downloads';

for (const { id, urls } of pageGroups) {
  const [first = '', ...others] = urls;

  const same = (what: string, read: (url: string) => unknown[]) =>
    test(`${id} has the same ${what} in every edition`, () => {
      const expected = read(first);
      for (const url of others) expect(read(url), `${url} beside ${first}`).toEqual(expected);
    });

  same('headings', (url) => attributes(articleOf(url), ':is(h1, h2, h3, h4)[id]', 'id'));
  same('paragraphs, lists, tables and figures in the same order', partsOf);
  same('reference numbers, leading to the same claims,', citationsOf);
  same('sources and publishers', sourcesOf);
  same('quotations with the same dates and sources', quotesOf);

  test(`${id} has the same numbers and dates in every line of every edition`, () => {
    const expected = linesOf(first);
    for (const url of others) {
      const lines = linesOf(url);
      expect(lines.length, `lines of ${url}`).toBe(expected.length);
      const faults = expected.flatMap(({ text, numbers }, at) =>
        numbers === lines[at]?.numbers ? [] : `${numbers} in “${text}”, ${lines[at]?.numbers} in “${lines[at]?.text}”`,
      );
      expect.soft(faults, `${url} beside ${first}`).toEqual([]);
    }
  });
}

/** Parts outside quotations, records of sources in an order that no alphabet decides. */
function partsOf(url: string): string[] {
  return byRecord(all(articleOf(url), PARTS).filter((part) => !part.parentElement?.closest(QUOTE))).map(
    ({ localName, id, parentElement }) => `${parentElement?.localName} > ${localName}${id ? `#${id}` : ''}`,
  );
}

function citationsOf(url: string): string[] {
  const records = new Map(
    all(articleOf(url), '.notes ol > li').map((note) => [
      `#${note.id}`,
      attributes(note, 'a', 'href').map(anchorOf).join(),
    ]),
  );
  return all(articleOf(url), 'sup.ref > a').map((reference) => {
    const href = reference.getAttribute('href') ?? '';
    return `${textOf(reference)} ${href} ${records.get(href) ?? ''}`;
  });
}

/** Links to sources and their records, and everything that is left in the language of the source. */
function sourcesOf(url: string): string[] {
  const elements = all(articleOf(url), 'a[rel="external"], a[href*="#source-"]');
  return byRecord(elements.filter((element) => !element.closest('blockquote'))).map(
    (element) =>
      `${anchorOf(element.getAttribute('href') ?? '')} ${outermost(all(element, '[lang]')).map(inLatinLetters)} ${attributes(element, 'time', 'datetime')}`,
  );
}

/** A title within a name is part of it. */
function outermost(marked: Element[]): Element[] {
  return marked.filter(({ parentElement }) => !parentElement?.closest('a [lang]'));
}

/** The language and words of a name or a title: a Serbian publisher is named in the letters of the edition. */
function inLatinLetters(element: Element): string {
  const [language] = (element.getAttribute('lang') ?? '').split('-');
  return `${language} ${language === 'sr' ? transliterate(textOf(element), 'sr-Latn') : textOf(element)}`;
}

function quotesOf(url: string): unknown[] {
  return all(articleOf(url), QUOTE).map((quote) => ({
    id: quote.id,
    originals: all(quote, 'blockquote[lang]').map((original) => original.getAttribute('lang')?.split('-')[0]),
    numbers: all(quote, 'blockquote[lang]').map((original) => digitsOf(textOf(original))),
    sources: attributes(quote, '.quote__source a', 'href').map(anchorOf),
    dates: attributes(quote, 'time', 'datetime'),
  }));
}

interface Line {
  text: string;
  /**
   * Least first, since word order differs; then dates as machines read them. Reference numbers are left out: they are
   * compared with what they lead to.
   */
  numbers: string;
}

function linesOf(url: string): Line[] {
  const locale = localeOf(url);
  const lines = all(articleOf(url), LINES).filter(
    (line) => !line.closest(`${QUOTE}, ${OF_LENGTH}`) && !line.querySelector(LINES),
  );
  return byRecord(lines).map((line) => {
    const text = textWithout(line, '[lang], .ref, .contents__time');
    const numbers = numbersIn(text, locale);
    return { text, numbers: [...numbers, ...attributes(line, 'time', 'datetime')].join(' ') };
  });
}

function digitsOf(text: string): string[] {
  return text.match(/\d+/gu) ?? [];
}

/** Elements within records of sources by the record's id; the order of all others stays. */
function byRecord(elements: Element[]): Element[] {
  const keyed = elements.map((element) => ({ element, record: element.closest('li[id^="source-"]')?.id ?? '' }));
  return keyed.sort((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : 0)).map(({ element }) => element);
}

/** Address without its edition. */
function anchorOf(address: string): string {
  return address.replace(/^\/[^/]+\//u, '/');
}

function localeOf(url: string): Locale {
  const edition = editions.find(({ locale }) => url.startsWith(`/${locale.path}/`));
  if (!edition) throw new Error(`${url} is in no edition`);
  return edition.locale;
}
