import { expect, test } from '@playwright/test';
import { statementLine } from '../../../src/charts/statement-line.ts';
import { withoutLinks } from '../../../src/charts/svg.ts';
import type { SeriesRow } from '../../../src/content/views.ts';
import { all, drawn, lengths, row, seriesOf, texts } from './drawn.ts';

const KINDS = [
  { id: 'firm', text: 'firm' },
  { id: 'open', text: 'left open' },
];
const YEARS = [2022, 2023].map((year) => ({ value: Date.UTC(year), text: `${year}.` }));
const MOMENT = { value: Date.parse('2023-07-01'), text: 'The day', rowsBefore: 0 };

function said(date: string, ...kinds: string[]): SeriesRow {
  const own = KINDS.filter(({ id }) => kinds.includes(id));
  const statement = { time: Date.parse(date), day: date, kinds: own, claim: `claim-${date}`, hasWords: true };
  return row({ label: date, statement });
}

const line = (rows: SeriesRow[], moment: typeof MOMENT | null = MOMENT) =>
  drawn(
    statementLine(
      seriesOf({ chart: 'statements', unit: 'statement', kinds: KINDS, ticks: YEARS, moment, rows }),
      (claim) => `#${claim}`,
    ),
  );
const dots = (picture: Element) => all(picture, 'a > .chart__mark');

test('every kind has a row with its name and count, from the top down', () => {
  const picture = line([said('2022-03-01', 'open'), said('2022-09-01', 'open'), said('2023-02-01', 'firm')], null);
  expect(texts(picture, '.chart__value')).toEqual(['firm: 1', 'left open: 2']);
  const [firm = 0, ...open] = lengths(dots(picture), 'cy');
  expect(open[0]).toBe(open[1]);
  expect(open[0]).toBeGreaterThan(firm);
});

test('a statement of two kinds stands in both rows, at one place in time', () => {
  const [one, other] = dots(line([said('2023-01-01', 'firm', 'open')]));
  expect(one?.getAttribute('cx')).toBe('50%');
  expect(other?.getAttribute('cx')).toBe('50%');
  expect(one?.getAttribute('cy')).not.toBe(other?.getAttribute('cy'));
});

test('a dot is named by its date and its kind, and leads to where its claim stands', () => {
  const [link] = all(line([said('2022-03-01', 'open')]), 'a');
  expect(link?.getAttribute('href')).toBe('#claim-2022-03-01');
  expect(link?.querySelector('title')?.textContent).toBe('2022-03-01: left open');
});

test('a statement whose words were not found is a ring, and a key says so', () => {
  const [found, other] = [said('2022-03-01', 'open'), said('2023-03-01', 'open')];
  const reported = { ...other, statement: other.statement && { ...other.statement, hasWords: false } };
  const legend = { full: 'words found', open: 'as reported' };
  const picture = drawn(
    statementLine(seriesOf({ kinds: KINDS, ticks: YEARS, legend, rows: [found, reported] }), (claim) => `#${claim}`),
  );
  expect(all(picture, 'a').map((link) => all(link, '.chart__hole').length)).toEqual([0, 1]);
  expect(all(picture, '.chart__key > circle').map(({ classList }) => classList.value)).toEqual([
    'chart__mark',
    'chart__mark',
    'chart__hole',
  ]);
  expect(texts(picture)).toEqual(expect.arrayContaining(['words found', 'as reported']));
});

test('away from its page the picture is an image without links, with the same dots', () => {
  const svg = statementLine(
    seriesOf({ kinds: KINDS, ticks: YEARS, moment: MOMENT, rows: [said('2022-03-01', 'open')] }),
    (claim) => `#${claim}`,
  );
  const picture = drawn(withoutLinks(svg));
  expect(picture.getAttribute('role')).toBe('img');
  expect(all(picture, 'a, title')).toHaveLength(1);
  expect(all(picture, 'circle')).toHaveLength(1);
});

test('dots of one row do not stand on one another in the narrowest column', () => {
  const picture = line([said('2022-03-01', 'open'), said('2022-03-09', 'open'), said('2022-12-01', 'open')]);
  const [first, second, third] = lengths(dots(picture), 'cy');
  expect(second).toBeGreaterThanOrEqual((first ?? 0) + 12);
  expect(third).toBe(first);
});

test('no line of a year stands behind the name of a row', () => {
  const picture = line([said('2022-03-01', 'firm'), said('2022-03-02', 'open')], null);
  const children = all(picture, '.chart__grid, .chart__ground, .chart__value');
  const at = (name: string) => children.flatMap((one, index) => (one.classList.contains(name) ? [index] : []));
  expect(Math.max(...at('chart__grid'))).toBeLessThan(Math.min(...at('chart__ground')));
  expect(Math.max(...at('chart__ground'))).toBeLessThan(Math.min(...at('chart__value')));
  for (const [index, ground] of all(picture, '.chart__ground').entries()) {
    const [top, height] = ['y', 'height'].map((name) => Number(ground.getAttribute(name)));
    const feet = lengths(all(picture, '.chart__value'), 'y')[index] ?? 0;
    expect(feet).toBeGreaterThan(top ?? 0);
    expect(feet).toBeLessThan((top ?? 0) + (height ?? 0));
  }
});

test('a day is marked through all rows, with its words beside the head of the line', () => {
  const picture = line([said('2022-03-01', 'firm')]);
  const [moment] = all(picture, '.chart__moment');
  expect(Number(moment?.getAttribute('y2'))).toBeGreaterThan(Math.max(...lengths(dots(picture), 'cy')));
  expect(texts(picture)).toContain('The day');
  expect(all(line([said('2022-03-01', 'firm')], null), '.chart__moment')).toEqual([]);
});

test('names may stand before the picture, unless one is too long for its column there', () => {
  expect(texts(line([said('2022-03-01', 'firm')]), '.chart__names > text')).toEqual(['firm: 1', 'left open: 0']);
  const long = [{ id: 'firm', text: 'a name that takes more than a third of any line' }];
  const picture = drawn(
    statementLine(seriesOf({ kinds: long, ticks: YEARS, rows: [said('2022-03-01', 'firm')] }), () => '#'),
  );
  expect(all(picture, '.chart__names')).toEqual([]);
});
