import { expect, test } from '@playwright/test';
import { Findings } from '../../../../src/content/check/findings.ts';
import { keyedBlocks } from '../../../../src/content/check/keyed-blocks.ts';
import { checkPages } from '../../../../src/content/check/pages.ts';
import type { Content } from '../../../../src/content/kind.ts';
import { parseProse } from '../../../../src/content/prose.ts';
import { required, soundContent, writePage } from '../../sound.ts';

type Told = [file: string, key: string, expected: string, found: string];

/** What the check says of the sound pages after `change`. */
function problemsAfter(change: (content: Content) => void): Told[] {
  const content = soundContent(change);
  const findings = new Findings(content);
  checkPages(content, findings);
  return findings.problems.map(({ file, key, expected, found }) => [file, key, expected, found]);
}

/** The English body of the page `error`, and the Russian one beside it; Serbian follows the English. */
const bodies = (english: string, russian: string) => (content: Content) => {
  writePage(content, 'error', english);
  required(content.words.ru?.pages.error).blocks = parseProse(russian).blocks;
};

const RU = 'locales/ru/pages/error.md';
const EN = 'locales/en/pages/error.md';

const PARITY: { name: string; english: string; russian: string; told: Told[] }[] = [
  { name: 'the same shape', english: '## A {#a}\n\n[b](page:call)', russian: '## Б {#a}\n\n[в](page:call)', told: [] },
  {
    name: 'references in another order',
    english: '[a](page:call) [b](claim:bridge-opened)',
    russian: '[б](claim:bridge-opened) [а](page:call)',
    told: [],
  },
  {
    name: 'a missing last block',
    english: '## A {#a}\n\n![](quote:mayor-quote)',
    russian: '## Б {#a}',
    told: [[RU, 'a.1 (line 3)', `placement quote:mayor-quote, as ${EN} has in a.1 (line 3)`, 'the end of the page']],
  },
  {
    name: 'an extra block',
    english: '![](events:early)',
    russian: '![](events:early)\n\n![](entities:people)',
    told: [
      [RU, 'opening.2 (line 3)', `the end of the page, as ${EN} has in no such place`, 'placement entities:people'],
    ],
  },
  {
    name: 'another heading id',
    english: '## A {#a}',
    russian: '## А {#b}',
    told: [[RU, 'b', `heading ## {#a}, as ${EN} has in a`, 'heading ## {#b}']],
  },
  {
    name: 'another heading level',
    english: '## A {#a}',
    russian: '### А {#a}',
    told: [[RU, 'a', `heading ## {#a}, as ${EN} has in a`, 'heading ### {#a}']],
  },
  {
    name: 'another placement',
    english: '![](events:early)',
    russian: '![](entities:people)',
    told: [
      [
        RU,
        'opening.1 (line 1)',
        `placement events:early, as ${EN} has in opening.1 (line 1)`,
        'placement entities:people',
      ],
    ],
  },
  {
    name: 'a reference given once instead of twice',
    english: '[a](page:call) [b](page:call)',
    russian: '[а](page:call) b',
    told: [[RU, 'opening.1 (line 1)', 'the references page:call page:call', 'page:call']],
  },
  {
    name: 'another placeholder',
    english: '{{gap.days, number}}',
    russian: '{{gap.years, number}}',
    told: [[RU, 'opening.1 (line 1)', 'the placeholders {{gap.days}}', '{{gap.years}}']],
  },
];
for (const { name, english, russian, told } of PARITY)
  test(`a translation with ${name} ${told.length === 0 ? 'passes' : 'is told with page and block'}`, () => {
    const problems = problemsAfter(bodies(english, russian));
    expect(problems.filter(([file]) => file === RU)).toEqual(told);
  });

test('only the first difference of shape is told, since all that follows is shifted', () => {
  const problems = problemsAfter(bodies('## A {#a}\n\n## B {#b}\n\n## C {#c}', '## Б {#b}\n\n## В {#c}'));
  expect(problems.filter(([file]) => file === RU)).toHaveLength(1);
});

const REFERENCES: { name: string; body: string; told: [expected: string, found: string][] }[] = [
  { name: 'an unknown entity', body: '[-](entity:ghost)', told: [['an id from _data/entities.yaml', 'entity:ghost']] },
  { name: 'an unknown event', body: '[-](event:flood)', told: [['an id from _data/events.yaml', 'event:flood']] },
  { name: 'an unknown source', body: '[-](source:blog)', told: [['an id from _data/sources.yaml', 'source:blog']] },
  {
    name: 'a page that is an object’s own word',
    body: '[-](page:constructor)',
    told: [['a page of _data/pages.yaml', 'page:constructor']],
  },
  {
    name: 'an anchor of another page',
    body: '[-](page:overview#length)',
    told: [['a heading {#length} on the page overview', 'page:overview#length']],
  },
  {
    name: 'an unknown dispute',
    body: '![](conflict:how-wide)',
    told: [['an id from _data/conflicts.yaml', 'conflict:how-wide']],
  },
  { name: 'an unknown series', body: '![](series:widths)', told: [['an id from _data/series.yaml', 'series:widths']] },
  {
    name: 'an unknown table',
    body: '![](accounts:three)',
    told: [['an id from _data/accounts.yaml', 'accounts:three']],
  },
  { name: 'an unknown period', body: '![](events:late)', told: [['a period of _data/events.yaml', 'events:late']] },
  {
    name: 'an unknown group',
    body: '![](entities:ghosts)',
    told: [['a group of _data/entities.yaml', 'entities:ghosts']],
  },
  {
    name: 'sound references of every kind',
    body: '[-](claim:bridge-opened) [-](quote:mayor-quote) [-](page:call#length)',
    told: [],
  },
];
for (const { name, body, told } of REFERENCES)
  test(`${name} ${told.length === 0 ? 'pass' : 'is told once, on the first locale’s page'}`, () => {
    const problems = problemsAfter((content) => writePage(content, 'error', body));
    expect(problems).toEqual(told.map(([expected, found]) => [EN, 'opening.1 (line 1)', expected, found]));
  });

const UNUSED = ['mayor-quote', 'register-quote', 'how-long', 'two-accounts', 'lengths', 'early', 'people'];
test('facts that no page shows are told', () => {
  const problems = problemsAfter((content) => writePage(content, 'call', '## Length {#length}'));
  const told = problems.filter(([, , , found]) => found === 'used nowhere');
  expect(told.map(([, key]) => key).toSorted()).toEqual(UNUSED.toSorted());
});

test('a claim that only an event, a table of accounts or a dispute shows counts as used', () => {
  const problems = problemsAfter((content) => {
    writePage(content, 'overview', '[-](page:call#length)');
    required(content.facts.events.measuring).claims = ['bridge-opened'];
    required(content.facts.accounts['two-accounts']).topics = {};
    required(content.facts.conflicts['how-long']).accounts = {};
  });
  expect(problems).toEqual([['_data/claims.yaml', 'bridge-measured', 'a record that a page shows', 'used nowhere']]);
  const disputed = problemsAfter((content) => {
    writePage(content, 'overview', '[-](page:call#length)');
    required(content.facts.events.measuring).claims = ['bridge-opened'];
    required(content.facts.accounts['two-accounts']).topics = {};
  });
  expect(disputed).toEqual([]);
});

test('a title and a description are checked as any text', () => {
  const problems = problemsAfter(({ words }) => {
    Object.assign(required(words.en?.pages.error), { title: 'Page 404', description: 'Ещё' });
  });
  expect(problems.map(([file, key, expected]) => [file, key, expected])).toEqual([
    [EN, 'title', 'no typed digit'],
    [EN, 'description', 'words in the script and alphabet of en'],
  ]);
});

test('blocks are named by their section and their place in it', () => {
  const { blocks } = parseProse('One.\n\n## A {#a}\n\nTwo.\n\nThree.\n\n### B {#b}\n\n- four', 6);
  expect(keyedBlocks(blocks).map(({ key }) => key)).toEqual([
    'opening.1 (line 6)',
    'a',
    'a.1 (line 10)',
    'a.2 (line 12)',
    'b',
    'b.1 (line 16)',
  ]);
});

test('a standfirst stands in every locale or in none, with the same placeholders', () => {
  const problems = problemsAfter(({ words }) => {
    Object.assign(required(words.en?.pages.call), { standfirst: 'Since {{bridge-opened.date, year}}.' });
    Object.assign(required(words.ru?.pages.call), { standfirst: 'Вступление.' });
    Object.assign(required(words.ru?.pages.error), { standfirst: 'Вступление.' });
  });
  expect(problems.map(([file, key, expected]) => [file, key, expected]).toSorted()).toEqual([
    ['locales/ru/pages/call.md', 'standfirst', 'the placeholders {{bridge-opened.date}}'],
    [RU, 'standfirst', `no standfirst, as ${EN} has none`],
    ['locales/sr-Cyrl/pages/call.md', 'standfirst', 'a standfirst, as locales/en/pages/call.md has one'],
  ]);
});
