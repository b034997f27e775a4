import { expect, test } from '@playwright/test';
import { quotationMarksIn, splitQuoted } from '../../../src/i18n/quoted.ts';
import { facts } from '../real-words.ts';
import { required } from '../sound.ts';

const SPLIT: [tag: string, text: string, outside: string, quoted: string[]][] = [
  ['en', 'It “has not joined” them.', 'It   them.', ['has not joined']],
  ['sr-Cyrl', '„рат” и „мир”', '  и  ', ['рат', 'мир']],
  ['ru', 'газета «Време»', 'газета  ', ['Време']],
  ['ru', 'газета «Време', 'газета «Време', []],
];
for (const [tag, text, outside, quoted] of SPLIT)
  test(`${tag}: “${text}” is split at its marks`, () => {
    const locale = required(facts.locales.find((candidate) => candidate.tag === tag));
    expect(splitQuoted(text, locale)).toEqual({ outside, quoted });
  });

test('an apostrophe is no quotation mark, every other mark is', () => {
  expect(quotationMarksIn('Serbia’s')).toEqual([]);
  expect(quotationMarksIn('"“”„«»‘')).toHaveLength(7);
});

test('marks are no regular expressions', () => {
  expect(splitQuoted('a (b) [c] d*', { quotationMarks: ['(', ')', '[', '*'] })).toEqual({
    outside: 'a   [c] d*',
    quoted: ['b'],
  });
  expect(splitQuoted('a .b. c', { quotationMarks: ['.', '.', '‘', '’'] }).quoted).toEqual(['b']);
});
