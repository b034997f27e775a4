import { expect, test } from '@playwright/test';
import { strayCharacters, withVisibleCharacters } from '../../../src/i18n/characters.ts';

const STRAY: [text: string, codePoint: string, what: string][] = [
  ['Сайт\u000B опубликован', 'U+000B', 'a control character'],
  ['a\u0085b', 'U+0085', 'a control character'],
  ['a\tb', 'U+0009', 'a tab or a line break within a text'],
  ['a\nb', 'U+000A', 'a tab or a line break within a text'],
  ['a\u2028b', 'U+2028', 'a line or paragraph separator'],
  ['\uE000', 'U+E000', 'a private-use character'],
  ['a\u202Eb\u202C', 'U+202E', 'a bidirectional override, embedding or isolate'],
  ['a\u2067b', 'U+2067', 'a bidirectional override, embedding or isolate'],
  ['Вучич\u200E', 'U+200E', 'a direction mark'],
  ['a\u061Cb', 'U+061C', 'a direction mark'],
  ['Рос\u200Bсия', 'U+200B', 'an invisible character'],
  ['a\u2060b', 'U+2060', 'an invisible character'],
  ['a\uFEFFb', 'U+FEFF', 'an invisible character'],
  ['a\uFE0F', 'U+FE0F', 'an invisible character'],
  ['a\u3164', 'U+3164', 'an invisible character'],
  ['a\u{E0041}', 'U+E0041', 'an invisible character'],
  ['санк\u00ADции', 'U+00AD', 'a soft hyphen'],
  ['a\u200Db', 'U+200D', 'a zero-width joiner or non-joiner'],
  ['a\ud83d', 'U+D83D', 'a lone surrogate, half of a character'],
  ['a\uFFFE', 'U+FFFE', 'a noncharacter'],
  ['a\uFFFD', 'U+FFFD', 'a replacement character: a letter was lost'],
  ['ﬁn', 'U+FB01', 'a compatibility form of fi'],
  ['ǈubav', 'U+01C8', 'a compatibility form of Lj'],
  ['Ａ', 'U+FF21', 'a compatibility form of A'],
  ['𝐇', 'U+1D407', 'a compatibility form of H'],
  ['ĳ', 'U+0133', 'a compatibility form of ij'],
];
for (const [text, codePoint, what] of STRAY)
  test(`${codePoint} is reported as ${what}`, () => {
    expect(strayCharacters(text)[0]).toEqual({ codePoint, what, remedy: expect.stringMatching(/\S/u) });
  });

test('each character is reported once', () => {
  expect(strayCharacters('a\u200Bb\u200Bc\u00ADd').map(({ codePoint }) => codePoint)).toEqual(['U+200B', 'U+00AD']);
});

const RIGHT = [
  'Вучић је рекао: „Његош”, № 5, 20 °C — ½…',
  'a\u00A0b\u202Fc\u2009d',
  'naïve Åse, 1.º, 5 µm, Ⅷ',
  '🌉 𝄞 𐍈',
  'שלום\u200F!',
  '٪\u061Cمرحبا',
  'می\u200Cخواهم',
  'क्\u200Dष',
  'น้ำ',
];
for (const text of RIGHT)
  test(`“${text}” is right as it is`, () => {
    expect(strayCharacters(text)).toEqual([]);
  });

test('marks that are right in Arabic are reported among other letters', () => {
  expect(strayCharacters('Words می\u200Cخواهم wo\u200Crds')).toHaveLength(1);
});

test('a text for a terminal hides nothing and gives it no commands', () => {
  expect(withVisibleCharacters('a\u200Bb\u001B[31m\nc')).toBe('a<U+200B>b<U+001B>[31m\nc');
  expect(withVisibleCharacters('Вучић — “a”')).toBe('Вучић — “a”');
});
