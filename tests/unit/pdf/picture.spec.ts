import { expect, test } from '@playwright/test';
import { NARROWEST } from '../../../src/charts/svg.ts';
import { PALETTE } from '../../../src/look/palette.ts';
import { paperPicture } from '../../../src/pdf/picture.ts';

const SVG =
  '<svg class="chart" width="100%" height="40"><title>A bridge</title><rect class="chart__mark" width="50%" height="9"/>' +
  '<text x="50%" y="20" dx="4" text-anchor="end" class="chart__value">120 m &amp; more</text></svg>';

test('shapes get a fixed width, their colours and no words', () => {
  const { svg, width, height } = paperPicture(SVG, { width: 560, colours: PALETTE });
  expect({ width, height }).toEqual({ width: 560, height: 40 });
  expect(svg).toContain('viewBox="0 0 560 40"');
  expect(svg).toContain(`.chart__mark{fill:${PALETTE.accent}}`);
  expect(svg).not.toMatch(/<text|<title|120/u);
});

test('words stand where they stood, as text', () => {
  const { labels } = paperPicture(SVG, { width: 560, colours: PALETTE });
  expect(labels).toEqual([{ text: '120 m & more', x: 284, y: 20, anchor: 'end', isStrong: true, isQuiet: false }]);
});

const LANE =
  '<svg class="chart" width="100%" height="60"><rect class="chart__ground" width="100%" y="1" height="17"/>' +
  '<g class="chart__names"><text y="14" class="chart__value">Built: 1</text>\n</g><circle cx="50%" cy="25" r="6"/>' +
  '<text x="18px" y="40">key</text><text y="58" class="chart__quiet">1990</text></svg>';

test('names of rows stand beside their marks where both have room', () => {
  const { svg, height, labels } = paperPicture(LANE, { width: 560, colours: PALETTE });
  const [name, key, year] = labels;
  expect(name).toMatchObject({ text: 'Built: 1', x: 0, y: 22 });
  expect(key).toMatchObject({ x: 18, y: 32 });
  expect(year?.x).toBeGreaterThan(50);
  expect(svg).not.toContain('chart__ground"');
  expect(Number(/cx="([\d.]+)%" cy="17"/u.exec(svg)?.[1])).toBeCloseTo(50 + ((year?.x ?? 0) / 560) * 50, 1);
  expect(height).toBe(52);
});

test('names of rows stay over their marks where the marks need the width', () => {
  const { svg, labels } = paperPicture(LANE, { width: NARROWEST + 40, colours: PALETTE });
  expect(labels[0]).toMatchObject({ x: 0, y: 14 });
  expect(svg).toContain('cx="50%" cy="25"');
});

test('a width for which no picture is made fails', () => {
  expect(() => paperPicture(SVG, { width: NARROWEST - 1, colours: PALETTE })).toThrow(`needs ${NARROWEST} pixels`);
});
