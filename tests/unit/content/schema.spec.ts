import { expect, test } from '@playwright/test';
import { localeSchema } from '../../../src/content/locale-schema.ts';
import { formatsSchema, pageMatterSchema, pageSchema, siteSchema } from '../../../src/content/schema.ts';
import { testShape } from '../shapes.ts';
import { required, soundContent } from '../sound.ts';

const { facts, words } = soundContent();

/** A record without what the reader adds. */
const { direction: _, ...soundLocale } = required(facts.locales[0]);

const SHAPES = [
  {
    kind: 'page',
    schema: pageSchema,
    record: required(facts.pages.overview),
    refused: { path: '/call/', menu: undefined },
  },
  {
    kind: 'page of records',
    schema: pageSchema,
    record: { path: 'sources/gas', template: 'records', menu: false, topics: ['gas'] },
    refused: { path: 'sources//gas', topics: [] },
  },
  {
    kind: 'site',
    schema: siteSchema,
    record: facts.site,
    refused: {
      origin: 'https://a.example/',
      edition: 1.5,
      published: 'today',
      checked: undefined,
      license: 'free',
      gap: { from: 'a' },
      subject: '',
    },
  },
  {
    kind: 'insecure site',
    schema: siteSchema,
    record: facts.site,
    refused: { origin: 'http://a.example', edition: 0 },
  },
  {
    kind: 'locale',
    schema: localeSchema,
    record: soundLocale,
    refused: {
      tag: 'english',
      path: 'EN',
      name: '',
      openGraph: 'en-GB',
      derivedFrom: 'x',
      grouping: 'none',
      quotationMarks: ['“', '”'],
    },
  },
  {
    kind: 'set of formats',
    schema: formatsSchema,
    record: required(words.en?.formats),
    refused: { date: '', months: ['January'], weekdays: [] },
  },
  {
    kind: 'front matter',
    schema: pageMatterSchema,
    record: { title: 'A', description: 'B' },
    refused: { title: '', description: undefined, layout: 'page' },
  },
];

for (const shape of SHAPES) testShape(shape);

for (const origin of ['https://a.example/b', 'https://a.example?b', 'https://a@b.example'])
  test(`${JSON.stringify(origin)} is more than a scheme and a host`, () => {
    expect(siteSchema.safeParse({ ...facts.site, origin }).success).toBe(false);
  });

test('spaces round a text are taken away', () => {
  expect(pageMatterSchema.parse({ title: ' A ', description: 'B' })).toEqual({ title: 'A', description: 'B' });
});

const CONTACTS = [
  { contact: 'mailto:faults@bridge.example', isTaken: true },
  { contact: 'https://bridge.example/faults', isTaken: true },
  { contact: 'faults@bridge.example', isTaken: false },
  { contact: 'mailto:', isTaken: false },
  { contact: 'http://bridge.example', isTaken: false },
  { contact: 'mailto:a@bridge.example\nExpires: never', isTaken: false },
];
for (const { contact, isTaken } of CONTACTS)
  test(`${JSON.stringify(contact)} is ${isTaken ? 'a' : 'no'} contact of the site`, () => {
    expect(siteSchema.safeParse({ ...facts.site, contact }).success).toBe(isTaken);
  });

test('a publisher has a name and a secure address', () => {
  const isTaken = (publisher: object) => siteSchema.safeParse({ ...facts.site, publisher }).success;
  expect(isTaken({ name: 'Bridge Office', url: 'https://office.example' })).toBe(true);
  expect(isTaken({ name: 'Bridge Office', url: 'http://office.example' })).toBe(false);
  expect(isTaken({ url: 'https://office.example' })).toBe(false);
});
