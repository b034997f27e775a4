import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { transliterate } from '../../../src/i18n/transliterate.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const vectors = readFileSync(path.join(fixtures, 'transliteration.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [input = '', expected = '', rule = '', reason = ''] = line.split('\t');
    return { input, expected, rule, reason };
  });

for (const { input, expected, rule, reason } of vectors)
  test(`“${input}” becomes “${expected}” (${[rule, reason].filter(Boolean).join(', ')})`, () => {
    expect(transliterate(input, 'sr-Latn')).toBe(expected);
  });

test('all thirty letters have their Latin form, small and capital', () => {
  expect(transliterate('абвгдђежзијклљмнњопрстћуфхцчџш', 'sr-Latn')).toBe('abvgdđežzijklljmnnjoprstćufhcčdžš');
  expect(transliterate('А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ О П Р С Т Ћ У Ф Х Ц Ч Џ Ш', 'sr-Latn')).toBe(
    'A B V G D Đ E Ž Z I J K L Lj M N Nj O P R S T Ć U F H C Č Dž Š',
  );
});

const UNTOUCHED = [
  { name: 'a Russian word', text: 'объявление' },
  { name: 'a word with a Russian letter at its end', text: 'открыт\u044B\u0439' },
  { name: 'a placeholder', text: '{{call.date, monthIn}}' },
  { name: 'a tag and its attributes', text: '<a href="/sr-cyrl/">' },
  { name: 'a Roman numeral', text: 'XX' },
  { name: 'punctuation', text: '„…” – ’ 20. 10. 2024.' },
];
for (const { name, text } of UNTOUCHED)
  test(`${name} passes into the Latin edition untouched`, () => {
    expect(transliterate(text, 'sr-Latn')).toBe(text);
  });

test('a letter written with a combining mark is read as one letter', () => {
  expect(transliterate('мои\u0306 дом', 'sr-Latn')).toBe('мой dom');
});

const ACCENTED: [cyrillic: string, latin: string][] = [
  ['Вучи\u0301ћ', 'Vuč\u00EDć'],
  ['са\u030Fм', 's\u0201m'],
  ['\u040D, \u045D', '\u00CC, \u00EC'],
  ['ЊЕ\u0301ГОШ', 'NJ\u00C9GOŠ'],
];
for (const [cyrillic, latin] of ACCENTED)
  test(`the accents of “${cyrillic}” stay`, () => {
    expect(transliterate(cyrillic, 'sr-Latn')).toBe(latin);
  });

test('a language without another script cannot be transliterated', () => {
  expect(() => transliterate('слово', 'ru')).toThrow('ru is not transliterated from another script');
});
