import { expect, test } from '@playwright/test';
import { siteSchema } from '../../../src/content/schema.ts';
import { seriesSchema } from '../../../src/content/series-schema.ts';
import { accountsSchema } from '../../../src/kinds/accounts/facts.ts';
import { claimSchema } from '../../../src/kinds/claim/facts.ts';
import { conflictSchema } from '../../../src/kinds/conflict/facts.ts';
import { correctionSchema } from '../../../src/kinds/correction/facts.ts';
import { entitySchema } from '../../../src/kinds/entity/facts.ts';
import { eventSchema } from '../../../src/kinds/event/facts.ts';
import { KINDS } from '../../../src/kinds/index.ts';
import { quoteSchema } from '../../../src/kinds/quote/facts.ts';
import { sourceSchema } from '../../../src/kinds/source/facts.ts';
import { testShape } from '../shapes.ts';
import { required, soundContent } from '../sound.ts';

const { facts } = soundContent();
const first = <T>(records: Record<string, T>): T => required(Object.values(records)[0]);

const point = { date: '2024', value: 60, sources: ['gazette-2024'] };
const span = { from: '2022-05-29', to: '2024-10-20', sources: ['gazette-2024'] };

const SHAPES = [
  {
    kind: 'claim',
    schema: claimSchema,
    record: first(facts.claims),
    refused: {
      topic: 'Gas prices',
      date: '20. 10. 2024.',
      saidBy: [],
      reportedBy: ['The Agency'],
      status: 'rumoured',
      values: { Length: 1 },
      sources: [],
      opinion: 'mine',
    },
  },
  {
    kind: 'source',
    schema: sourceSchema,
    record: first(facts.sources),
    refused: {
      publisher: ' ',
      title: undefined,
      url: 'ftp://a.example',
      httpOnly: false,
      published: '1 May',
      language: 'English',
      kind: 'blog',
      relays: 'tass',
      excerpt: 'partly',
      note: ['guessed'],
    },
  },
  {
    kind: 'quotation',
    schema: quoteSchema,
    record: first(facts.quotes),
    refused: {
      speaker: 'Mayor of the Town',
      lang: 'German',
      original: '',
      source: undefined,
      claims: [],
      document: false,
      alternate: { lang: 'ru' },
    },
  },
  {
    kind: 'entity',
    schema: entitySchema,
    record: first(facts.entities),
    refused: { kind: 'ghost', group: 'The People', name: 'a name' },
  },
  {
    kind: 'event',
    schema: eventSchema,
    record: first(facts.events),
    refused: { period: '', date: '2024-1-1', kind: 'Of Works', claims: [], more: 'the bridge' },
  },
  {
    kind: 'dispute',
    schema: conflictSchema,
    record: first(facts.conflicts),
    refused: { claims: [], accounts: { 'One Side': { claims: [] } }, verdict: 'true' },
  },
  {
    kind: 'table of accounts',
    schema: accountsSchema,
    record: first(facts.accounts),
    refused: { columns: { mayor: [] }, topics: { gas: { shared: true, entries: [] } }, title: 'x' },
  },
  {
    kind: 'bar chart',
    schema: seriesSchema,
    record: { chart: 'bar', unit: 'percent', points: { one: point } },
    refused: { chart: 'pie', unit: 'days', points: { one: { ...point, sources: [] } } },
  },
  {
    kind: 'chart of spans',
    schema: seriesSchema,
    record: { chart: 'span', unit: 'days', points: { one: span } },
    refused: { unit: 'percent', points: { one: point } },
  },
  {
    kind: 'chart of pairs',
    schema: seriesSchema,
    record: { chart: 'pairs', unit: 'percent', points: { one: { ...span, for: 40, against: 44 } } },
    refused: { unit: 'votes', points: { one: { ...span, for: 40 } } },
  },
  {
    kind: 'strip of votes',
    schema: seriesSchema,
    record: { chart: 'strip', unit: 'vote', points: { one: { date: '2022-03-02', vote: 'for', sources: ['un'] } } },
    refused: { unit: 'percent', points: { one: { date: '2022-03-02', vote: 'perhaps', sources: ['un'] } } },
  },
  {
    kind: 'line of statements',
    schema: seriesSchema,
    record: {
      chart: 'statements',
      unit: 'statement',
      kinds: ['firm'],
      moment: 'bridge-opened',
      points: { one: { date: '2022-03-02', kinds: ['firm'], sources: ['un'], claims: ['bridge-opened'] } },
    },
    refused: { kinds: [], points: { one: { date: '2022-03-02', kinds: ['firm'], sources: ['un'] } } },
  },
];
for (const shape of SHAPES) testShape(shape);

const DATES = [
  { date: '2024-10-20', isTaken: true },
  { date: '2024-10', isTaken: true },
  { date: '2024', isTaken: true },
  { date: '2024-10-20T10:00', isTaken: false },
  { date: '20-10-2024', isTaken: false },
  { date: '24', isTaken: false },
  { date: '', isTaken: false },
  { date: '2024-02-30', isTaken: false },
  { date: '2024-13', isTaken: false },
];
for (const { date, isTaken } of DATES)
  test(`“${date}” is ${isTaken ? 'a' : 'no'} date of a claim, of a source, of the site or among values`, () => {
    expect(claimSchema.safeParse({ ...first(facts.claims), date }).success).toBe(isTaken);
    expect(claimSchema.safeParse({ ...first(facts.claims), values: { until: date } }).success).toBe(isTaken);
    expect(sourceSchema.safeParse({ ...first(facts.sources), published: date }).success).toBe(isTaken);
    expect(siteSchema.safeParse({ ...facts.site, checked: date }).success).toBe(isTaken);
  });

const ADDRESSES: { address: string; isTaken: boolean }[] = [
  { address: 'https://a.example/b?c=d&e#f', isTaken: true },
  { address: 'https://a.example/%D0%B0/а_(b)', isTaken: true },
  { address: 'http://a.example', isTaken: true },
  { address: 'javascript:alert()', isTaken: false },
  { address: 'https://a.example/"onmouseover="alert()', isTaken: false },
  { address: 'https://a.example/<script>', isTaken: false },
  { address: 'https://a.example/a b', isTaken: false },
  { address: `https://a.example/${'a'.repeat(2000)}`, isTaken: false },
];
for (const { address, isTaken } of ADDRESSES)
  test(`${address.slice(0, 50)} is ${isTaken ? 'an' : 'no'} address of a source and a licence`, () => {
    expect(sourceSchema.safeParse({ ...first(facts.sources), url: address }).success).toBe(isTaken);
    expect(siteSchema.safeParse({ ...facts.site, license: address }).success).toBe(isTaken);
  });

test('a correction is dated with a whole day', () => {
  const isTaken = (date: string) => correctionSchema.safeParse({ ...first(facts.corrections), date }).success;
  expect(isTaken('2024-10-20')).toBe(true);
  expect(isTaken('2024-10')).toBe(false);
  expect(isTaken('2024-02-30')).toBe(false);
});

test('a date is reported by the first of its faults', () => {
  const messages = (date: string) =>
    claimSchema.safeParse({ ...first(facts.claims), date }).error?.issues.map(({ message }) => message);
  expect(messages('2024-02-30')).toEqual(['a day that exists']);
  expect(messages('30. 2. 2024.')).toEqual(['an ISO date in quotation marks: YYYY-MM-DD, YYYY-MM or YYYY']);
});

test('a claim may leave out its values', () => {
  const { values, ...claim } = required(facts.claims['bridge-measured']);
  expect(claimSchema.parse(claim)).toEqual(claim);
});

test('every kind of record has a file of its own', () => {
  const ofKinds = [...KINDS.values()].flatMap((kind) => kind.facts?.file ?? []);
  expect(ofKinds.toSorted()).toEqual(
    Object.keys(facts)
      .filter((kind) => !['site', 'locales', 'pages', 'sheet'].includes(kind))
      .toSorted(),
  );
});
