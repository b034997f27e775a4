import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { repairSerbian, toCyrillic, toLatin } from '../../../src/i18n/transliterate.ts';
import { words } from '../real-words.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const vectors = readFileSync(path.join(fixtures, 'transliteration.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [direction = '', input = '', expected = '', rule = '', reason = ''] = line.split('\t');
    return { direction, input, expected, rule, reason };
  });
const repairs: { in: string; problem: string; repair: string; cyr?: string; lat?: string }[] = JSON.parse(
  readFileSync(path.join(fixtures, 'transliteration-repairs.json'), 'utf8'),
);

test('every vector of the language notes is tried', () => {
  expect(vectors).toHaveLength(94);
  expect(new Set(vectors.map(({ direction }) => direction))).toEqual(new Set(['L2C', 'C2L']));
  expect(repairs).toHaveLength(6);
});

for (const { direction, input, expected, rule, reason } of vectors)
  test(`“${input}” becomes “${expected}” (${[direction, rule, reason].filter(Boolean).join(', ')})`, () => {
    expect(direction === 'L2C' ? toCyrillic(input) : toLatin(input)).toBe(expected);
  });

for (const { in: faulty, problem, repair, cyr, lat } of repairs)
  test(`“${repair}” is mended before it is read (${problem})`, () => {
    expect(repairSerbian(faulty)).toBe(repair);
    if (cyr) expect(toCyrillic(faulty)).toBe(cyr);
    if (lat) expect(toLatin(repairSerbian(faulty))).toBe(lat);
  });

test('all thirty letters have their Latin form, small and capital', () => {
  expect(toLatin('абвгдђежзијклљмнњопрстћуфхцчџш')).toBe('abvgdđežzijklljmnnjoprstćufhcčdžš');
  expect(toLatin('А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ О П Р С Т Ћ У Ф Х Ц Ч Џ Ш')).toBe(
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
    expect(toLatin(text)).toBe(text);
  });

test('a letter written with a combining mark is read as one letter', () => {
  expect(toLatin('мои\u0306 дом')).toBe('мой dom');
  expect(toCyrillic('Vuc\u030Cic\u0301')).toBe('Вучић');
});

const ACCENTED: [cyrillic: string, latin: string][] = [
  ['Вучи\u0301ћ', 'Vuč\u00EDć'],
  ['са\u030Fм', 's\u0201m'],
  ['\u040D, \u045D', '\u00CC, \u00EC'],
  ['ЊЕ\u0301ГОШ', 'NJ\u00C9GOŠ'],
];
for (const [cyrillic, latin] of ACCENTED)
  test(`the accents of “${cyrillic}” stay`, () => {
    expect(toLatin(cyrillic)).toBe(latin);
  });

test('a word of one script is left as it is by the repair', () => {
  for (const word of ['Вучић', 'Vučić', 'БРИКС-а', 'AFP']) expect(repairSerbian(word)).toBe(word);
});

test('every Serbian word of the real content comes back from Latin letters as it was', () => {
  const written = new Set(JSON.stringify(words['sr-Cyrl']).match(/\p{Script=Cyrillic}+/gu));
  expect(written.size).toBeGreaterThan(0);
  expect([...written].filter((word) => toCyrillic(toLatin(word)) !== word)).toEqual([]);
});
