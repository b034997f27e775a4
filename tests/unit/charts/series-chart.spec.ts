import { expect, test } from '@playwright/test';
import { seriesChart } from '../../../src/charts/series-chart.ts';
import { allNodes, type Figure, inlinesOf, plainText } from '../../../src/content/node.ts';
import { editions } from '../../support/site.ts';
import { all, drawn, row, seriesOf, texts } from './drawn.ts';

/** Columns of a table whose values are all measured: what the rows are, then one value or two. */
const VALUE_COLUMNS = 3;

const placeOf = (claim: string) => `#${claim}`;

interface Picture {
  name: string;
  url: string;
  figure: Figure;
}

/** Every picture of every edition, those of the print view included. */
const pictures: Picture[] = editions.flatMap(({ locale, pages }) =>
  pages.flatMap(({ id, url, nodes }) =>
    nodes
      .flatMap(allNodes)
      .flatMap((node, at): Picture[] =>
        node.type === 'figure' ? [{ name: `${locale.tag} ${id} ${node.id ?? at}`, url, figure: node }] : [],
      ),
  ),
);

for (const { name, figure } of pictures)
  test(`${name} is an image with a title and a summary, styled by classes alone`, () => {
    const { title, summary, svg } = figure;
    const picture = drawn(svg);
    // An image has no parts that readers could reach.
    const links = all(picture, 'a');
    expect(picture.getAttribute('role')).toBe(links.length > 0 ? 'group' : 'img');
    expect(texts(picture, ':scope > title')).toEqual([title]);
    expect(texts(picture, ':scope > desc')).toEqual([summary]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style|<style|xmlns/u);
    expect(all(picture, '[fill]:not([fill^="url(#"]), [stroke], [font-size], [font-family]')).toEqual([]);
    expect(Buffer.byteLength(svg)).toBeLessThan(5000 + 200 * links.length);
  });

test('ids are unique on every page', () => {
  for (const url of new Set(pictures.map((picture) => picture.url))) {
    const ids = pictures
      .filter((picture) => picture.url === url)
      .flatMap(({ figure }) => all(drawn(figure.svg), '[id]').map(({ id }) => id));
    expect(new Set(ids).size, url).toBe(ids.length);
  }
});

test('every label and every measured value of a series is in its picture', () => {
  const groups = editions.flatMap(({ pages }) => pages.flatMap(({ nodes }) => nodes));
  for (const group of groups.filter(({ kind }) => kind === 'series')) {
    const inner = allNodes(group);
    const figure = inner.find((node) => node.type === 'figure');
    const table = inner.find((node) => node.type === 'table');
    // Votes and statements stand in the picture by their marks.
    const isMeasured = table?.rows.some(({ cells }) => /\d/u.test(plainText(cells.flat().flatMap(inlinesOf))));
    if (!table || !isMeasured || table.head.length > VALUE_COLUMNS) continue;
    const shown = texts(drawn(figure?.svg ?? '')).join(' ');
    for (const { head, cells } of table.rows) {
      for (const word of plainText(head).split(/[\s,]+/u)) expect(shown, group.id).toContain(word);
      const values = cells.map((cell) => plainText(cell.flatMap(inlinesOf)));
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(shown, group.id).toContain(/[\d.,]+/u.exec(value)?.[0]);
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
