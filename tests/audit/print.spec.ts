import { expect, test } from '@playwright/test';
import { editions } from '../support/site.ts';
import { all, articleOf, attributes, textWithout } from './documents.ts';

const BLOCKS = 'h1, h2, h3, h4, p, li, th, td, dt, dd, blockquote, caption, figcaption';
/** Parts that the print view makes anew for the whole. */
const OWN_PARTS =
  '.contents, .notes, .key-facts__counts, .lead-picture, .section-tools, .footnotes, .downloads, .opening__lead, .opening__facts, .opening__address, .cite, .neighbours';
/** Marks in a line that differ from one output to another, or are not part of the text. */
const MARKS = '.ref, .address';

const NO_PRINT = 'the content has no page to print';

for (const { locale, pages } of editions) {
  const printed = pages.find(({ template }) => template === 'print')?.url ?? '';

  for (const { url } of pages.filter(({ template }) => template === 'prose'))
    test(`the print view in ${locale.tag} holds every text of ${url} in its order`, () => {
      test.skip(!printed, NO_PRINT);
      const texts = blockTexts(printed);
      let from = 0;
      const missing = blockTexts(url).filter((text) => {
        const at = texts.indexOf(text, from);
        if (at >= 0) from = at + 1;
        return at < 0;
      });
      expect(missing).toEqual([]);
    });

  test(`the print view in ${locale.tag} holds every note and every remark on a name`, () => {
    test.skip(!printed, NO_PRINT);
    const prose = pages.filter(({ template }) => template === 'prose');
    const noted = new Set(prose.flatMap(({ url }) => recordsOfNotes(url)));
    expect(new Set(recordsOfNotes(printed))).toEqual(noted);
    const remarks = new Set(prose.flatMap(({ url }) => remarksOf(url)));
    expect(new Set(remarksOf(printed))).toEqual(remarks);
  });
}

function blockTexts(url: string): string[] {
  return all(articleOf(url), BLOCKS)
    .filter((block) => !block.closest(OWN_PARTS))
    .map((block) => textWithout(block, MARKS).replace(/ (?=[;)])/gu, ''))
    .filter((text) => text !== '');
}

function recordsOfNotes(url: string): string[] {
  return attributes(articleOf(url), '.notes__details', 'href');
}

function remarksOf(url: string): string[] {
  return all(articleOf(url), '.footnotes > p[id]').map((remark) => textWithout(remark, 'a'));
}
