import { expect, test } from '@playwright/test';
import { topicColumns } from '../../../src/charts/topic-columns.ts';
import { all, drawn, lengths, texts } from './drawn.ts';

const columns = (...given: [side: string, topics: number, sharedWithPrevious: number][]) =>
  drawn(topicColumns(given.map(([side, topics, sharedWithPrevious]) => ({ side, topics, sharedWithPrevious }))));
const boxOf = (picture: Element, side: string) => {
  const [box] = all(picture, `[fill="var(--color-${side})"]:is(rect), [stroke="var(--color-${side})"]`);
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].flatMap((name) =>
    lengths(box ? [box] : [], name),
  );
  return { x, y, width, height, end: x + width, bottom: y + height };
};

test('a column has a unit for each topic, and the seam one for each that both mention', () => {
  const picture = columns(['a', 6, 0], ['b', 4, 2]);
  const [a, b, seam] = ['a', 'b', 'both'].map((side) => boxOf(picture, side)) as [Box, Box, Box];
  expect(a.height / 6).toBe(b.height / 4);
  expect(seam.height / 2).toBe(a.height / 6);
  expect(texts(picture).sort()).toEqual(['2', '4', '6']);
});

test('the second column begins where the shared topics begin, and the seam runs between the two', () => {
  const picture = columns(['a', 6, 0], ['b', 4, 2]);
  const [a, b, seam] = ['a', 'b', 'both'].map((side) => boxOf(picture, side)) as [Box, Box, Box];
  expect([b.y, seam.y]).toEqual([a.bottom - seam.height, b.y]);
  expect(seam.x).toBeGreaterThan(a.end);
  expect(seam.end).toBeLessThan(b.x);
});

test('accounts that share nothing have no seam', () => {
  const picture = columns(['a', 2, 0], ['b', 1, 0]);
  expect(boxOf(picture, 'both').height).toBe(0);
  expect(boxOf(picture, 'b').y).toBe(boxOf(picture, 'a').bottom);
});

test('many topics and a third account, an outline, stay in the picture', () => {
  const picture = columns(['a', 80, 0], ['b', 60, 20], ['c', 50, 1]);
  const [, , width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const third = boxOf(picture, 'c');
  expect(third.end).toBeLessThanOrEqual(width);
  expect(third.bottom).toBeLessThanOrEqual(height);
  expect(all(picture, 'rect[fill="none"]')).toHaveLength(1);
});

type Box = ReturnType<typeof boxOf>;
