import { expect, test } from '@playwright/test';
import { timeAxis } from '../../../src/charts/time-axis.ts';
import type { TimelineView } from '../../../src/content/views.ts';
import { all, drawn, lengths, texts } from './drawn.ts';

const tick = (date: string) => ({ value: Date.parse(date), text: date });
const timeline: TimelineView = {
  id: 'timeline',
  title: 'Events',
  summary: 'One dot each.',
  start: tick('1944-10-20'),
  years: [tick('2022'), tick('2023'), tick('2024')],
  subject: tick('2023-10-20'),
  events: ['1944-10-20', '2008-02', '2022-01', '2023-10-01', '2023-10-20', '2024-01'].map((date) => Date.parse(date)),
};

test('months have as many dots as events, in order of time', () => {
  const columns = all(drawn(timeAxis(timeline)), '.chart__dots');
  const starts = lengths(columns, 'x1');
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
  const [low, high] = [lengths(columns, 'y1'), lengths(columns, 'y2')];
  const dots = low.map((y, index) => 1 + Math.floor((y - (high[index] ?? 0)) / 6));
  expect(dots).toEqual([1, 1, 1, 2, 1]);
  expect(
    low.filter((y, index) => y - (high[index] ?? 0) < 1),
    'lines that no paper shows',
  ).toEqual([]);
});

test('years after the break are equally long, those before it shorter, and all labelled', () => {
  const picture = drawn(timeAxis(timeline));
  expect(texts(picture)).toEqual(['2023-10-20', '1944-10-20', '2022', '2023', '2024']);
  const [a = 0, b = 0, c = 0] = lengths(all(picture, '.chart__quiet'), 'x').slice(1);
  expect(b - a).toBeCloseTo(c - b, 0);
  const [first = 0, second = 0] = lengths(all(picture, '.chart__dots'), 'x1');
  expect((second - first) / (2008 - 1944)).toBeLessThan((b - a) / 10);
});

test('the axis is broken where its scale changes', () => {
  const picture = drawn(timeAxis(timeline));
  const parts = all(picture, '.chart__axis').filter(
    (line) =>
      line.getAttribute('y1') === line.getAttribute('y2') && line.getAttribute('x1') !== line.getAttribute('x2'),
  );
  const [ends, starts] = [lengths(parts, 'x2'), lengths(parts, 'x1')];
  expect(parts).toHaveLength(2);
  expect(starts[1]).toBeGreaterThan(ends[0] ?? 0);
});

test('the month of the subject stands out', () => {
  const picture = drawn(timeAxis(timeline));
  expect(all(picture, '.chart__dots--subject')).toHaveLength(1);
});
