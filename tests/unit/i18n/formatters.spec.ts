import { expect, test } from '@playwright/test';
import { createFormatters, FORMAT_NAMES, parseFormat } from '../../../src/i18n/formatters.ts';
import { translatorOf, wordsOf } from '../real-words.ts';
import { required } from '../sound.ts';

const formatsOf = (tag: string) => translatorOf(tag).formats;

/** Language notes §4: what each edition prints for the same date and number. A no-break space is written `_`. */
const PRINTED: { format: (typeof FORMAT_NAMES)[number]; value: string | number; printed: Record<string, string> }[] = [
  {
    format: 'date',
    value: '2024-10-20',
    printed: {
      en: '20 October 2024',
      'sr-Cyrl': '20. октобра 2024.',
      'sr-Latn': '20. oktobra 2024.',
      ru: '20 октября 2024 года',
    },
  },
  { format: 'day', value: '2024-10-20', printed: { en: '20', 'sr-Cyrl': '20.', 'sr-Latn': '20.', ru: '20' } },
  {
    format: 'dayMonth',
    value: '2024-05-09',
    printed: { en: '9 May', 'sr-Cyrl': '9. маја', 'sr-Latn': '9. maja', ru: '9 мая' },
  },
  {
    format: 'monthYear',
    value: '2024-10',
    printed: { en: 'October 2024', 'sr-Cyrl': 'октобар 2024.', 'sr-Latn': 'oktobar 2024.', ru: 'октябрь 2024 года' },
  },
  {
    format: 'monthYearOf',
    value: '2024-10',
    printed: { en: 'October 2024', 'sr-Cyrl': 'октобра 2024.', 'sr-Latn': 'oktobra 2024.', ru: 'октября 2024 года' },
  },
  {
    format: 'monthYearIn',
    value: '2024-10-20',
    printed: { en: 'October 2024', 'sr-Cyrl': 'октобру 2024.', 'sr-Latn': 'oktobru 2024.', ru: 'октябре 2024 года' },
  },
  { format: 'year', value: '1944-10-20', printed: { en: '1944', 'sr-Cyrl': '1944.', 'sr-Latn': '1944.', ru: '1944' } },
  { format: 'number', value: 2953, printed: { en: '2,953', 'sr-Cyrl': '2.953', 'sr-Latn': '2.953', ru: '2953' } },
  { format: 'number', value: 10000, printed: { en: '10,000', 'sr-Cyrl': '10.000', 'sr-Latn': '10.000', ru: '10_000' } },
  { format: 'number', value: 2.5, printed: { en: '2.5', 'sr-Cyrl': '2,5', 'sr-Latn': '2,5', ru: '2,5' } },
  { format: 'number', value: '875', printed: { en: '875', 'sr-Cyrl': '875', 'sr-Latn': '875', ru: '875' } },
  { format: 'percent', value: 60, printed: { en: '60%', 'sr-Cyrl': '60 одсто', 'sr-Latn': '60 odsto', ru: '60%' } },
];

for (const { format, value, printed } of PRINTED)
  for (const [tag, text] of Object.entries(printed))
    test(`${tag} prints ${value} as ${format}: ${text}`, () => {
      expect(formatsOf(tag)[format](value)).toBe(text.replace('_', '\u00A0'));
    });

const SERBIAN_GENITIVES =
  'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'.split(' ');
const RUSSIAN_GENITIVES = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);

test('every Serbian month stands in the genitive after its day', () => {
  expect(firstDays('sr-Cyrl')).toEqual(SERBIAN_GENITIVES.map((month) => `1. ${month}`));
});

test('every Russian month stands in the genitive after its day', () => {
  expect(firstDays('ru')).toEqual(RUSSIAN_GENITIVES.map((month) => `1 ${month}`));
});

function firstDays(tag: string): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    formatsOf(tag).dayMonth(`2024-${String(month + 1).padStart(2, '0')}-01`),
  );
}

const PRECISIONS = [
  { precision: 'day', date: '1944-10-20', text: '20. октобра 1944.' },
  { precision: 'month', date: '1944-10', text: 'октобар 1944.' },
  { precision: 'year', date: '1944', text: '1944.' },
] as const;
for (const { precision, date, text } of PRECISIONS)
  test(`a date known to the ${precision} is printed to the ${precision}`, () => {
    expect(formatsOf('sr-Cyrl').exact(date)).toBe(text);
  });

test('the day of a date does not move with the time zone', () => {
  expect(formatsOf('en').date('2024-01-01')).toBe('1 January 2024');
  expect(formatsOf('en').date('2024-12-31')).toBe('31 December 2024');
});

for (const value of ['2024-02-30', '2024-13', 'yesterday', ''])
  test(`“${value}” is no date and is refused by name`, () => {
    expect(() => formatsOf('en').date(value)).toThrow(new RangeError(`"${value}" is not an ISO 8601 date`));
  });

for (const value of ['many', '2024-10-20', Number.NaN])
  test(`“${value}” is no number and is refused by name`, () => {
    expect(() => formatsOf('ru').number(value)).toThrow(new RangeError(`"${value}" is not a number`));
    expect(() => formatsOf('ru').percent(value)).toThrow(new RangeError(`"${value}" is not a number`));
  });

test('a pattern keeps what it does not know', () => {
  const patterns = required(wordsOf('en').formats);
  const formats = createFormatters(translatorOf('en').locale, { ...patterns, year: '{year} {era}' });
  expect(formats.year('2024')).toBe('2024 {era}');
});

const FORMATS = [
  ...FORMAT_NAMES.map((name) => ({ format: name as string, parsed: { name } })),
  { format: 'count(noun: day)', parsed: { noun: 'day' } },
  { format: 'count', parsed: undefined },
  { format: 'count(day)', parsed: undefined },
  { format: 'count(noun: day) days', parsed: undefined },
  { format: 'Date', parsed: undefined },
  { format: '', parsed: undefined },
];
for (const { format, parsed } of FORMATS)
  test(`the format “${format}” is ${parsed ? 'known' : 'unknown'} to placeholders`, () => {
    expect(parseFormat(format)).toEqual(parsed);
  });
