import { expect, test } from '@playwright/test';
import { type ForeignWord, findForeignWords } from '../../../src/i18n/scripts.ts';

const MIXED = 'mixes two scripts';
const OTHER_ALPHABET = 'has letters of another Cyrillic alphabet';
const CYRILLIC = 'is in Cyrillic';
const MARK = 'has a mark that belongs to no letter';

const CASES: { name: string; tag: string; text: string; found: [string, ForeignWord['reason']][] }[] = [
  { name: 'Serbian Cyrillic', tag: 'sr-Cyrl', text: 'Његош, ЉУБАВ, џез и ћирилица', found: [] },
  { name: 'a Latin name in Serbian Cyrillic', tag: 'sr-Cyrl', text: 'агенција AFP и N1', found: [] },
  { name: 'a Latin abbreviation with a Cyrillic ending', tag: 'sr-Cyrl', text: 'AFP-а', found: [] },
  { name: 'Serbian Latin', tag: 'sr-Latn', text: 'Njegoš, đak, čaša, ćup', found: [] },
  { name: 'Russian', tag: 'ru', text: 'подъезд, объём, ещё, эхо, Instagram', found: [] },
  { name: 'English', tag: 'en', text: 'Vučić and Đurđević', found: [] },
  { name: 'a Latin capital in a Cyrillic word', tag: 'sr-Cyrl', text: 'A\u043B\u0435\u043A', found: [['Aлек', MIXED]] },
  { name: 'a Cyrillic j in a Latin word', tag: 'sr-Latn', text: 'spava\u0458u', found: [['spavaјu', MIXED]] },
  { name: 'a Cyrillic letter in an English word', tag: 'en', text: '\u0421all', found: [['Сall', MIXED]] },
  { name: 'Cyrillic in the Latin edition', tag: 'sr-Latn', text: 'most мост', found: [['мост', CYRILLIC]] },
  { name: 'Cyrillic in English', tag: 'en', text: 'the мост', found: [['мост', CYRILLIC]] },
  { name: 'Russian letters in Serbian', tag: 'sr-Cyrl', text: 'объявлен', found: [['объявлен', OTHER_ALPHABET]] },
  { name: 'й in Serbian', tag: 'sr-Cyrl', text: 'Мой', found: [['Мой', OTHER_ALPHABET]] },
  { name: 'Serbian letters in Russian', tag: 'ru', text: 'Вучић', found: [['Вучић', OTHER_ALPHABET]] },
  { name: 'a Serbian capital in Russian', tag: 'ru', text: 'Њ', found: [['Њ', OTHER_ALPHABET]] },
  { name: 'a Ukrainian letter in Russian', tag: 'ru', text: 'Київ', found: [['Київ', OTHER_ALPHABET]] },
  { name: 'a letter of old Russian', tag: 'ru', text: 'лѣто', found: [['лѣто', OTHER_ALPHABET]] },
  { name: 'an accented letter in Serbian', tag: 'sr-Cyrl', text: 'са\u045Dм', found: [['са\u045Dм', OTHER_ALPHABET]] },
  { name: 'a stress mark in Serbian', tag: 'sr-Cyrl', text: 'Вучи\u0301ћ', found: [['Вучи\u0301ћ', MARK]] },
  { name: 'a stress mark in Russian', tag: 'ru', text: 'за\u0301мок', found: [['за\u0301мок', MARK]] },
  { name: 'a mark under a letter', tag: 'en', text: 'a\u0332b', found: [['a\u0332b', MARK]] },
  { name: 'a mark that another language needs', tag: 'yo', text: 'ẹ\u0301', found: [] },
  {
    name: 'two faults',
    tag: 'en',
    text: 'а, б',
    found: [
      ['а', CYRILLIC],
      ['б', CYRILLIC],
    ],
  },
];

for (const { name, tag, text, found } of CASES)
  test(`${name} ${found.length === 0 ? 'passes' : 'is told with its reason'} in ${tag}`, () => {
    expect(findForeignWords(text, tag)).toEqual(found.map(([word, reason]) => ({ word, reason })));
  });

test('a decomposed letter is judged as the letter it makes', () => {
  expect(findForeignWords('и\u0306', 'sr-Cyrl')).toEqual([{ word: 'й', reason: OTHER_ALPHABET }]);
});
