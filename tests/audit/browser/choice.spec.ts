/** The choice of a kind of events: it works by keyboard and without script, and hides nothing on paper. */
import { expect, type Page } from '@playwright/test';
import { allNodes } from '../../../src/content/node.ts';
import { test } from '../../support/served.ts';
import { editions } from '../../support/site.ts';
import { visit } from '../../support/visit.ts';

const pages = (editions[0]?.pages ?? []).filter(
  ({ nodes, template }) =>
    template === 'prose' && nodes.flatMap(allNodes).some((node) => node.type === 'figure' && node.choice),
);

test('readers choose a kind of events', () => {
  test.skip(pages.length === 0, 'the content has no picture of its events');
});

/** How many elements have a box of their own, drawn ones too. */
const visible = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);

/** Headings that are shown over a list of which nothing is. */
function emptySections(): string[] {
  const isShown = (one: Element) => one.getClientRects().length > 0;
  return [...document.querySelectorAll('.heading:has(+ .events)')]
    .filter((heading) => isShown(heading) && ![...(heading.nextElementSibling?.children ?? [])].some(isShown))
    .map(({ textContent }) => textContent?.trim() ?? '');
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const { url } of pages)
    test(`${url} shows the events of the chosen kind, chosen by keyboard`, async ({ page }) => {
      await visit(page, url);
      const all = await page.locator('.events > li').count();
      expect(await visible(page, '.events > li'), 'before a choice').toBe(all);
      await page.locator('.choice input').first().focus();
      await page.keyboard.press('ArrowRight');
      const own = await page.locator('.events > .event--1').count();
      expect(own, 'events of the first kind').toBeGreaterThan(0);
      expect(await visible(page, '.events > li'), 'with a kind chosen').toBe(own);
      expect(await visible(page, '.events__axis a'), 'dots with a kind chosen').toBe(
        await page.locator('.events__axis .event--1 a').count(),
      );
      expect(await page.evaluate(emptySections), 'sections with nothing of the kind').toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await visible(page, '.events > li'), 'on paper').toBe(all);
      expect(await visible(page, '.choice'), 'the choice on paper').toBe(0);
    });
});

for (const { url } of pages)
  test(`${url} shows every event that a link leads to, whatever is chosen`, async ({ page }) => {
    await visit(page, url);
    await page.locator('.choice input').nth(1).check();
    const hidden = page.locator('.events > li:not(.event--1)').first();
    await expect(hidden).toBeHidden();
    const id = await hidden.getAttribute('id');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id ?? '');
    await expect(hidden).toBeVisible();
  });

for (const { url } of pages)
  test(`${url} has a place to choose as large as a fingertip for each kind`, async ({ page }) => {
    await visit(page, url);
    const boxes = await page
      .locator('.choice label')
      .evaluateAll((labels) =>
        labels.map((label) => label.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.flat().filter((length) => length < 44)).toEqual([]);
  });
