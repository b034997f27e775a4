import { expect, test } from '@playwright/test';
import { createTranslator, type Translator } from '../../../src/i18n/translator.ts';
import { messageOf } from '../message-of.ts';
import { facts, wordsOf } from '../real-words.ts';
import { required } from '../sound.ts';

const serbian = required(facts.locales.find(({ tag }) => tag === 'sr-Cyrl'));
const patterns = required(wordsOf('sr-Cyrl').formats);

const namespaces = {
  strings: {
    plain: 'мост',
    typeset: 'и у 2024.,',
    named: 'мост {{name}}',
    nested: 'дуг {{bridge.length, number}}',
    dated: 'отворен {{bridge.date, date}}',
    within: 'отворен у {{bridge.date, monthYearIn}}',
    counted: 'чекао {{wait.days, count(noun: day)}}',
    strange: 'дуг {{bridge.length, furlongs}}',
    nounless: 'чекао {{wait.days, count(noun: hour)}}',
    menu: { call: 'разговор' },
  },
  nouns: {
    day_one: '{{count, number}} дан',
    day_few: '{{count, number}} дана',
    day_other: '{{count, number}} дана',
    week_one: '{{count, number}} недеља',
    week_other: '{{count, number}} недеља',
  },
};

function translatorOf(tag: string, words: Record<string, object> = namespaces): Translator {
  return createTranslator({ locale: { ...serbian, tag }, namespaces: words, patterns });
}

const { t, has, fill, translate } = translatorOf('sr-Cyrl');
const bridge = { length: 1250, date: '2001-06-05' };

const READ = [
  { name: 'a plain text', key: 'strings:plain', values: {}, text: 'мост' },
  { name: 'a text of a group', key: 'strings:menu.call', values: {}, text: 'разговор' },
  { name: 'a named value', key: 'strings:named', values: { name: '<на Сави>' }, text: 'мост <на_Сави>' },
  { name: 'a number', key: 'strings:nested', values: { bridge }, text: 'дуг 1.250' },
  { name: 'a date', key: 'strings:dated', values: { bridge }, text: 'отворен 5._јуна 2001.' },
  { name: 'a month in its case', key: 'strings:within', values: { bridge }, text: 'отворен у_јуну 2001.' },
  { name: 'one counted noun', key: 'strings:counted', values: { wait: { days: 1 } }, text: 'чекао 1_дан' },
  { name: 'a few counted nouns', key: 'strings:counted', values: { wait: { days: 22 } }, text: 'чекао 22_дана' },
  { name: 'a noun by itself', key: 'nouns:day', values: { count: 1001 }, text: '1.001_дан' },
  { name: 'typeset words', key: 'strings:typeset', values: {}, text: 'и_у_2024,' },
];
for (const { name, key, values, text } of READ)
  test(`${key} reads as ${name}`, () => {
    expect(t(key, values)).toBe(text.replaceAll('_', '\u00A0'));
    expect(translate(key, values)).toBe(text.replaceAll('_', '\u00A0'));
  });

const REFUSED = [
  { name: 'a missing key', key: 'strings:river', values: {}, told: 'no text for strings:river' },
  { name: 'a missing namespace', key: 'rivers:sava', values: {}, told: 'no text for rivers:sava' },
  { name: 'a group of texts', key: 'strings:menu', values: {}, told: 'a group of texts, not a text' },
  { name: 'a missing value', key: 'strings:named', values: {}, told: 'no value for {{name}}' },
  {
    name: 'a missing value with a format',
    key: 'strings:nested',
    values: { bridge: {} },
    told: 'no value for {{bridge.length, number}}',
  },
  { name: 'a missing group of values', key: 'strings:dated', values: {}, told: 'no value for {{bridge.date, date}}' },
  { name: 'a missing count', key: 'strings:counted', values: {}, told: 'no value for {{wait.days, count(noun: day)}}' },
  { name: 'an unknown format', key: 'strings:strange', values: { bridge }, told: 'no format "furlongs"' },
  {
    name: 'an unknown noun',
    key: 'strings:nounless',
    values: { wait: { days: 1 } },
    told: 'no text for nouns:hour, plural form one',
  },
  {
    name: 'a missing plural form',
    key: 'nouns:week',
    values: { count: 3 },
    told: 'no text for nouns:week, plural form few',
  },
  {
    name: 'a date that does not exist',
    key: 'strings:dated',
    values: { bridge: { date: '2001-06-31' } },
    told: '"2001-06-31" is not an ISO 8601 date',
  },
  {
    name: 'a number that is none',
    key: 'strings:nested',
    values: { bridge: { length: 'long' } },
    told: '"long" is not a number',
  },
];
for (const { name, key, values, told } of REFUSED)
  test(`${name} stops the build and is told with its locale and key`, () => {
    expect(messageOf(() => t(key, values))).toBe(`sr-Cyrl: ${key}: ${told}`);
    expect(messageOf(() => translate(key, values))).toBe(`sr-Cyrl: ${key}: ${told}`);
  });

test('a text of one locale is not lent to another', () => {
  const latin = translatorOf('sr-Latn', { strings: { own: 'most' }, nouns: {} });
  expect(latin.t('strings:own')).toBe('most');
  expect(messageOf(() => latin.t('strings:plain'))).toBe('sr-Latn: strings:plain: no text for strings:plain');
  expect(messageOf(() => t('strings:own'))).toBe('sr-Cyrl: strings:own: no text for strings:own');
});

for (const tag of ['sr', 'en', 'sr-Latn'])
  test(`sr-Cyrl borrows no text of ${tag}`, () => {
    translatorOf(tag, { strings: { river: 'Sava' } });
    expect(() => t('strings:river')).toThrow('sr-Cyrl: strings:river');
  });

test('a text answers whether it is there', () => {
  expect(has('strings:plain')).toBe(true);
  expect(has('strings:menu.call')).toBe(true);
  expect(has('strings:river')).toBe(false);
  expect(has('rivers:sava')).toBe(false);
});

test('prose is filled from its values and not yet typeset', () => {
  expect(fill('и у {{bridge.date, year}}, {{wait.days, count(noun: day)}}', { bridge, wait: { days: 3 } })).toBe(
    'и у 2001., 3 дана',
  );
  expect(fill('и у мосту', {})).toBe('и у мосту');
});

test('prose with a faulty placeholder is told with its locale and words', () => {
  expect(messageOf(() => fill('у {{gap.days, number}}', {}))).toBe(
    'sr-Cyrl: "у {{gap.days, number}}": no value for {{gap.days, number}}',
  );
  expect(messageOf(() => fill('у {{days, weeks}}', { days: 1 }))).toBe(
    'sr-Cyrl: "у {{days, weeks}}": no format "weeks"',
  );
});

test('braces and markup inside a value are printed, not obeyed', () => {
  expect(t('strings:named', { name: '{{bridge.length}} $t(strings:plain) <b>' })).toBe(
    'мост {{bridge.length}} $t(strings:plain) <b>',
  );
});

test('the same key with other values gives another text', () => {
  expect([1, 5, 1].map((days) => t('nouns:day', { count: days }))).toEqual(['1\u00A0дан', '5\u00A0дана', '1\u00A0дан']);
});

test('a value may have the name of an option of i18next', () => {
  const { t: told } = translatorOf('sr-Cyrl', { strings: { named: '{{lng}} {{replace.date, date}} {{ns}}' } });
  expect(told('strings:named', { lng: 'en', replace: { date: '2001-06-05' }, ns: 'nouns' })).toBe(
    'en 5.\u00A0јуна 2001. nouns',
  );
});

test('a text does not nest another', () => {
  const nesting = '$t(strings:plain) $t(strings:named) $t(nouns:day, { "count": 3 }) $t(';
  const { t: told } = translatorOf('sr-Cyrl', { strings: { nesting, plain: 'мост' }, nouns: { dog_other: nesting } });
  expect(told('strings:nesting')).toBe(nesting);
  expect(told('nouns:dog', { count: 5 })).toBe(nesting);
});
