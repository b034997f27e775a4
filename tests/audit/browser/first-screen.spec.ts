/**
 * What a visitor sees of a front page without scrolling, and what a link leads to. How low the head of each page is and
 * where its text begins: pages.spec.ts.
 */
import { expect } from '@playwright/test';
import { test } from '../../support/served.ts';
import { editions } from '../../support/site.ts';
import { show, visit } from '../../support/visit.ts';
import { documentOf, editionPages } from '../documents.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
/** Kinds of elements that links lead to. */
const TARGETS = ['.heading > [id]', 'tr[id]', '.record[id]', 'figure[id]', '[id^="entity-"]', '[id^="event-"]'];

for (const { locale, pages } of editions)
  test(`the first screen in ${locale.tag} has the date, what is at stake, who publishes it, languages and PDF`, async ({
    page,
  }) => {
    await visit(page, pages[0]?.url ?? '');
    const parts = ['h1', '.opening__lead', '.opening__facts', '.key-facts', '.site-header .language-menu'];
    const shown = parts.filter((part) => documentOf(pages[0]?.url ?? '').querySelector(part));
    for (const screen of [PHONE, DESK]) {
      await show(page, screen);
      for (const part of shown)
        await expect.soft(page.locator(part), `${part} at ${screen.width} px`).toBeInViewport({ ratio: 1 });
    }
  });

test('the menu is folded on a phone and opens without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  await show(page, PHONE);
  await visit(page, editions[0]?.pages[0]?.url ?? '');
  const link = page.locator('.site-header__menu a').last();
  await expect(link).toBeHidden();
  await page.locator('.site-header summary').click();
  await expect(link).toBeVisible();
  await page.close();
});

test('the menu has one row for each group on a wide screen', async ({ page }) => {
  for (const { pages } of editions) {
    const url = pages[0]?.url ?? '';
    await show(page, DESK);
    await visit(page, url);
    const rows = await page
      .locator('.site-header__menu li')
      .evaluateAll((items) => new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size);
    const groups = documentOf(url).querySelectorAll('.site-header__menu ul').length;
    expect.soft(rows, url).toBe(groups);
  }
});

for (const selector of TARGETS) {
  const url = editionPages.find(({ page }) => documentOf(page.url).querySelector(selector))?.url;
  test(`${selector} is highlighted on arrival`, async ({ page }) => {
    test.skip(!url, 'the content has none');
    const id = documentOf(url ?? '').querySelector(selector)?.id ?? '';
    await visit(page, `${url}#${id}`);
    const panel = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--color-panel'),
    );
    const grounds = await page
      .locator(':target')
      .evaluate((target) => [target, ...target.children].map((element) => getComputedStyle(element).backgroundColor));
    expect(grounds).toContain(rgb(panel.trim()));
  });
}

/** `#rrggbb` as computed styles have it. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}
