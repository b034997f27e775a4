import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { test } from '../../support/served.ts';
import { editions } from '../../support/site.ts';
import { visit } from '../../support/visit.ts';

/** Points from below between which text stands on A4: the margins of `print.css`. */
const [TOP, BOTTOM] = [842 - 51, 57];

/** Share of a page that may stay empty: browsers cannot go on with the text before a picture that does not fit. */
const EMPTY = 0.65;

/** Each page in one edition, in turn: what a page keeps together is the same in all. */
const pages = editions.flatMap(({ pages }, edition) =>
  pages.filter(({ template }, at) => template === 'prose' && at % editions.length === edition),
);

for (const { url } of pages)
  test(`${url} leaves no page mostly empty when a reader prints it`, async ({ page }) => {
    await visit(page, url);
    const heights = await heightsOfText(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    // The number of the page is one.
    expect(heights.at(-1)?.length, 'lines on the last page').toBeGreaterThan(2);
    const bands = heights.slice(0, -1).map((lines) => {
      const edges = [TOP, ...lines.filter((y) => y < TOP && y > BOTTOM), BOTTOM];
      return Math.max(...edges.slice(1).map((y, at) => (edges[at] as number) - y)) / (TOP - BOTTOM);
    });
    expect(
      bands.flatMap((band, index) => (band > EMPTY ? [`page ${index + 1}: ${Math.round(band * 100)} %`] : [])),
      'pages before the last with the share of them that is empty',
    ).toEqual([]);
  });

test('a printed page says where it comes from, above its title, on the paper that the reader has', async ({ page }) => {
  await visit(page, editions[0]?.pages[0]?.url ?? '');
  await page.emulateMedia({ media: 'print' });
  const address = await page.locator('.opening__address').boundingBox();
  const title = await page.locator('h1').boundingBox();
  expect((address?.y ?? 0) + (address?.height ?? 0)).toBeLessThan(title?.y ?? 0);
  const task = getDocument({ data: new Uint8Array(await page.pdf({ format: 'Letter', preferCSSPageSize: true })) });
  expect((await (await task.promise).getPage(1)).view.slice(2)).toEqual([612, 792]);
  await task.destroy();
});

/** Where the lines of each page stand, in points from below, the highest first. */
async function heightsOfText(bytes: Buffer): Promise<number[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: number[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const heights = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? Number(item.transform[5]) : []));
    pages.push([...new Set(heights)].sort((a, b) => b - a));
  }
  await task.destroy();
  return pages;
}
