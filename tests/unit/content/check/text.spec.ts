import { expect, test } from '@playwright/test';
import { Findings } from '../../../../src/content/check/findings.ts';
import { type CheckedText, checkText } from '../../../../src/content/check/text.ts';
import { soundContent } from '../../sound.ts';

const FORMAT_EXPECTED = /^a format: date, .*percent or count\(noun: …\) with a noun of nouns\.json$/u;
const FITTING =
  'a format for the value: number or percent for a number, count for a whole number, the others for a date';
const scope = { gap: { days: 875 }, call: { date: '2024-10-20' } };

function problemsOf(text: string, more: Partial<CheckedText> = {}): [expected: string, found: string][] {
  const findings = new Findings(soundContent());
  checkText(
    { file: 'locales/en/claims.json', key: 'gas', text, tag: 'en', names: [], nouns: new Set(['day']), scope, ...more },
    findings,
  );
  expect(findings.problems.every(({ file, key }) => file === 'locales/en/claims.json' && key === 'gas')).toBe(true);
  return findings.problems.map(({ expected, found }) => [expected, found]);
}

const PASSING: { name: string; text: string; more?: Partial<CheckedText> }[] = [
  { name: 'a plain text', text: 'They spoke.' },
  { name: 'a placeholder with a format', text: '{{gap.days, number}} and {{call.date, monthYearIn}}' },
  { name: 'a counted noun', text: '{{gap.days, count(noun: day)}}' },
  {
    name: 'a name with a digit that the locale lists',
    text: 'said N1, N12 and ES-11/1',
    more: { names: ['N1', 'N12', 'ES-11/1'] },
  },
  { name: 'a digit of the original', text: 'the bridge of 1250 metres', more: { digits: new Set(['1250']) } },
  { name: 'a label whose template supplies the value', text: 'note {{number}}', more: { scope: undefined } },
  { name: 'a number of the original with its comma', text: '1,250 metres', more: { digits: new Set(['1250']) } },
  { name: 'a Latin name in Cyrillic', text: 'агенција AFP', more: { tag: 'sr-Cyrl' } },
  { name: 'a marked word of another language', text: 'the word [ещё](lang:ru)' },
];
for (const { name, text, more } of PASSING)
  test(`${name} passes`, () => {
    expect(problemsOf(text, more)).toEqual([]);
  });

const TOLD: { name: string; text: string; more?: Partial<CheckedText>; told: [expected: string, found: string][] }[] = [
  { name: 'a typed number', text: 'in 2024 and 22', told: [['no typed digit', '2024, 22']] },
  { name: 'a digit beside a listed name', text: 'N1 at 5', more: { names: ['N1'] }, told: [['no typed digit', '5']] },
  {
    name: 'a digit that the original lacks',
    text: '1520 metres',
    more: { digits: new Set(['1250']) },
    told: [['only digits that stand in the original', '1520']],
  },
  {
    name: 'an unclosed placeholder',
    text: 'after {{gap.days',
    told: [['every placeholder as {{path, format}}', 'after {{gap.days']],
  },
  {
    name: 'a placeholder closed twice',
    text: '{{gap.days, number}} }}',
    told: [['every placeholder as {{path, format}}', '{{gap.days, number}} }}']],
  },
  {
    name: 'an unknown path',
    text: '{{gap.weeks, number}}',
    told: [['a placeholder that names a value', '{{gap.weeks}}']],
  },
  {
    name: 'a number shown as a date',
    text: '{{gap.days, dayMonth}}',
    told: [[FITTING, '{{gap.days, dayMonth}} of 875']],
  },
  {
    name: 'a date shown as a number',
    text: '{{call.date, percent}}',
    told: [[FITTING, '{{call.date, percent}} of 2024-10-20']],
  },
  {
    name: 'a date that is counted',
    text: '{{call.date, count(noun: day)}}',
    told: [[FITTING, '{{call.date, count(noun: day)}} of 2024-10-20']],
  },
  {
    name: 'a fraction that is counted',
    text: '{{share, count(noun: day)}}',
    more: { own: { share: 1.5 } },
    told: [[FITTING, '{{share, count(noun: day)}} of 1.5']],
  },
  {
    name: 'a path to a group of values',
    text: '{{gap, number}}',
    told: [['a placeholder that names a value', '{{gap}}']],
  },
  {
    name: 'a letter of another script',
    text: 'tеlephone',
    told: [
      [
        'words in the script and alphabet of en',
        'tеlephone (U+0074 U+0435 U+006C U+0065 U+0070 U+0068 U+006F U+006E U+0065), which mixes two scripts',
      ],
    ],
  },
  {
    name: 'a Serbian letter in Russian',
    text: 'Вучић',
    more: { tag: 'ru' },
    told: [
      [
        'words in the script and alphabet of ru',
        'Вучић (U+0412 U+0443 U+0447 U+0438 U+045B), which has letters of another Cyrillic alphabet',
      ],
    ],
  },
];
for (const { name, text, more, told } of TOLD)
  test(`${name} is told`, () => {
    expect(problemsOf(text, more)).toEqual(told);
  });

const FORMATS = [
  { name: 'no format', text: '{{gap.days}}', found: '{{gap.days, }}' },
  { name: 'an unknown format', text: '{{gap.days, weeks}}', found: '{{gap.days, weeks}}' },
  {
    name: 'a noun that the locale lacks',
    text: '{{gap.days, count(noun: week)}}',
    found: '{{gap.days, count(noun: week)}}',
  },
];
for (const { name, text, found } of FORMATS)
  test(`a placeholder with ${name} is told with the formats there are`, () => {
    expect(problemsOf(text)).toEqual([[expect.stringMatching(FORMAT_EXPECTED), found]]);
  });

test('a marked word keeps to the letters of its language, and a mark names one', () => {
  expect(problemsOf('the word [ђак](lang:ru)').map(([expected]) => expected)).toEqual([
    'words in the script and alphabet of ru',
  ]);
  expect(problemsOf('the word [na](lang:RU)')).toEqual([
    ['marked words as [слово](lang:ru), with a language tag', '[na](lang:RU)'],
  ]);
});
