import { expect, test } from '@playwright/test';
import { seriesSchema } from '../../../src/content/schema.ts';
import type { SeriesView } from '../../../src/content/views.ts';
import { blocksOf, pageOf, required, soundEdition } from '../sound.ts';

const sources = ['gazette-2024'];

/** The sound fixture's series as `tag` shows it, with other facts. */
function seriesOf(tag: string, facts: object): SeriesView {
  const edition = soundEdition(tag, (content) => {
    const series = seriesSchema.parse(facts);
    content.facts.series.lengths = series;
    for (const { namespaces } of Object.values(content.words))
      Object.assign(namespaces.series?.lengths ?? {}, {
        points: Object.fromEntries(Object.keys(series.points).map((id) => [id, `point ${id}`])),
      });
  });
  return required(blocksOf(pageOf(edition, 'call'), 'series')[0]).series;
}

const spaced = (written: string) => written.replaceAll('_', '\u00A0');

const CELLS = [
  { name: 'a share', tag: 'en', chart: 'bar', unit: 'percent', point: { date: '2024', value: 60 }, cells: ['60%'] },
  { name: 'a share', tag: 'ru', chart: 'line', unit: 'percent', point: { date: '2024', value: 2.5 }, cells: ['2,5%'] },
  { name: 'months', tag: 'ru', chart: 'bar', unit: 'months', point: { date: '2024', value: 4 }, cells: ['4_месяца'] },
  {
    name: 'a span',
    tag: 'en',
    chart: 'span',
    unit: 'days',
    point: { from: '2022-05-29', to: '2024-10-20' },
    cells: ['875_days'],
  },
  {
    name: 'a span',
    tag: 'sr-Latn',
    chart: 'span',
    unit: 'days',
    point: { from: '2022-05-29', to: '2024-10-20' },
    cells: ['875_dana'],
  },
  {
    name: 'two shares',
    tag: 'en',
    chart: 'pairs',
    unit: 'percent',
    point: { from: '2022', to: '2024', for: 40, against: 44 },
    cells: ['40%', '44%'],
  },
] as const;
for (const { name, tag, chart, unit, point, cells } of CELLS)
  test(`${tag} shows ${name} of a ${chart} chart as ${cells.join(', ')}`, () => {
    const { rows } = seriesOf(tag, { chart, unit, points: { one: { ...point, sources } } });
    expect(rows.map((row) => row.cells)).toEqual([cells.map(spaced)]);
  });

test('a vote shows its day, the vote and the tally', () => {
  const point = { date: '2022-03-02', vote: 'for', tally: { for: 1141, against: 5, abstained: 35 }, sources };
  const edition = soundEdition('en');
  const { rows, columns } = seriesOf('en', { chart: 'strip', unit: 'vote', points: { one: point } });
  expect(rows[0]?.cells).toEqual(['2\u00A0March 2022', edition.t('strings:vote.for'), '1,141 : 5 : 35']);
  expect(columns).toHaveLength(3);
});

test('a vote without a tally says so, and one changed later is marked', () => {
  const point = { date: '2022-03-02', vote: 'abstained', flag: 'changed-later', sources };
  const { t } = soundEdition('en');
  const { rows } = seriesOf('en', { chart: 'strip', unit: 'vote', points: { one: point } });
  expect(rows[0]?.cells.slice(1)).toEqual([`${t('strings:vote.abstained')} (${t('strings:vote.changed-later')})`, '–']);
});

test('a series shows its words, and its points with their labels', () => {
  const { series } = required(blocksOf(pageOf(soundEdition('en'), 'call'), 'series')[0]);
  expect(series).toMatchObject({
    id: 'series-lengths',
    title: 'New part of the bridge',
    summary: 'Most of it is new.',
    caution: 'One measurement.',
    rowHead: 'Year',
    axis: 'share of the length',
    chart: 'bar',
    rows: [{ id: 'point-lengths-y2024', label: 'Measured in 2024', cells: ['60%'], detail: null, isOutlined: false }],
  });
});

test('a point with a detail shows it', () => {
  const edition = soundEdition('en', ({ words }) => {
    for (const { namespaces } of Object.values(words))
      Object.assign(namespaces.series?.lengths ?? {}, { details: { y2024: 'of {{value, number}} in all' } });
  });
  expect(required(blocksOf(pageOf(edition, 'call'), 'series')[0]).series.rows[0]?.detail).toBe('of 60 in all');
});

for (const mark of ['outlined', 'partial'])
  test(`a point that is ${mark} is drawn in outline`, () => {
    const points = {
      one: { date: '2024', value: 60, sources, [mark]: true },
      two: { date: '2025', value: 61, sources },
    };
    const { rows } = seriesOf('en', { chart: 'bar', unit: 'percent', points });
    expect(rows.map(({ isOutlined }) => isOutlined)).toEqual([true, false]);
  });

test('the sources of all points are listed once each', () => {
  const points = {
    one: { date: '2023', value: 1, sources: ['gazette-2024', 'register-2001'] },
    two: { date: '2024', value: 2, sources: ['register-2001', 'gazette-2024'] },
  };
  const view = seriesOf('en', { chart: 'bar', unit: 'percent', points });
  expect(view.sources.map(({ id }) => id)).toEqual(['gazette-2024', 'register-2001']);
});

test('a series offers its table as files for readers, under its own name', () => {
  const { files, title } = seriesOf('ru', {
    chart: 'bar',
    unit: 'percent',
    points: { one: { date: '2024', value: 60, sources } },
  });
  expect(files).toEqual([
    { format: 'XLSX', url: '/ru/data/lengths.xlsx', title: `${title} (XLSX)` },
    { format: 'CSV', url: '/ru/data/lengths.csv', title: `${title} (CSV)` },
  ]);
});
