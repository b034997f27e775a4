import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readSheet } from 'read-excel-file/node';
import { dataFiles } from '../../../src/eleventy/data-files.ts';
import { dataTables } from '../../../src/eleventy/data-table.ts';
import { asData } from '../../../src/i18n/typography.ts';
import { rowsOf } from '../../support/data-package.ts';
import { chartedEdition } from '../charted.ts';
import { required } from '../sound.ts';

const ORIGIN = 'https://example.org';
const edition = chartedEdition('sr-Latn');
const DATA_NAMES = edition.dataSets.map(({ name }) => name);
const tables = dataTables(edition, ORIGIN);
const seriesIds = edition.data.series.map(({ id }) => id);
let files: { url: string; contents: Uint8Array }[];

test.beforeAll(async () => {
  files = await dataFiles([edition], ORIGIN);
});

const bytesAt = (url: string) => Buffer.from(required(files.find((file) => file.url === url)).contents);
const jsonAt = (url: string) => JSON.parse(bytesAt(url).toString());

test('there are three files a data set and edition, one that describes them, and a schema for all editions', () => {
  expect(files.map(({ url }) => url).sort()).toEqual(
    [
      ...[...DATA_NAMES, 'series'].map((name) => `/data/${name}.schema.json`),
      ...[...DATA_NAMES, ...seriesIds].flatMap((name) =>
        ['csv', 'json', 'xlsx'].map((ending) => `/sr-latn/data/${name}.${ending}`),
      ),
      '/sr-latn/data/datapackage.json',
    ].sort(),
  );
});

const HEAD = {
  language: 'sr-Latn',
  release: { number: edition.site.edition, date: edition.site.published },
  license: edition.site.license,
  url: `${ORIGIN}/sr-latn/`,
};

test('a JSON file says which release of which edition it is of, under which licence, and where its schema is', () => {
  expect(jsonAt('/sr-latn/data/events.json')).toMatchObject({
    $schema: `${ORIGIN}/data/events.schema.json`,
    ...HEAD,
    events: [{ id: 'opening', url: `${ORIGIN}/sr-latn/bridge/#event-opening` }, { id: 'measuring' }],
  });
});

test('a data series says the same, with its own id and that of every point', () => {
  expect(jsonAt('/sr-latn/data/lengths.json')).toMatchObject({
    $schema: `${ORIGIN}/data/series.schema.json`,
    ...HEAD,
    series: {
      id: 'lengths',
      url: `${ORIGIN}/sr-latn/bridge/#series-lengths`,
      points: [{ id: 'whole', url: `${ORIGIN}/sr-latn/bridge/#point-lengths-whole`, value: 4 }, { id: 'half' }],
    },
  });
});

test('data hold no space that is there for the line alone', () => {
  expect(JSON.stringify(tables)).toMatch(/\u00A0/u);
  // What a workbook holds is packed; it is read back below.
  for (const { url, contents } of files.filter((file) => !file.url.endsWith('.xlsx')))
    expect(Buffer.from(contents).toString(), url).not.toMatch(/\u00A0/u);
});

test('a schema has an address of its own', () => {
  expect(jsonAt('/data/claims.schema.json')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${ORIGIN}/data/claims.schema.json`,
  });
});

const LAST = ['edition.language', 'release.number', 'release.date', 'license'];
const LAST_CELLS = ['sr-Latn', edition.site.edition, edition.site.published, edition.site.license];

test('a table has a head, a row a record, and language, release and licence in every row', () => {
  const { columns, rows } = required(tables.find(({ name }) => name === 'events'));
  expect(columns.map(({ field }) => field.name)).toEqual([
    'id',
    'date',
    'title',
    'period',
    'kind.id',
    'kind.name',
    'claims',
    'url',
    ...LAST,
  ]);
  expect(rows[0]).toEqual([
    'opening',
    '2001-06',
    (edition.data.events ?? [])[0]?.title,
    'early',
    'works',
    'Radovi',
    'bridge-opened',
    `${ORIGIN}/sr-latn/bridge/#event-opening`,
    ...LAST_CELLS,
  ]);
  expect(rows).toHaveLength(2);
});

test('a list stands in one cell, nothing in an empty one', () => {
  const claim = recordOf('claims', 'bridge-measured');
  expect(claim).toMatchObject({ 'saidBy.id': 'mayor', disputed: true, sources: 'gazette-2024' });
  expect(recordOf('quotations', 'mayor-quote')).toMatchObject({ translation: null, 'alternate.source': null });
});

const POINT = 'unit measure comparable remark sources addresses claims url series.id series.title'.split(' ');
const CHARTS: { name: string; columns: string[]; cells: object }[] = [
  { name: 'lengths', columns: ['date', 'end', 'value'], cells: { date: '2024', end: '2025-03-31', value: 4 } },
  { name: 'shares', columns: ['date', 'end', 'value'], cells: { end: null, value: 0, comparable: false } },
  { name: 'gaps', columns: ['from', 'to', 'value'], cells: { from: '2022-05-29', value: 875 } },
  { name: 'polls', columns: ['from', 'to', 'for', 'against'], cells: { for: 40, against: 44 } },
  {
    name: 'votes',
    columns: ['date', 'vote.id', 'vote.name', 'tally.for', 'tally.against', 'tally.abstained'],
    cells: { 'vote.id': 'for', 'tally.for': 1141, 'tally.against': 5 },
  },
];
for (const { name, columns, cells } of CHARTS)
  test(`the table of the ${name} has the same columns in every edition, whatever their words`, () => {
    for (const tag of ['sr-Latn', 'ru']) {
      const table = required(dataTables(chartedEdition(tag), ORIGIN).find((one) => one.name === name));
      expect(table.columns.map(({ field }) => field.name)).toEqual(['id', 'label', ...columns, ...POINT, ...LAST]);
    }
    const first = required(tables.find((one) => one.name === name)?.rows[0]?.[0]);
    expect(recordOf(name, String(first))).toMatchObject({ ...cells, 'series.id': name });
  });

test('a table that spreadsheets open begins with a byte order mark', () => {
  expect(bytesAt('/sr-latn/data/claims.csv').toString().startsWith('\uFEFFid,text,')).toBe(true);
});

test('the same editions give the same bytes', async () => {
  const again = await dataFiles([chartedEdition('sr-Latn')], ORIGIN);
  for (const [at, { url, contents }] of again.entries())
    expect(Buffer.from(contents).equals(Buffer.from(required(files[at]).contents)), url).toBe(true);
});

const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) }, allErrors: true });

for (const name of [...DATA_NAMES, ...seriesIds]) {
  const schema = seriesIds.includes(name) ? 'series' : name;

  test(`the ${name} keep to the schema that is published with them, and a fault would be seen`, () => {
    const validate =
      ajv.getSchema(`${ORIGIN}/data/${schema}.schema.json`) ?? ajv.compile(jsonAt(`/data/${schema}.schema.json`));
    const json = () => jsonAt(`/sr-latn/data/${name}.json`);
    expect(validate(json()), ajv.errorsText(validate.errors)).toBe(true);
    const faults: ((file: ReturnType<typeof json>, record: Record<string, unknown>) => void)[] = [
      (file) => delete file.license,
      (file) => delete file.release.date,
      (_, record) => Object.assign(record, { id: 'Not an id' }),
      (_, record) => Object.assign(record, { more: 1 }),
    ];
    for (const fault of faults) {
      const faulty = json();
      fault(faulty, schema === 'series' ? faulty.series.points[0] : faulty[name][0]);
      expect(validate(faulty), String(fault)).toBe(false);
    }
  });

  test(`the table of ${name} is read back as it was written, by common parsers of CSV and of XLSX`, async () => {
    const { columns, rows } = required(tables.find((table) => table.name === name));
    const head = columns.map(({ field }) => field.name);
    const plain = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asData(cell) : cell)));
    const csv = rowsOf(bytesAt(`/sr-latn/data/${name}.csv`).toString());
    expect(csv.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/u, '')))).toEqual([
      head,
      ...plain.map((row) => row.map((cell) => String(cell ?? ''))),
    ]);
    expect(await readSheet(bytesAt(`/sr-latn/data/${name}.xlsx`), { trim: false })).toEqual([head, ...plain]);
  });
}

/** A row of a table by the names of its columns. */
function recordOf(table: string, id: string): Record<string, unknown> {
  const { columns, rows } = required(tables.find(({ name }) => name === table));
  const row = required(rows.find(([first]) => first === id));
  return Object.fromEntries(columns.map(({ field }, at) => [field.name, row[at]]));
}
