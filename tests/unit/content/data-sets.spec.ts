import { expect, test } from '@playwright/test';
import { blocksOf, pageOf, required, soundEdition, writePage } from '../sound.ts';

const [block] = blocksOf(
  pageOf(
    soundEdition('ru', (content) => writePage(content, 'wording', '![](datasets:all)')),
    'wording',
  ),
  'datasets',
);
const { dataSets, package: descriptor } = required(block);

test('every data set is offered as a table, for spreadsheets first, as JSON and with its schema', () => {
  expect(dataSets[0]).toEqual({
    id: 'data-claims',
    title: 'Утверждения',
    files: [
      { format: 'XLSX', url: '/ru/data/claims.xlsx', title: 'Утверждения (XLSX)' },
      { format: 'CSV', url: '/ru/data/claims.csv', title: 'Утверждения (CSV)' },
      { format: 'JSON', url: '/ru/data/claims.json', title: 'Утверждения (JSON)' },
      { format: 'JSON Schema', url: '/data/claims.schema.json', title: 'Утверждения (JSON Schema)' },
    ],
  });
});

test('every data series is one of them, and all series have one schema', () => {
  const series = required(dataSets.at(-1));
  expect(series.id).toBe('data-lengths');
  expect(series.files.map(({ url }) => url)).toEqual([
    '/ru/data/lengths.xlsx',
    '/ru/data/lengths.csv',
    '/ru/data/lengths.json',
    '/data/series.schema.json',
  ]);
});

test('every file has a name of its own', () => {
  const titles = [descriptor, ...dataSets.flatMap(({ files }) => files)].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the description of all tables is offered beside them', () => {
  expect(descriptor).toMatchObject({ url: '/ru/data/datapackage.json', format: 'Data Package' });
});
