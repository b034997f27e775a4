import { expect, test } from '@playwright/test';
import { CHARACTERS } from '../../src/fonts/characters.ts';
import { builtPages, readPage } from '../support/site.ts';

/** Titles of sources in other scripts, such as Greek, are left to the fonts of the system. */
const OF_EDITIONS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** What the fonts have no drawing of: a sign that every system has, and the word joiner, which nobody sees. */
const SIGNS_OF_SYSTEM = '↩\u2060';
const drawn = new Set(`${Object.values(CHARACTERS).join('')}${SIGNS_OF_SYSTEM}\n`);

test('the fonts hold every letter of every page', () => {
  const places = new Map<string, string>();
  for (const url of builtPages())
    for (const letter of new Set(readPage(url)))
      if (OF_EDITIONS.test(letter) && !drawn.has(letter) && !places.has(letter)) places.set(letter, url);
  const lacking = [...places].map(([letter, url]) => `${letter} (U+${letter.codePointAt(0)?.toString(16)}) on ${url}`);
  expect(lacking, 'add them to src/fonts/characters.ts, then: npm run fonts').toEqual([]);
});
