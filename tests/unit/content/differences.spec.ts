import { expect, test } from '@playwright/test';
import { differencesBetween } from '../../../src/content/differences.ts';
import { joinEditions } from '../../../src/content/join.ts';
import type { Content } from '../../../src/content/kind.ts';
import { KINDS } from '../../../src/kinds/index.ts';
import { required, soundContent } from '../sound.ts';

const differencesAfter = (change?: (content: Content) => void) =>
  differencesBetween(joinEditions(soundContent(change)), KINDS).map(({ file, key, expected, found }) => ({
    file,
    key,
    expected,
    found,
  }));

const blocksOf = ({ words }: Content, tag: string) => required(words[tag]?.pages.call).blocks;

test('sound content has no differences', () => {
  expect(differencesAfter()).toEqual([]);
});

const CHANGES: { name: string; change(content: Content): void; difference: object }[] = [
  {
    name: 'a block is missing',
    change: (content) => void blocksOf(content, 'ru').splice(2, 1),
    difference: {
      file: 'locales/ru/quotes.json',
      key: 'call#quote-mayor-quote',
      expected: 'the place paragraph #length.1, as en has there',
      found: 'quote #quote-mayor-quote',
    },
  },
  {
    name: 'a claim is not cited',
    change: (content) =>
      void blocksOf(content, 'ru').splice(2, 1, {
        kind: 'paragraph',
        line: 1,
        inline: [{ type: 'text', text: 'Его открыли в {{bridge-opened.date, monthYearIn}}.' }],
      }),
    difference: {
      file: 'locales/ru/pages/call.md',
      key: 'call#length.1',
      expected: 'the claims bridge-opened, as en has there',
      found: 'none',
    },
  },
  {
    name: 'a number in a fact’s text differs',
    change: ({ words }) =>
      void Object.assign(required(words.ru?.namespaces.events), { opening: 'Мост открыли в 1999 году' }),
    difference: {
      file: 'locales/ru/events.json',
      key: 'call#event-opening',
      expected: 'the numbers 2001, as en has there',
      found: '1999 2001',
    },
  },
];
for (const { name, change, difference } of CHANGES)
  test(`it is told where ${name}`, () => {
    expect(differencesAfter(change)).toContainEqual(difference);
  });

test('a difference of Serbian is told once for both scripts, in the file that is written', () => {
  const differences = differencesAfter(
    ({ words }) =>
      void Object.assign(required(words['sr-Cyrl']?.namespaces.events), { opening: 'Мост отворен 1999. године' }),
  );
  expect(differences.map(({ file, key }) => [file, key])).toEqual([
    ['locales/sr-Cyrl/events.json', 'call#event-opening'],
  ]);
});
