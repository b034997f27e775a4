import { expect, test } from '@playwright/test';
import { Findings } from '../../../../src/content/check/findings.ts';
import { checkWords } from '../../../../src/content/check/words.ts';
import type { Content } from '../../../../src/content/kind.ts';
import type { Namespace } from '../../../../src/content/words.ts';
import type { Formats } from '../../../../src/languages/language.ts';
import { required, soundContent } from '../../sound.ts';

type Told = [file: string, key: string, expected: string, found: string];

/** What the check says of the sound words after `change`. */
function problemsAfter(change: (content: Content) => void): Told[] {
  const content = soundContent(change);
  const findings = new Findings(content);
  checkWords(content, findings);
  return findings.problems.map(({ file, key, expected, found }) => [
    file.replace('locales/', ''),
    key,
    expected,
    found,
  ]);
}

const put = (content: Content, tag: string, namespace: Namespace, texts: object) =>
  Object.assign(required(content.words[tag]?.namespaces[namespace]), texts);
const drop = (content: Content, tag: string, namespace: Namespace, key: string) =>
  delete required(content.words[tag]?.namespaces[namespace])[key];

const EXTRA = ['only keys that a fact or the other locales have', 'an extra key'] as const;
const MISSING = ['a text', 'nothing'] as const;

const CASES: { name: string; change: (content: Content) => void; told: Told[] }[] = [
  { name: 'sound words', change: () => {}, told: [] },
  {
    name: 'a claim without words',
    change: (content) => drop(content, 'en', 'claims', 'bridge-opened'),
    told: [['en/claims.json', 'bridge-opened', ...MISSING]],
  },
  {
    name: 'words without a claim',
    change: (content) => put(content, 'ru', 'claims', { flood: 'Потоп' }),
    told: [['ru/claims.json', 'flood', ...EXTRA]],
  },
  {
    name: 'a label that one locale lacks',
    change: (content) => put(content, 'en', 'strings', { 'topic.weather': 'Weather' }),
    told: [
      ['sr-Cyrl/strings.json', 'topic.weather', ...MISSING],
      ['ru/strings.json', 'topic.weather', ...MISSING],
    ],
  },
  {
    name: 'a label that only one locale has',
    change: (content) => put(content, 'ru', 'strings', { 'topic.weather': 'Погода' }),
    told: [['ru/strings.json', 'topic.weather', ...EXTRA]],
  },
  {
    name: 'a label over one of the generator, in one locale',
    change: (content) => put(content, 'ru', 'strings', { 'menu.label': 'Оглавление' }),
    told: [],
  },
  {
    name: 'a label over one that the generator has not',
    change: (content) => put(content, 'ru', 'strings', { 'menu.lable': 'Оглавление' }),
    told: [['ru/strings.json', 'menu.lable', ...EXTRA]],
  },
  {
    name: 'a label of no kind',
    change: (content) => {
      for (const tag of ['en', 'ru']) put(content, tag, 'strings', { greeting: tag === 'en' ? 'Hello' : 'Привет' });
    },
    told: ['en', 'ru'].map(
      (tag): Told => [
        `${tag}/strings.json`,
        'greeting',
        `a label of src/languages/${tag}/strings.json, or one that facts name`,
        'an unknown key',
      ],
    ),
  },
  {
    name: 'a label over one of the generator, without its placeholder',
    change: (content) => put(content, 'en', 'strings', { 'footer.checked': 'Checked.' }),
    told: [['en/strings.json', 'footer.checked', 'the placeholders {{date}}', 'none']],
  },
  {
    name: 'a plural form over one of the generator',
    change: (content) => put(content, 'ru', 'nouns', { day_many: '{{count, number}} суток' }),
    told: [],
  },
  {
    name: 'a counted section whose label the generator has in every plural form',
    change: ({ facts }) => {
      facts.site.counted = ['disputed'];
    },
    told: [],
  },
  {
    name: 'languages of the generator without a label, a plural form, a pattern and a placeholder',
    change: ({ words }) => {
      delete required(words.ru).interface.strings['menu.label'];
      delete required(words['sr-Cyrl']).interface.nouns.day_few;
      delete (required(words.ru).formats as Partial<Formats>).percent;
      required(words.ru).interface.strings['footer.checked'] = 'Проверено.';
    },
    told: [
      ['src/languages/sr-Cyrl/nouns.json', 'day_few', ...MISSING],
      ['src/languages/ru/strings.json', 'menu.label', ...MISSING],
      ['src/languages/ru/strings.json', 'footer.checked', 'the placeholders {{date}}', 'none'],
      ['src/languages/ru/formats.json', 'percent', 'a text', 'nothing'],
    ],
  },
  {
    name: 'a label with a point in its name and in a group as well',
    change: (content) => put(content, 'ru', 'strings', { 'topic.call': 'Звонок', topic: { call: 'Разговор' } }),
    told: [
      [
        'ru/strings.json',
        'topic.call',
        'every id once',
        'a second "topic.call": one with a point in its name, one in a group',
      ],
    ],
  },
  {
    name: 'words under the name of a property of every object',
    change: (content) => {
      for (const namespace of ['claims', 'corrections', 'events', 'series', 'quotes'] as const)
        put(content, 'ru', namespace, { constructor: { name: 'слово', text: 'слово' } });
    },
    told: (['claims', 'quotes', 'events', 'series', 'corrections'] as const).flatMap((namespace) =>
      ['name', 'text'].map((part): Told => [`ru/${namespace}.json`, `constructor.${part}`, ...EXTRA]),
    ),
  },
  {
    name: 'a noun without its Russian form for many',
    change: (content) => drop(content, 'ru', 'nouns', 'arch_many'),
    told: [['ru/nouns.json', 'arch_many', ...MISSING]],
  },
  {
    name: 'a noun without its Serbian form for few',
    change: (content) => drop(content, 'sr-Cyrl', 'nouns', 'arch_few'),
    told: [['sr-Cyrl/nouns.json', 'arch_few', ...MISSING]],
  },
  {
    name: 'an English noun with a form for few',
    change: (content) => put(content, 'en', 'nouns', { day_few: '{{count, number}} days' }),
    told: [['en/nouns.json', 'day_few', ...EXTRA]],
  },
  {
    name: 'an English noun without its plural',
    change: (content) => drop(content, 'en', 'nouns', 'arch_other'),
    told: [['en/nouns.json', 'arch_other', ...MISSING]],
  },
  {
    name: 'a remark that the other locales lack',
    change: (content) =>
      put(content, 'en', 'conflicts', {
        'how-long': { ...(content.words.en?.namespaces.conflicts?.['how-long'] as object), note: 'A remark.' },
      }),
    told: [
      ['sr-Cyrl/conflicts.json', 'how-long.note', ...MISSING],
      ['ru/conflicts.json', 'how-long.note', ...MISSING],
    ],
  },
  {
    name: 'a text with a placeholder too few',
    change: (content) => put(content, 'ru', 'claims', { 'bridge-opened': 'Мост открыли.' }),
    told: [['ru/claims.json', 'bridge-opened', 'the placeholders {{date}}', 'none']],
  },
  {
    name: 'a text with a placeholder too many',
    change: (content) => put(content, 'ru', 'events', { opening: '{{date, date}}' }),
    told: [['ru/events.json', 'opening', 'the placeholders none', '{{date}}']],
  },
  {
    name: 'an unknown value in a claim',
    change: (content) => put(content, 'en', 'claims', { 'bridge-opened': '{{length, number}} {{date, year}}' }),
    told: [
      ['en/claims.json', 'bridge-opened', 'a placeholder that names a value', '{{length}}'],
      ['sr-Cyrl/claims.json', 'bridge-opened', 'the placeholders {{date}} {{length}}', '{{date}}'],
      ['ru/claims.json', 'bridge-opened', 'the placeholders {{date}} {{length}}', '{{date}}'],
    ],
  },
  {
    name: 'a correction of a text that the base lacks',
    change: ({ words }) => Object.assign(required(words['sr-Latn']).namespaces, { claims: { flood: 'Potop' } }),
    told: [['sr-Latn/claims.json', 'flood', 'a key of locales/sr-Cyrl/claims.json', 'an extra key']],
  },
  {
    name: 'a correction in Cyrillic',
    change: ({ words }) => Object.assign(required(words['sr-Latn']).namespaces, { events: { opening: 'мост' } }),
    told: [
      [
        'sr-Latn/events.json',
        'opening',
        'words in the script and alphabet of sr-Latn',
        'мост (U+043C U+043E U+0441 U+0442), which is in Cyrillic',
      ],
    ],
  },
];
for (const { name, change, told } of CASES)
  test(`${name} ${told.length === 0 ? 'pass' : 'is told'}`, () => {
    expect(problemsAfter(change)).toEqual(told);
  });

test('a locale may format a placeholder in its own way', () => {
  expect(problemsAfter((content) => put(content, 'ru', 'claims', { 'bridge-opened': 'Мост: {{date, year}}' }))).toEqual(
    [],
  );
});

test('placeholders of a counted noun are compared over all its forms', () => {
  expect(
    problemsAfter((content) => put(content, 'ru', 'nouns', { day_one: 'день', day_few: '{{count, number}} дня' })),
  ).toEqual([]);
});

test('a correction of a text that the base has passes', () => {
  expect(
    problemsAfter(({ words }) => Object.assign(required(words['sr-Latn']).namespaces, { events: { opening: 'most' } })),
  ).toEqual([]);
});

test('a number in a translation must stand in the original', () => {
  const translated = (translation: string) =>
    problemsAfter((content) =>
      put(content, 'en', 'quotes', { 'mayor-quote': { occasion: 'Speech on the bridge', translation } }),
    );
  expect(translated('It is 1250 long')).toEqual([]);
  expect(translated('It is 12 long')).toEqual([
    ['en/quotes.json', 'mayor-quote.translation', 'only digits that stand in the original', '12'],
  ]);
});

test('a file that could not be read is not told again', () => {
  expect(
    problemsAfter(({ words }) => {
      delete required(words.ru).namespaces.claims;
    }),
  ).toEqual([]);
});

test('labels of a language that are a copy of the first one are told', () => {
  const told = problemsAfter(({ words }) => {
    required(words.ru).interface.strings = { ...required(words.en).interface.strings };
  });
  expect(told).toContainEqual([
    'src/languages/ru/strings.json',
    '',
    'labels in the language',
    expect.stringMatching(/^(\d+) of \1 labels as in src\/languages\/en$/u),
  ]);
});
