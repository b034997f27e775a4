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
    const headings = await page.locator('.heading').allInnerTexts();
    const lines = await linesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const heights = lines.map((all) => all.map(({ y }) => y));
    const lasts = lines.slice(0, -1).flatMap((all) => all.findLast(({ y }) => y > BOTTOM)?.text ?? []);
    expect(
      lasts.filter((last) => headings.some((heading) => bare(heading).endsWith(last))),
      'headings that a page ends with',
    ).toEqual([]);
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
  const gaps = await page
    .locator('.notes')
    .evaluateAll((all) =>
      all.map(
        (notes) =>
          notes.getBoundingClientRect().top - (notes.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
      ),
    );
  expect(
    gaps.filter((gap) => gap < 8),
    'pixels above the notes',
  ).toEqual([]);
  const task = getDocument({ data: new Uint8Array(await page.pdf({ format: 'Letter', preferCSSPageSize: true })) });
  expect((await (await task.promise).getPage(1)).view.slice(2)).toEqual([612, 792]);
  await task.destroy();
});

/** The lines of each page with their heights in points from below, the highest first. */
async function linesOf(bytes: Buffer): Promise<{ y: number; text: string }[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: { y: number; text: string }[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const texts = new Map<number, string>();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') {
        const y = Number(item.transform[5]);
        texts.set(y, (texts.get(y) ?? '') + bare(item.str));
      }
    pages.push([...texts].map(([y, text]) => ({ y, text })).sort((a, b) => b.y - a.y));
  }
  await task.destroy();
  return pages;
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
