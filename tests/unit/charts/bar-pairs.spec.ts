import { expect, test } from '@playwright/test';
import { barChart } from '../../../src/charts/bar-chart.ts';
import { all, drawn, lengths, row, seriesOf, texts } from './drawn.ts';

const series = seriesOf({
  chart: 'pairs',
  unit: 'percent',
  columns: ['For', 'Against'],
  rows: [
    row({ label: 'first survey', cells: ['40%', '20%'], values: [40, 20] }),
    row({ label: 'second survey', cells: ['39%', '39%'], values: [39, 39] }),
  ],
});

test('each label has two bars of the length of their values, each with its name', () => {
  const picture = drawn(barChart(series));
  expect(texts(picture)).toEqual(['first survey', 'For 40%', 'Against 20%', 'second survey', 'For 39%', 'Against 39%']);
  const [first = 0, second = 0] = lengths(all(picture, 'rect:not(.chart__whole)'), 'width');
  expect(second).toBeCloseTo(first / 2, 1);
});

test('the second bar is hatched by a pattern of this picture', () => {
  const picture = drawn(barChart(series));
  const [pattern] = all(picture, 'pattern');
  const fills = all(picture, '.chart__hatched').map((bar) => bar.getAttribute('fill'));
  expect(fills).toEqual([`url(#${pattern?.id})`, `url(#${pattern?.id})`]);
  expect(all(picture, '.chart__mark')).toHaveLength(2);
});
