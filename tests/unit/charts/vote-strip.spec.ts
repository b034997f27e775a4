import { expect, test } from '@playwright/test';
import { voteStrip } from '../../../src/charts/vote-strip.ts';
import type { SeriesRow } from '../../../src/content/views.ts';
import { all, drawn, lengths, seriesOf, texts, vote } from './drawn.ts';

const MOMENT = { value: 0, text: 'The day', rowsBefore: 1 };

const strip = (rows: SeriesRow[], moment: typeof MOMENT | null = null) =>
  drawn(voteStrip(seriesOf({ chart: 'strip', unit: 'vote', rows, moment })));

test('every kind of vote has a lane with its name and count, and a shape of its own', () => {
  const picture = strip([
    vote('for', 2022),
    vote('abstained', 2022),
    vote('for', 2022),
    vote('did-not-vote', 2022),
    vote('against', 2022),
  ]);
  expect(texts(picture, '.chart__value')).toEqual([
    'said for: 2',
    'said against: 1',
    'said abstained: 1',
    'said did-not-vote: 1',
  ]);
  const outlines = all(picture, 'defs path').map((path) => path.getAttribute('d'));
  expect(new Set(outlines).size).toBe(4);
  const heights = lengths(all(picture, 'use'), 'y');
  expect(new Set(heights).size).toBe(4);
});

test('a kind that does not occur has no lane', () => {
  expect(all(strip([vote('for', 2022)]), 'defs path')).toHaveLength(1);
});

test('votes stand in their order, at equal distances, each under its year', () => {
  const picture = strip([vote('for', 2022), vote('for', 2022), vote('for', 2023), vote('for', 2023)]);
  expect(lengths(all(picture, 'use'), 'x')).toEqual([12.5, 37.5, 62.5, 87.5]);
  expect(texts(picture, '.chart__quiet')).toEqual(['2022.', '2023.']);
  expect(lengths(all(picture, '.chart__quiet'), 'x')).toEqual([25, 75]);
});

test('years without a vote leave a gap with an ellipsis in its middle', () => {
  const picture = strip([vote('for', 2023), vote('for', 2025), vote('for', 2025)]);
  expect(lengths(all(picture, 'use'), 'x')).toEqual([12.5, 62.5, 87.5]);
  expect(texts(picture, '.chart__quiet')).toEqual(['2023.', '…', '2025.']);
  expect(lengths(all(picture, '.chart__quiet'), 'x')[1]).toBe(37.5);
});

test('a vote that was remarked on has a ring, which is explained', () => {
  const picture = strip([vote('for', 2022), vote('for', 2022, 'called a mistake')]);
  expect(texts(picture)).toContain('called a mistake');
  const rings = lengths(all(picture, '.chart__ring'), 'cx');
  expect(rings).toContain(75);
  expect(rings).not.toContain(25);
});

test('a day is marked midway between the votes before and after it, under its words', () => {
  const picture = strip([vote('for', 2022), vote('abstained', 2022), vote('for', 2022), vote('for', 2022)], MOMENT);
  const [line, ...others] = all(picture, '.chart__moment');
  expect(others).toEqual([]);
  expect(line?.getAttribute('x1')).toBe('25%');
  expect(texts(picture)).toContain('The day');
  expect(Number(line?.getAttribute('y2'))).toBeGreaterThan(Math.max(...lengths(all(picture, 'use'), 'y')));
});

test('the line of a day makes room for the words on a ring', () => {
  const picture = strip([vote('for', 2022), vote('for', 2022, 'called a mistake')], MOMENT);
  const legend = Number(
    all(picture, '.chart__quiet')
      .find(({ textContent }) => textContent === 'called a mistake')
      ?.getAttribute('y'),
  );
  const [above, below] = all(picture, '.chart__moment');
  expect(Number(above?.getAttribute('y2'))).toBeLessThan(legend - 10);
  expect(Number(below?.getAttribute('y1'))).toBeGreaterThan(legend + 3);
});
