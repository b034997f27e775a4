import { expect, type Page, test } from '@playwright/test';
import { builtPages, expectedPages } from '../support/site.ts';
import { visit } from './visit.ts';

const editionPages = expectedPages.filter(({ page }) => page !== null).map(({ url }) => url);

test.describe('on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const url of builtPages())
    test(`${url} needs no scrolling sideways`, async ({ page }) => {
      await visit(page, url);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const url of editionPages)
    test(`${url} shows its text, its menu and its switch`, async ({ page }) => {
      await visit(page, url);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main p').first()).toBeVisible();
      await expect(page.locator('.language-menu a')).toHaveCount(3);
      await page.locator('.language-menu a').last().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname.split('/').slice(2)).toEqual(url.split('/').slice(2));
    });
});

test.describe('on paper', () => {
  for (const url of editionPages)
    test(`${url} leaves navigation out and loses no text`, async ({ page }) => {
      await visit(page, url);
      const onScreen = await readableText(page);
      await page.emulateMedia({ media: 'print' });
      for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all())
        await expect(navigation).toBeHidden();
      await expect(page.locator('.skip-link')).toBeHidden();
      const onPaper = await readableText(page);
      expect(onPaper.filter((text) => text !== '')).toEqual(onScreen.filter((text) => text !== ''));
    });
});

/** What a reader sees of each block of the article, controls left out; a closed disclosure counts as open. */
async function readableText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = document.querySelectorAll<HTMLElement>(
      'article :is(h1, h2, h3, p, li, td, th, dt, dd, figcaption, caption)',
    );
    const controls = '.contents, .cite, .neighbours, .heading__permalink, .stacked__column, .series__download';
    if (!matchMedia('print').matches) for (const details of document.querySelectorAll('details')) details.open = true;
    return [...blocks]
      .filter((block) => !block.closest(controls) && block.querySelector(controls) === null)
      .map((block) =>
        block.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
          ? block.innerText.replace(/\s+/gu, ' ').trim()
          : '',
      );
  });
}
