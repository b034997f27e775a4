import { expect, test } from '@playwright/test';
import { typeset, WORD_WITH_ENDING } from '../../../src/i18n/typography.ts';
import { MARK_RANGE } from '../../../src/languages/typographic-rules.ts';

/** A no-break space is written `_` in these tables, a mark `|`. */
interface Case {
  name: string;
  text: string;
  set: string;
}

const CASES: Record<string, Case[]> = {
  en: [
    { name: 'a day stays with its month', text: 'on 20 October 2024', set: 'on 20_October 2024' },
    {
      name: 'a number stays with its unit',
      text: '875 days, 2 years, 10 minutes',
      set: '875_days, 2_years, 10_minutes',
    },
    { name: 'a large number stays with its name', text: '6 million m³', set: '6_million m³' },
    { name: 'a title stays with the name', text: 'Mr Putin and Ms President', set: 'Mr_Putin and Ms_President' },
    { name: 'a dash stays with what is before it', text: 'said – once', set: 'said_– once' },
    { name: 'a range is left alone', text: '22–24 October', set: '22–24_October' },
    { name: 'short words are left alone', text: 'a call to Serbia', set: 'a call to Serbia' },
    { name: 'a number before a common word is left alone', text: 'in 2024 the call', set: 'in 2024 the call' },
  ],
  'sr-Cyrl': [
    { name: 'a day stays with its month', text: '20. октобра 2024.', set: '20._октобра 2024.' },
    { name: 'a day stays with a month in the nominative', text: 'дан 9. мај', set: 'дан 9._мај' },
    {
      name: 'the point of a year is dropped before a comma',
      text: '20. октобра 2024., у недељу',
      set: '20._октобра 2024, у_недељу',
    },
    { name: 'the point of a year is dropped before a bracket', text: '(20. октобар 1944.)', set: '(20._октобар 1944)' },
    { name: 'the point of a year serves for the full stop', text: 'То је било 2022..', set: 'То је било 2022.' },
    { name: 'no number of points outlives the next mark', text: '2022...; 2023..', set: '2022; 2023.' },
    { name: 'short words in a row all stay with the next', text: 'а и у о на води', set: 'а_и_у_о_на_води' },
    {
      name: 'the point of a year is dropped before a semicolon',
      text: '2022.; 2023.: 2024.!',
      set: '2022; 2023: 2024!',
    },
    {
      name: 'the point of a year stays inside the sentence',
      text: 'од 2022. до 2024. године',
      set: 'од_2022. до_2024._године',
    },
    { name: 'a range keeps its one point', text: '22–24. октобра 2024.', set: '22–24._октобра 2024.' },
    { name: 'a number stays with its noun', text: '6 милиона и 875 дана', set: '6_милиона и_875_дана' },
    { name: 'a percentage stays whole', text: '60 одсто', set: '60_одсто' },
    { name: 'an initial stays with the surname', text: 'В. Путин, А. Вучић', set: 'В._Путин, А._Вучић' },
    { name: 'short words stay with the next', text: 'и у Казању', set: 'и_у_Казању' },
    { name: 'a short word at the beginning stays with the next', text: 'У Москви', set: 'У_Москви' },
    {
      name: 'an ending after a hyphen is no short word',
      text: 'самит БРИКС-а није на РТС-у био',
      set: 'самит БРИКС-а није на_РТС-у био',
    },
    {
      name: 'an ordinal stays with its noun',
      text: 'на 80. годишњицу 2024. и даље',
      set: 'на_80._годишњицу 2024. и_даље',
    },
    {
      name: 'a short word lets go of one that fills a column',
      text: 'и о „Народноослободилачкој војсци',
      set: 'и_о „Народноослободилачкој војсци',
    },
    { name: 'a number stays with what it counts off', text: 'Кластер 3 и CC BY 4.0', set: 'Кластер_3_и_CC_BY_4.0' },
    { name: 'a dash stays with what is before it', text: 'рекао – једном', set: 'рекао_– једном' },
    { name: 'a decimal comma and a thousands point are left alone', text: '2.953; 2,5', set: '2.953; 2,5' },
  ],
  'sr-Latn': [
    { name: 'a day stays with its month', text: '20. oktobra 2024.', set: '20._oktobra 2024.' },
    {
      name: 'the point of a year is dropped before a comma',
      text: '20. oktobra 2024., u nedelju',
      set: '20._oktobra 2024, u_nedelju',
    },
    { name: 'short words stay with the next', text: 'i u Kazanju', set: 'i_u_Kazanju' },
    { name: 'an ending after a hyphen is no short word', text: 'samit BRIKS-a nije', set: 'samit BRIKS-a nije' },
    { name: 'an initial stays with the surname', text: 'V. Putin, Dž. Bajden', set: 'V._Putin, Dž. Bajden' },
  ],
  ru: [
    { name: 'an ending after a hyphen is no short word', text: 'СССР-а не было', set: 'СССР-а не_было' },
    { name: 'a day stays with its month', text: '20 октября 2024 года', set: '20_октября 2024_года' },
    { name: 'a year stays with its abbreviation', text: '2024 г.', set: '2024_г.' },
    { name: 'a number stays with its noun', text: '875 дней', set: '875_дней' },
    {
      name: 'short prepositions and conjunctions stay with the next word',
      text: 'в Казани и о газе, но не по плану',
      set: 'в_Казани и_о_газе, но не по_плану',
    },
    {
      name: 'a particle stays with the word before it',
      text: 'мог бы, будет ли, так же',
      set: 'мог_бы, будет_ли, так_же',
    },
    { name: 'a word that begins like a particle is free', text: 'мог быть, было лишь', set: 'мог быть, было лишь' },
    { name: 'a dash stays with what is before it', text: 'Казань — город', set: 'Казань_— город' },
    { name: 'a number sign stays with the number', text: '№ 7, § 3', set: '№_7, §_3' },
    { name: 'an initial stays with the surname', text: 'В. В. Путин', set: 'В._В._Путин' },
    { name: 'the point of a date is left alone', text: '20.10.2024, воскресенье', set: '20.10.2024, воскресенье' },
    {
      name: 'the end of a long word is no short word',
      text: 'Москва и область, это они',
      set: 'Москва и_область, это они',
    },
  ],
};

const NBSP = '\u00A0';
const MARK = String.fromCharCode(MARK_RANGE.first);
const written = (text: string) => text.replaceAll('_', NBSP).replaceAll('|', MARK);

for (const [tag, cases] of Object.entries(CASES))
  for (const { name, text, set } of cases) {
    test(`${tag}: ${name}`, () => {
      expect(typeset(text, tag)).toBe(written(set));
    });
    test(`${tag}: ${name}, and setting it again changes nothing`, () => {
      expect(typeset(written(set), tag)).toBe(written(set));
    });
  }

const MARKED: (Case & { tag: string })[] = [
  { tag: 'en', name: 'a mark between day and month', text: '20| October', set: '20|_October' },
  { tag: 'en', name: 'a mark after the space', text: '20 |October', set: '20_|October' },
  { tag: 'sr-Cyrl', name: 'a mark after the year', text: '2024.|, у недељу', set: '2024|, у_недељу' },
  { tag: 'sr-Cyrl', name: 'a mark after the day', text: '20.| октобра', set: '20.|_октобра' },
  { tag: 'sr-Cyrl', name: 'a mark after a short word', text: 'у| Казању', set: 'у|_Казању' },
  { tag: 'sr-Cyrl', name: 'a mark before the short word', text: 'био |у Казању', set: 'био |у_Казању' },
  { tag: 'sr-Cyrl', name: 'a mark before an ending', text: 'БРИКС|-а није', set: 'БРИКС|-а није' },
  { tag: 'sr-Cyrl', name: 'a mark between hyphen and ending', text: 'БРИКС-|а није', set: 'БРИКС-|а није' },
  { tag: 'ru', name: 'several marks in a row', text: 'в|| Казани', set: 'в||_Казани' },
  { tag: 'ru', name: 'a mark before a dash', text: 'Казань |— город', set: 'Казань_|— город' },
  { tag: 'ru', name: 'a mark before a particle', text: 'мог |бы', set: 'мог_|бы' },
];
for (const { tag, name, text, set } of MARKED)
  test(`${tag}: ${name} is invisible to the rules`, () => {
    expect(typeset(written(text), tag)).toBe(written(set));
  });

test('a language without rules is left as it is', () => {
  expect(typeset('le 20 octobre – hier', 'fr')).toBe('le 20 octobre – hier');
});

const ENDINGS: { text: string; words: string[] }[] = [
  { text: 'самит БРИКС-а, на РТС-у.', words: ['БРИКС-а', 'РТС-у'] },
  { text: 'NIS-u i „BRIKS-a”', words: ['NIS-u', 'BRIKS-a'] },
  { text: 'с 80-летием (80-летия)', words: ['80-летием', '80-летия'] },
  { text: 'видео-снимак и по-русски', words: [] },
  { text: 'https://example.org/2024-a/n1-b?c=1-d и ES-11/1', words: [] },
  { text: '22-24, 2024-10-20, A-b-c', words: [] },
];
for (const { text, words } of ENDINGS)
  test(`“${text}” has ${words.length} words with an ending that does not leave them`, () => {
    expect([...text.matchAll(WORD_WITH_ENDING)].map(([word]) => word)).toEqual(words);
  });
