import { expect, test } from '@playwright/test';
import { editions } from '../support/site.ts';
import { visit } from './visit.ts';

const pageIds = editions[0]?.pages.map(({ id }) => id) ?? [];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const id of pageIds)
    test(`the page “${id}” shows its text, its menu and its switch, and is switched round all editions`, async ({
      page,
    }) => {
      const urls = editions.map(({ pages }) => pages.find((one) => one.id === id)?.url ?? '');
      await visit(page, urls[0] ?? '');
      for (const [at, url] of urls.entries()) {
        test.info().annotations.push({ type: 'visited', description: url });
        expect(new URL(page.url()).pathname).toBe(url);
        await expect(page.getByRole('heading', { level: 1 }), url).toBeVisible();
        await expect(page.locator('main p').first(), url).toBeVisible();
        await expect(page.locator('.language-menu a'), url).toHaveCount(editions.length - 1);
        const next = urls[(at + 1) % urls.length] ?? '';
        await page.locator(`.language-menu a[href="${next}"]`).click();
        await page.waitForURL((address) => address.pathname === next);
      }
    });
});
