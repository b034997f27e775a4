import { expect, test } from '@playwright/test';
import { Findings } from '../../../src/content/check/findings.ts';
import type { Facts } from '../../../src/content/schema.ts';
import { required, soundContent } from '../sound.ts';

/** What the checks of the kinds say of the sound facts after `change`. */
function problemsAfter(change: (facts: Facts) => void): [file: string, key: string, expected: string, found: string][] {
  const content = soundContent(({ facts }) => change(facts));
  const findings = new Findings(content);
  for (const { check } of content.kinds.values()) check?.(content, findings);
  return findings.problems.map(({ file, key, expected, found }) => [file.replace('_data/', ''), key, expected, found]);
}

const CASES: { name: string; change: (facts: Facts) => void; told: ReturnType<typeof problemsAfter> }[] = [
  { name: 'sound facts', change: () => {}, told: [] },
  {
    name: 'a claim by somebody unknown',
    change: ({ claims }) =>
      Object.assign(required(claims['bridge-opened']), { saidBy: ['ghost'], reportedBy: ['rumour'] }),
    told: [
      ['claims.yaml', 'bridge-opened.saidBy', 'an id from _data/entities.yaml', 'ghost'],
      ['claims.yaml', 'bridge-opened.reportedBy', 'an id from _data/entities.yaml', 'rumour'],
    ],
  },
  {
    name: 'a quotation by somebody unknown of an unknown claim',
    change: ({ quotes }) => Object.assign(required(quotes['mayor-quote']), { speaker: 'ghost', claims: ['no-claim'] }),
    told: [
      ['quotes.yaml', 'mayor-quote.speaker', 'an id from _data/entities.yaml', 'ghost'],
      ['quotes.yaml', 'mayor-quote.claims', 'an id from _data/claims.yaml', 'no-claim'],
    ],
  },
  {
    name: 'Cyrillic beside Russian words',
    change: ({ quotes }) => Object.assign(required(quotes['register-quote']), { cyrl: 'Мост отворен' }),
    told: [['quotes.yaml', 'register-quote.cyrl', 'cyrl only beside an original in the other script', 'ru']],
  },
  {
    name: 'a second transcription without its Cyrillic and source',
    change: ({ quotes }) =>
      Object.assign(required(quotes['mayor-quote']), {
        alternate: { lang: 'sr-Latn', original: 'Most je dug', source: 'no-source', translation: 'site' },
      }),
    told: [
      ['quotes.yaml', 'mayor-quote.alternate.source', 'an id from _data/sources.yaml', 'no-source'],
      ['quotes.yaml', 'mayor-quote.alternate.cyrl', 'the same words in the script of sr-Cyrl', 'nothing'],
    ],
  },
  {
    name: 'a claim with the name of another group of values',
    change: ({ claims }) => Object.assign(claims, { site: required(claims['bridge-opened']) }),
    told: [['claims.yaml', 'site', 'an id that no other group of values has', 'site']],
  },
  {
    name: 'a page of records for a topic that no claim has, and for one of another page',
    change: ({ pages }) =>
      Object.assign(pages, {
        one: { path: 'sources/one', template: 'records', menu: false, topics: ['call', 'no-topic'] },
        two: { path: 'sources/two', template: 'records', menu: false, topics: ['call'] },
      }),
    told: [
      ['pages.yaml', 'one.topics', 'a topic of _data/claims.yaml', 'no-topic'],
      ['pages.yaml', 'two.topics', 'every topic once', 'call, which one has'],
    ],
  },
  {
    name: 'an event of an unknown claim',
    change: ({ events }) => Object.assign(required(events.opening), { claims: ['no-claim'] }),
    told: [['events.yaml', 'opening.claims', 'an id from _data/claims.yaml', 'no-claim']],
  },
  {
    name: 'more kinds of events than readers can choose from',
    change: ({ events }) => {
      const opening = required(events.opening);
      for (const kind of 'abcdefg') Object.assign(events, { [kind]: { ...opening, date: '2024-04', kind } });
    },
    told: [['events.yaml', '', 'at most 8 kinds of events', 'works, records, a, b, c, d, e, f, g']],
  },
  {
    name: 'a dispute about an unknown claim',
    change: ({ conflicts }) => Object.assign(required(conflicts['how-long']), { claims: ['no-claim'] }),
    told: [['conflicts.yaml', 'how-long.claims', 'an id from _data/claims.yaml', 'no-claim']],
  },
  {
    name: 'an entry of accounts for an unknown claim',
    change: ({ accounts }) =>
      Object.assign(required(accounts['two-accounts']?.topics.length), {
        entries: [{ voice: 'register', claim: 'no-claim' }],
      }),
    told: [['accounts.yaml', 'two-accounts.topics.length.entries', 'an id from _data/claims.yaml', 'no-claim']],
  },
  {
    name: 'an entry of accounts from before the day that the site is about',
    change: ({ claims }) => Object.assign(required(claims['bridge-measured']), { date: '1999-12-31' }),
    told: [
      [
        'accounts.yaml',
        'two-accounts.topics.length.entries',
        'a claim of 2001-06, the date of bridge-opened, or of a later one',
        'bridge-measured, of 1999-12-31',
      ],
    ],
  },
  {
    name: 'an entry of accounts that may be of the day that the site is about, or later',
    change: ({ claims }) => Object.assign(required(claims['bridge-measured']), { date: '2001-06-30' }),
    told: [
      [
        'accounts.yaml',
        'two-accounts.topics.length.entries',
        'a claim of 2001-06, the date of bridge-opened, or of a later one',
        'bridge-measured, of 2001-06-30',
      ],
    ],
  },
  {
    name: 'a series with the name of a data set',
    change: ({ series }) => Object.assign(series, { claims: required(series.lengths) }),
    told: [
      [
        'series.yaml',
        'claims',
        'an id other than claims, sources, quotations, events, datapackage: its files would have the same address',
        'claims',
      ],
    ],
  },
  {
    name: 'a point of a series on an unknown source and claim',
    change: ({ series }) =>
      Object.assign(required(series.lengths?.points.y2024), {
        sources: ['gazette-2024', 'no-source'],
        claims: ['no-claim'],
      }),
    told: [
      ['series.yaml', 'lengths.points.y2024.sources', 'an id from _data/sources.yaml', 'no-source'],
      ['series.yaml', 'lengths.points.y2024.claims', 'an id from _data/claims.yaml', 'no-claim'],
    ],
  },
];
for (const { name, change, told } of CASES)
  test(`${name} ${told.length === 0 ? 'pass' : 'is told'}`, () => {
    expect(problemsAfter(change)).toEqual(told);
  });

test('a source that only a quotation or a series cites counts as cited', () => {
  expect(
    problemsAfter(({ claims, sources }) => {
      required(claims['bridge-measured']).sources = ['register-2001'];
      required(sources['register-2001']).published = null;
    }),
  ).toEqual([]);
});
