import { expect, type Page, test } from '@playwright/test';
import { expectedPages } from '../support/site.ts';
import { visit } from './visit.ts';

const WIDTHS = [320, 360, 1280];
const illustrated = expectedPages.filter(({ page }) =>
  page?.blocks.some(({ kind }) => kind === 'series' || kind === 'timeline'),
);

for (const { url } of illustrated)
  test(`${url} has no text in a picture that stands on another or leaves it, however wide the screen`, async ({
    page,
  }) => {
    await visit(page, url);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('svg.chart').count()).toBeGreaterThan(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await faults(page), `at ${width} px`).toEqual([]);
    }
  });

/** Texts of pictures that overlap one another, or their picture's border, by more than a pixel. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1;
    return [...document.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap((picture) => {
      const { width, height } = picture.getBoundingClientRect();
      // The box of a text is as high as its font allows; its letters reach from an ascender to a descender.
      const texts = [...picture.querySelectorAll('text')].map((element) => {
        const { x, width: length } = element.getBBox();
        const foot = element.getStartPositionOfChar(0).y;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const box = { left: x, right: x + length, top: foot - 0.75 * size, bottom: foot + 0.22 * size };
        return { words: element.textContent ?? '', box };
      });
      const outside = texts.filter(
        ({ box }) => box.left < -slack || box.right > width + slack || box.top < -slack || box.bottom > height + slack,
      );
      const overlapping = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter(
            ({ box }) =>
              Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > slack &&
              Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > slack,
          )
          .map(({ words }) => `“${one.words}” stands on “${words}”`),
      );
      return [...outside.map(({ words }) => `“${words}” leaves its picture`), ...overlapping];
    });
  });
}
