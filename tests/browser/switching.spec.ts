import { expect, test } from '@playwright/test';
import { editions, expectedPages } from '../support/site.ts';
import { visit } from './visit.ts';

const MANY_TABS = 12;

for (const { url, edition, page: view } of expectedPages)
  if (edition && view)
    test(`${url} is switched by keyboard to the same page of every other edition`, async ({ page }) => {
      for (const alternate of view.alternates.filter(({ isCurrent }) => !isCurrent)) {
        await visit(page, url);
        const link = page.getByRole('link', { name: alternate.name, exact: true }).first();
        for (
          let presses = 0;
          presses < MANY_TABS && !(await link.evaluate((element) => element === document.activeElement));
          presses++
        )
          await page.keyboard.press('Tab');
        await expect(link).toBeFocused();
        await page.keyboard.press('Enter');
        await page.waitForURL((address) => address.pathname === alternate.url);
        await expect(page.locator('html')).toHaveAttribute('lang', alternate.tag);
        await expect(page.locator('.language-menu [aria-current]')).toHaveText(alternate.name);
      }
    });

test('the section being read is carried to the other edition', async ({ page }) => {
  await visit(page, '/ru/background/#gas-and-oil');
  await page.getByRole('link', { name: 'Srpski', exact: true }).click();
  await expect(page).toHaveURL(/\/sr-latn\/background\/#gas-and-oil$/u);
  await expect(page.locator('#gas-and-oil')).toBeInViewport();
});

test('a reader who rests at a section, scrolls up and switches finds the same section', async ({ page }) => {
  await visit(page, '/en/call/');
  await page.locator('#gas').evaluate((heading) => heading.scrollIntoView());
  const link = page.getByRole('link', { name: 'Русский', exact: true });
  await expect(link).toHaveAttribute('href', /#gas$/u);
  await link.click();
  await expect(page).toHaveURL(/\/ru\/call\/#gas$/u);
  await expect(page.locator('#gas')).toBeInViewport();
});

for (const edition of editions)
  test(`an address that leads nowhere under /${edition.locale.path}/ is answered in ${edition.locale.tag}`, async ({
    page,
  }) => {
    const response = await page.goto(`/${edition.locale.path}/no/such/page/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', edition.locale.tag);
    const errorPage = edition.pages.find(({ template }) => template === 'error');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(errorPage?.title ?? '');
  });

test('an address outside all editions is answered with the four editions', async ({ page }) => {
  const response = await page.goto('/no-such-place');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link')).toHaveCount(editions.length);
});

test('Serbian without a script leads to Cyrillic', async ({ page }) => {
  const response = await page.goto('/sr/timeline/');
  expect(response?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe('/sr-cyrl/timeline/');
});

test('files with a digest in their name are kept for ever, pages are asked for anew', async ({ page }) => {
  const answers = new Map<string, string | undefined>();
  page.on('response', (response) => answers.set(new URL(response.url()).pathname, response.headers()['cache-control']));
  await visit(page, '/en/');
  expect(answers.get('/en/')).toBe('public, max-age=0, must-revalidate');
  const assets = [...answers].filter(([path]) => path.startsWith('/assets/'));
  expect(assets.length).toBeGreaterThan(0);
  for (const [path, cache] of assets) expect(cache, path).toBe('public, max-age=31536000, immutable');
});
