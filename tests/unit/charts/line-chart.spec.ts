import { expect, test } from '@playwright/test';
import { lineChart } from '../../../src/charts/line-chart.ts';
import { all, drawn, lengths, row, seriesOf, texts } from './drawn.ts';

const series = seriesOf({
  chart: 'line',
  unit: 'percent',
  rows: [
    row({ label: '2022.', cells: ['60 одсто'], values: [60] }),
    row({ label: '2023.', cells: ['30 одсто'], values: [30] }),
    row({ label: '2024, прво полугодиште', cells: ['47,5 одсто'], values: [47.5], isOutlined: true }),
  ],
  ticks: [
    { value: 0, text: '0' },
    { value: 40, text: '40' },
  ],
});

test('points stand as high as their values, over an axis from zero', () => {
  const picture = drawn(lineChart(series));
  const [zero = 0] = lengths(all(picture, '.chart__axis'), 'y1');
  const [first = 0, second = 0] = lengths(all(picture, 'circle'), 'cy').map((y) => zero - y);
  expect(second).toBeCloseTo(first / 2, 1);
});

test('points are at equal distances and joined, but for the one apart, which is open and behind a border', () => {
  const picture = drawn(lineChart(series));
  expect(all(picture, '.chart__mark')).toHaveLength(2);
  expect(all(picture, '.chart__open')).toHaveLength(1);
  const [first, second] = lengths(all(picture, '.chart__mark'), 'cx');
  const [from, to] = ['x1', 'x2'].map((end) => lengths(all(picture, 'line.chart__line'), end));
  expect({ from, to }).toEqual({ from: [first], to: [second] });
  const [apart = 0] = lengths(all(picture, '.chart__open'), 'cx');
  const [border = 0] = lengths(all(picture, '.chart__border'), 'x1');
  expect(border).toBeLessThan(apart);
  expect(border).toBeGreaterThan(Math.max(...lengths(all(picture, '.chart__mark'), 'cx')));
});

test('values are bare numbers, the axis names their unit', () => {
  const picture = drawn(lineChart(series));
  expect(texts(picture, '.chart__value')).toEqual(['60', '30', '47,5']);
  expect(texts(picture)[0]).toBe('share of the length, %');
});

test('the label of the point apart goes on in a second line', () => {
  expect(texts(drawn(lineChart(series))).slice(-4)).toEqual(['2022.', '2023.', '2024.', 'прво полугодиште']);
});

test('without a point apart there is no border', () => {
  const picture = drawn(lineChart({ ...series, rows: series.rows.slice(0, 2) }));
  expect(all(picture, '.chart__border, .chart__open')).toEqual([]);
});

test('a marked day stands between two joined points, its words above the plot', () => {
  const moment = { value: 0, text: 'The day', rowsBefore: 1 };
  const picture = drawn(lineChart({ ...series, moment }));
  const [line] = all(picture, '.chart__moment');
  const [first = 0, second = 0] = lengths(all(picture, '.chart__mark'), 'cx');
  expect(Number.parseFloat(line?.getAttribute('x1') ?? '')).toBeCloseTo((first + second) / 2, 0);
  const words = all(picture, '.chart__value').find(({ textContent }) => textContent === 'The day');
  expect(Number(words?.getAttribute('y'))).toBeLessThan(Math.min(...lengths(all(picture, 'circle'), 'cy')) - 20);
  expect(Number(words?.getAttribute('y'))).toBeGreaterThan(Number(all(picture, 'text')[0]?.getAttribute('y')));
});

test('a day after the last joined point is marked before the border', () => {
  const moment = { value: 0, text: 'The day', rowsBefore: 2 };
  const picture = drawn(lineChart({ ...series, moment }));
  const [line = 0] = lengths(all(picture, '.chart__moment'), 'x1');
  expect(line).toBeGreaterThan(Math.max(...lengths(all(picture, '.chart__mark'), 'cx')));
  expect(line).toBeLessThan(lengths(all(picture, '.chart__border'), 'x1')[0] ?? 0);
});
