import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { DATA_NAMES } from '../../../src/content/data-schema.ts';
import { dataFiles } from '../../../src/eleventy/data-files.ts';
import { dataTable } from '../../../src/eleventy/data-table.ts';
import { asData } from '../../../src/i18n/typography.ts';
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

test('data hold no space that is there for the line alone', () => {
  const typeset = dataTable('claims', edition, ORIGIN).flat().map(String).join('');
  expect(typeset).toMatch(/\u00A0/u);
  for (const { url } of files) expect(textAt(url), url).not.toMatch(/\u00A0/u);
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

const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) }, allErrors: true });

for (const name of DATA_NAMES) {
  const schema = JSON.parse(textAt(`/data/${name}.schema.json`));
  const validate = ajv.compile(schema);
  const json = () => JSON.parse(textAt(`/sr-latn/data/${name}.json`));

  test(`the ${name} keep to the schema that is published with them, and a fault would be seen`, () => {
    expect(validate(json()), ajv.errorsText(validate.errors)).toBe(true);
    const faulty = json();
    delete faulty.license;
    faulty[name][0].id = 'Not an id';
    faulty[name][0].more = 1;
    expect(validate(faulty)).toBe(false);
    expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(
      expect.arrayContaining([' required', `/${name}/0/id pattern`, `/${name}/0 additionalProperties`]),
    );
  });

  test(`the table of ${name} is read back as it was written, one row a record, by a common parser`, () => {
    const text = textAt(`/sr-latn/data/${name}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', skipEmptyLines: true });
    expect(errors).toEqual([]);
    const rows = dataTable(name, edition, ORIGIN).map((row) => row.map((cell) => asData(String(cell))));
    expect(data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/u, '')))).toEqual(rows);
    const [head = [], ...records] = data;
    expect(records.map((row) => row[head.indexOf('id')])).toEqual(json()[name].map(({ id }: { id: string }) => id));
  });
}
