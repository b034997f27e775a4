import { expect, test } from '@playwright/test';
import { seriesChart } from '../../../src/charts/series-chart.ts';
import { timeAxis } from '../../../src/charts/time-axis.ts';
import type { SeriesView, TimelineView } from '../../../src/content/views.ts';
import { editions } from '../../support/site.ts';
import { all, drawn, row, seriesOf, texts } from './drawn.ts';

interface Picture {
  name: string;
  url: string;
  view: SeriesView | TimelineView;
  svg: string;
}

const placeOf = (claim: string) => `#${claim}`;

/** Every picture of every edition, those of the print view included. */
const pictures: Picture[] = editions.flatMap(({ locale, pages }) =>
  pages.flatMap(({ id, url, blocks }) =>
    blocks.flatMap((block): Picture[] => {
      const name = (view: { id: string }) => `${locale.tag} ${id} ${view.id}`;
      if (block.kind === 'series')
        return [{ name: name(block.series), url, view: block.series, svg: seriesChart(block.series, placeOf) }];
      if (block.kind === 'timeline')
        return [{ name: name(block.timeline), url, view: block.timeline, svg: timeAxis(block.timeline) }];
      return [];
    }),
  ),
);

for (const { name, view, svg } of pictures)
  test(`${name} is an image with a title and a summary, styled by classes alone`, () => {
    const picture = drawn(svg);
    // An image has no parts that readers could reach.
    const links = all(picture, 'a');
    expect(picture.getAttribute('role')).toBe(links.length > 0 ? 'group' : 'img');
    expect(texts(picture, ':scope > title')).toEqual([view.title]);
    expect(texts(picture, ':scope > desc')).toEqual([view.summary]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style|<style|xmlns/u);
    expect(all(picture, '[fill]:not([fill^="url(#"]), [stroke], [font-size], [font-family]')).toEqual([]);
    expect(Buffer.byteLength(svg)).toBeLessThan(5000 + 150 * links.length);
  });

test('ids are unique on every page', () => {
  for (const url of new Set(pictures.map((picture) => picture.url))) {
    const ids = pictures
      .filter((picture) => picture.url === url)
      .flatMap(({ svg }) => all(drawn(svg), '[id]').map(({ id }) => id));
    expect(new Set(ids).size, url).toBe(ids.length);
  }
});

test('every label and every measured value of a series is in its picture', () => {
  for (const { name, view, svg } of pictures) {
    if (!('rows' in view) || ['strip', 'statements'].includes(view.chart)) continue;
    const shown = texts(drawn(svg)).join(' ');
    for (const { label, values, cells } of view.rows) {
      for (const word of label.split(/[\s,]+/u)) expect(shown, name).toContain(word);
      expect(values.length, name).toBe(cells.length);
      for (const cell of cells) expect(shown, name).toContain(/[\d.,]+/u.exec(cell)?.[0]);
    }
  }
});

test('marks of HTML in words stay words', () => {
  const svg = seriesChart(seriesOf({ rows: [row({ label: '<b> & "c"', cells: ['1'], values: [1] })] }), placeOf);
  expect(texts(drawn(svg))).toEqual(['<b> & "c"', '1']);
  expect(svg).toContain('<title>Lengths &amp; more</title>');
});

test('a value that is no number is no picture', () => {
  const series = seriesOf({ rows: [row({ label: 'a', values: [Number.NaN] })] });
  expect(() => seriesChart(series, placeOf)).toThrow('a picture has no place for');
});
