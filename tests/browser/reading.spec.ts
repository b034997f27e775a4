import { expect, type Page, test } from '@playwright/test';
import { editions, expectedPages } from '../support/site.ts';
import { describeVisit, visit } from './visit.ts';

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

for (const { url } of expectedPages.filter(({ page }) => page !== null))
  describeVisit({ url }, (visited) => {
    test(`${url} on paper leaves navigation out and loses no text`, async () => {
      const { page } = visited();
      const onScreen = await readableText(page);
      await page.emulateMedia({ media: 'print' });
      for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all())
        await expect.soft(navigation).toBeHidden();
      await expect.soft(page.locator('.skip-link')).toBeHidden();
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
    const controls =
      '.contents, .cite, .downloads, .neighbours, .heading__permalink, .stacked__column, .series__download';
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
