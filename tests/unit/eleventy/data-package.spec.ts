import { expect, test } from '@playwright/test';
import type { Content } from '../../../src/content/kind.ts';
import { dataFiles } from '../../../src/eleventy/data-files.ts';
import { type DataPackage, parseDataPackage, tableFaults } from '../../support/data-package.ts';
import { chartedEdition } from '../charted.ts';
import { required } from '../sound.ts';

const ORIGIN = 'https://example.org';

interface Package {
  descriptor: DataPackage;
  csvOf(path: string): string;
}

async function packageOf(tag: string, change?: (content: Content) => void): Promise<Package> {
  const edition = chartedEdition(tag, change);
  const files = await dataFiles([edition], ORIGIN);
  const textAt = (url: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(required(files.find((file) => file.url === url)).contents);
  const folder = `/${edition.locale.path}/data`;
  return {
    descriptor: parseDataPackage(textAt(`${folder}/datapackage.json`)),
    csvOf: (path) => textAt(`${folder}/${path}`),
  };
}

let english: Package;

test.beforeAll(async () => {
  english = await packageOf('en');
});

test('the descriptor of an edition keeps to the standard and says what it is of', async () => {
  const { descriptor } = await packageOf('sr-Latn', ({ facts }) => {
    delete facts.site.publisher;
  });
  expect(descriptor).toMatchObject({
    name: 'bridge.example-sr-latn',
    id: `${ORIGIN}/sr-latn/data/datapackage.json`,
    languages: ['sr-Latn'],
    homepage: `${ORIGIN}/sr-latn/`,
    version: '1.0.0',
    created: '2024-05-01T00:00:00Z',
    licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/' }],
  });
  expect(descriptor).not.toHaveProperty('contributors');
});

test('a site that is signed names its publisher', async () => {
  const { descriptor } = await packageOf('en', ({ facts }) => {
    facts.site.publisher = { name: 'Bridge Office', url: 'https://office.example' };
  });
  expect(descriptor.contributors).toEqual([
    { title: 'Bridge Office', path: 'https://office.example', roles: ['publisher'] },
  ]);
});

test('every table is a resource, with its records or with the points of a series', async () => {
  const { descriptor } = english;
  expect(descriptor.resources.map(({ name, path }) => `${name} ${path}`)).toEqual(
    ['claims', 'sources', 'quotations', 'events', 'lengths', 'shares', 'gaps', 'polls', 'votes', 'statements'].map(
      (name) => `${name} ${name}.csv`,
    ),
  );
  expect(descriptor.resources.find(({ name }) => name === 'gaps')).toMatchObject({
    title: 'About gaps',
    description: 'Summary of gaps',
  });
});

const FIELDS: { name: string; table: string; column: string; field: Record<string, unknown> }[] = [
  {
    name: 'an id',
    table: 'claims',
    column: 'id',
    field: { type: 'string', constraints: { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  },
  { name: 'an answer', table: 'claims', column: 'disputed', field: { type: 'boolean' } },
  {
    name: 'a choice',
    table: 'votes',
    column: 'vote.id',
    field: { constraints: { enum: ['for', 'against', 'abstained', 'did-not-vote'] } },
  },
  {
    name: 'a list of ids',
    table: 'claims',
    column: 'sources',
    field: { type: 'string', description: expect.stringMatching(/separated by a space\.$/u) },
  },
  {
    name: 'a list of names',
    table: 'claims',
    column: 'saidBy.name',
    field: { type: 'string', description: expect.stringMatching(/separated by a semicolon and a space\.$/u) },
  },
  { name: 'an address', table: 'events', column: 'url', field: { type: 'string', format: 'uri' } },
  {
    name: 'a value',
    table: 'polls',
    column: 'for',
    field: { type: 'number', constraints: { required: true, minimum: 0 } },
  },
  {
    name: 'the release',
    table: 'gaps',
    column: 'release.number',
    field: { type: 'integer', constraints: { required: true } },
  },
  { name: 'the unit', table: 'gaps', column: 'unit', field: { constraints: { required: true, enum: ['days'] } } },
];
for (const { name, table, column, field } of FIELDS)
  test(`the field of ${name} says what it holds`, async () => {
    const { descriptor } = english;
    const { fields } = required(descriptor.resources.find((resource) => resource.name === table)).schema;
    expect(fields.find((one) => one.name === column)).toMatchObject(field);
  });

test('what a record may lack is not required of its row', async () => {
  const { descriptor } = english;
  const optional = descriptor.resources.flatMap(({ name, schema }) =>
    schema.fields.filter(({ constraints }) => !constraints?.required).map((field) => `${name} ${field.name}`),
  );
  expect(optional).toEqual(
    expect.arrayContaining([
      'claims reportedBy.id',
      'quotations translation',
      'quotations alternate.source',
      'sources published',
      'votes tally.for',
      'votes remark',
      'lengths end',
    ]),
  );
});

for (const tag of ['en', 'sr-Cyrl', 'sr-Latn', 'ru'])
  test(`every cell of the tables in ${tag} is as its field says`, async () => {
    const { descriptor, csvOf } = await packageOf(tag);
    expect(tableFaults(descriptor, csvOf)).toEqual([]);
  });

const BREAKS: { name: string; table: string; change(csv: string): string; fault: string }[] = [
  {
    name: 'a column under another name',
    table: 'events.csv',
    change: (csv) => csv.replace('title', 'name'),
    fault: 'events.csv: columns',
  },
  {
    name: 'a word for a number',
    table: 'polls.csv',
    change: (csv) => csv.replace(',40,', ',many,'),
    fault: 'polls.csv: row 2, for: no number: many',
  },
  {
    name: 'an empty cell',
    table: 'gaps.csv',
    change: (csv) => csv.replace(',875,', ',,'),
    fault: 'gaps.csv: row 2, value: empty',
  },
  {
    name: 'a status that there is not',
    table: 'claims.csv',
    change: (csv) => csv.replaceAll('stated-by-one-side', 'rumour'),
    fault: 'status.id: none of',
  },
  {
    name: 'a source that is no record',
    table: 'quotations.csv',
    change: (csv) => csv.replaceAll(',gazette-2024,', ',nobody,'),
    fault: 'quotations.csv: source: no sources "nobody"',
  },
  {
    name: 'a row twice',
    table: 'events.csv',
    change: (csv) => csv + csv.split('\r\n').slice(1).join('\r\n'),
    fault: 'events.csv: the key opening twice',
  },
];
for (const { name, table, change, fault } of BREAKS)
  test(`${name} would be found`, async () => {
    const { descriptor, csvOf } = english;
    const faults = tableFaults(descriptor, (path) => (path === table ? change(csvOf(path)) : csvOf(path)));
    expect(faults.join('\n')).toContain(fault);
  });
