import { expect, test } from '@playwright/test';
import { dataFiles } from '../../../src/eleventy/data-files.ts';
import { dataTable } from '../../../src/eleventy/data-table.ts';
import { required, soundEdition } from '../sound.ts';

const ORIGIN = 'https://example.org';
const edition = soundEdition('sr-Latn');
const files = dataFiles([edition], ORIGIN);
const textAt = (url: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(required(files.find((file) => file.url === url)).contents);

test('there are two files a data set and edition, and a schema for all editions', () => {
  expect(files.map(({ url }) => url).sort()).toEqual(
    ['claims', 'events', 'quotations', 'sources']
      .flatMap((name) => [`/data/${name}.schema.json`, `/sr-latn/data/${name}.csv`, `/sr-latn/data/${name}.json`])
      .sort(),
  );
});

test('a JSON file says which edition it is of, under which licence, and where its schema is', () => {
  expect(JSON.parse(textAt('/sr-latn/data/events.json'))).toMatchObject({
    $schema: `${ORIGIN}/data/events.schema.json`,
    language: 'sr-Latn',
    edition: edition.site.edition,
    license: edition.site.license,
    url: `${ORIGIN}/sr-latn/`,
    events: [{ id: 'opening', url: `${ORIGIN}/sr-latn/bridge/#event-opening` }, { id: 'measuring' }],
  });
});

test('a schema has an address of its own', () => {
  expect(JSON.parse(textAt('/data/claims.schema.json'))).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${ORIGIN}/data/claims.schema.json`,
  });
});

test('a table has a head, a row a record, and edition and licence in every row', () => {
  const [head, ...rows] = dataTable('events', edition, ORIGIN);
  expect(head).toEqual([
    'id',
    'date',
    'title',
    'period',
    'claims',
    'url',
    'edition.language',
    'edition.number',
    'license',
  ]);
  expect(rows[0]).toEqual([
    'opening',
    '2001-06',
    edition.data.events[0]?.title,
    'early',
    'bridge-opened',
    `${ORIGIN}/sr-latn/bridge/#event-opening`,
    'sr-Latn',
    edition.site.edition,
    edition.site.license,
  ]);
  expect(rows).toHaveLength(2);
});

test('a table that spreadsheets open begins with a byte order mark', () => {
  expect(textAt('/sr-latn/data/claims.csv').startsWith('\uFEFFid,text,')).toBe(true);
});
