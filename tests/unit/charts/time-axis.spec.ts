import { expect, test } from '@playwright/test';
import { timeAxis } from '../../../src/charts/time-axis.ts';
import type { TimelineView } from '../../../src/content/views.ts';
import { all, drawn, lengths, texts } from './drawn.ts';

const tick = (date: string) => ({ value: Date.parse(date), text: date });
const event = (date: string, kind: string) => ({ time: Date.parse(date), day: date, kind, href: `#${date}` });
const timeline: TimelineView = {
  id: 'timeline',
  title: 'Events',
  summary: 'One dot each.',
  start: tick('1944-10-20'),
  years: [tick('2022'), tick('2023'), tick('2024')],
  subject: tick('2023-10-20'),
  kinds: [
    { id: 'works', text: 'works', className: 'event event--1' },
    { id: 'records', text: 'records', className: 'event event--2' },
  ],
  events: [
    event('1944-10-20', 'works'),
    event('2008-02', 'works'),
    event('2022-01', 'records'),
    event('2023-10-01', 'records'),
    event('2023-10-20', 'records'),
    event('2024-01', 'works'),
  ],
};

test('every kind has a row with its name and count, from the top down', () => {
  const picture = drawn(timeAxis(timeline));
  expect(texts(picture, '.chart__value')).toEqual(['2023-10-20', 'works: 3', 'records: 3']);
  const heights = (kind: number) => lengths(all(picture, `.event--${kind} circle`), 'cy');
  expect(Math.max(...heights(1))).toBeLessThan(Math.min(...heights(2)));
});

test('a dot is named by its day and its kind, stands in the group of the kind and leads to the entry', () => {
  const links = all(drawn(timeAxis(timeline)), 'a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    ['1944-10-20', '2008-02', '2024-01', '2022-01', '2023-10-01', '2023-10-20'].map((date) => `#${date}`),
  );
  expect(links[0]?.parentElement?.getAttribute('class')).toBe('event event--1');
  expect(links[0]?.querySelector('title')?.textContent).toBe('1944-10-20: works');
});

test('dots stand in order of time, none on another in the narrowest column', () => {
  const records = all(drawn(timeAxis(timeline)), '.event--2 circle');
  const places = lengths(records, 'cx');
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  const [first, second, third] = lengths(records, 'cy');
  expect(second).toBe(first);
  expect(third).toBeGreaterThanOrEqual((first ?? 0) + 12);
});

test('years after the break are equally long, those before it shorter, and all labelled', () => {
  const picture = drawn(timeAxis(timeline));
  expect(texts(picture, '.chart__quiet').toSorted()).toEqual(['1944-10-20', '2022', '2023', '2024']);
  const [a = 0, b = 0, c = 0] = lengths(all(picture, '.chart__grid[x1]'), 'x1');
  expect(b - a).toBeCloseTo(c - b, 0);
  const [first = 0, second = 0] = lengths(all(picture, '.event--1 circle'), 'cx');
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

test('the day of the subject is marked through all rows, with its words beside the head of the line', () => {
  const picture = drawn(timeAxis(timeline));
  const [moment] = all(picture, '.chart__moment');
  const circles = lengths(all(picture, 'circle'), 'cy');
  expect(Number(moment?.getAttribute('y1'))).toBeLessThan(Math.min(...circles));
  expect(Number(moment?.getAttribute('y2'))).toBeGreaterThan(Math.max(...circles));
  const [words] = all(picture, '.chart__value');
  expect(Number(words?.getAttribute('y'))).toBeLessThan(Number(moment?.getAttribute('y1')));
});
