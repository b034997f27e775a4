import { expect, test } from '@playwright/test';
import type { SeriesView } from '../../../src/content/edition.ts';
import { editions } from '../../support/site.ts';

const tables = editions.map(({ pages }) =>
  pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'series' ? [block.series] : []))),
);
const tableOf = (edition: number, name: string) =>
  tables[edition]?.find(({ download }) => download.url.endsWith(`/data/${name}.csv`))?.download.rows ?? [];

test('a table holds plain numbers and dates, remarks, and the addresses of the sources', () => {
  const [head, first] = tableOf(0, 'russian-share-gas-imports');
  expect(head).toEqual(['Period', 'Date', 'share of imported gas, %', 'Remark', 'Sources']);
  expect(first?.slice(0, 4)).toEqual([
    'before February 2022',
    '2022-02',
    100,
    'not fully comparable; described as full dependence',
  ]);
  expect(first?.[4]).toMatch(/^https:\/\/\S+ https:\/\/\S+ https:\/\//u);
});

test('a vote is a row with its count, empty where no source gives one', () => {
  const [, withdrawal, second] = tableOf(0, 'unga-votes');
  expect(withdrawal?.slice(1, 6)).toEqual(['2022-03-02', 'for', 141, 5, 35]);
  expect(second?.slice(1, 6)).toEqual(['2022-03', 'for', '', '', '']);
});

test('rows are as long as the head', () => {
  for (const { download } of tables.flat())
    expect(new Set(download.rows.map(({ length }) => length)).size, download.url).toBe(1);
});

test('every edition has the same numbers and dates in its tables', () => {
  const plain = (views: SeriesView[] = []) =>
    views.map(({ download }) =>
      download.rows.slice(1).map((cells) => cells.filter((cell) => typeof cell === 'number' || /^\d{4}/u.test(cell))),
    );
  const withoutLabels = (views: SeriesView[] | undefined) =>
    plain(
      views?.map((view) => ({
        ...view,
        download: { ...view.download, rows: view.download.rows.map((cells) => cells.slice(1)) },
      })),
    );
  for (const views of tables) expect(withoutLabels(views)).toEqual(withoutLabels(tables[0]));
});
