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

test('a width for which no picture is made fails', () => {
  expect(() => paperPicture(SVG, { width: NARROWEST - 1, colours: PALETTE })).toThrow(`needs ${NARROWEST} pixels`);
});
