/** What a visitor sees without scrolling, and what a link leads to. */
import { expect, type Page } from '@playwright/test';
import { editionPages } from '../audit/documents.ts';
import { test } from '../support/served.ts';
import { editions } from '../support/site.ts';
import { show, visit } from '../support/visit.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
/** The most that the head of a page takes of a phone's screen. */
const MOST_HEAD = 130;

for (const { url, page: shown } of editionPages)
  test(`${url} begins below a head that is low on a phone`, async ({ page }) => {
    await show(page, PHONE);
    await visit(page, url);
    const head = await page.getByRole('banner').boundingBox();
    expect(head?.height).toBeLessThanOrEqual(MOST_HEAD);
    if (shown.template !== 'prose') return;
    for (const screen of [PHONE, DESK]) {
      await show(page, screen);
      expect.soft(await firstSentenceTop(page), `at ${screen.width} px`).toBeLessThan(screen.height - LINE);
    }
  });

/** A line of text. */
const LINE = 27;

for (const { locale, pages } of editions)
  test(`the first screen in ${locale.tag} has the date, what is at stake, who publishes it, languages and PDF`, async ({
    page,
  }) => {
    await visit(page, pages[0]?.url ?? '');
    for (const screen of [PHONE, DESK]) {
      await show(page, screen);
      const parts = ['h1', '.opening__lead', '.opening__facts', '.key-facts', '.site-header .language-menu'];
      for (const part of parts)
        await expect.soft(page.locator(part), `${part} at ${screen.width} px`).toBeInViewport({ ratio: 1 });
    }
  });

test('the menu is folded on a phone and opens without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  await show(page, PHONE);
  await visit(page, '/en/call/');
  const link = page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Timeline' });
  await expect(link).toBeHidden();
  await page.getByText('Menu', { exact: true }).click();
  await expect(link).toBeVisible();
  await page.close();
});

test('the menu has one row for each group on a wide screen', async ({ page }) => {
  for (const { pages } of editions) {
    await show(page, DESK);
    await visit(page, pages[0]?.url ?? '');
    const rows = await page
      .locator('.site-header__menu li')
      .evaluateAll((items) => new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size);
    expect.soft(rows, pages[0]?.url).toBe(2);
  }
});

for (const place of ['call/#gas', 'call/#topic-gas', 'people/#entity-miller', 'call/#quote-vucic-video-opening'])
  test(`/en/${place} is highlighted on arrival`, async ({ page }) => {
    await visit(page, `/en/${place}`);
    const grounds = await page
      .locator(':target')
      .evaluate((target) => [target, ...target.children].map((element) => getComputedStyle(element).backgroundColor));
    expect(grounds).toContain('rgb(244, 240, 233)');
  });

/** Where the first paragraph of the story begins. */
async function firstSentenceTop(page: Page): Promise<number> {
  return page
    .locator('.prose p')
    .first()
    .evaluate((paragraph) => paragraph.getBoundingClientRect().top);
}
