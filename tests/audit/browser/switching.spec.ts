import { expect, type Page } from '@playwright/test';
import { test } from '../../support/served.ts';
import { editions } from '../../support/site.ts';
import { noteVisit, visit } from '../../support/visit.ts';

const MANY_TABS = 12;
const pageIds = editions[0]?.pages.map(({ id }) => id) ?? [];

for (const id of pageIds)
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test(`the page “${id}” shows its text, and is switched by keyboard round all editions`, async ({ page }) => {
      await walk(page, id, [...editions.keys(), 0]);
    });
  });

test('the overview is switched by keyboard from every edition to every other', async ({ page }) => {
  await walk(page, 'overview', roundTrip(editions.length));
});

test('the section being read is carried to the other edition', async ({ page }) => {
  await visit(page, '/ru/background/#gas-and-oil');
  await page.getByRole('banner').getByRole('link', { name: 'Srpski', exact: true }).click();
  await expect(page).toHaveURL(/\/sr-latn\/background\/#gas-and-oil$/u);
  await expect(page.locator('#gas-and-oil')).toBeInViewport();
});

test('a reader who rests at a section, scrolls up and switches finds the same section', async ({ page }) => {
  await visit(page, '/en/call/');
  await page.locator('#gas').evaluate((heading) => heading.scrollIntoView());
  const link = page.getByRole('banner').getByRole('link', { name: 'Русский', exact: true });
  await expect(link).toHaveAttribute('href', /#gas$/u);
  await link.click();
  await expect(page).toHaveURL(/\/ru\/call\/#gas$/u);
  await expect(page.locator('#gas')).toBeInViewport();
});

test('the paragraph being read is found beside another language, and from there in its text again', async ({
  page,
}) => {
  await visit(page, '/en/background/');
  const paragraph = page.locator('.heading:has(#eu-path) ~ p').nth(1);
  await paragraph.evaluate((element) => element.scrollIntoView());
  const entrance = page.locator('.site-footer__beside a').first();
  await expect(entrance).toHaveAttribute('href', /#eu-path\.2$/u);
  await entrance.click();
  await expect(page).toHaveURL(/\/en\/compare\/sr-cyrl\/background\/#eu-path\.2$/u);
  const pair = page.locator('[id="eu-path.2"]');
  await expect(pair).toBeInViewport();
  await pair.getByRole('link', { name: /^Back to the text/u }).click();
  await expect(page).toHaveURL(/\/en\/background\/#eu-path/u);
  await expect(paragraph).toBeInViewport();
});

test('without script every section ends with ways to it beside other languages', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  await visit(page, '/ru/background/');
  await page.getByRole('group', { name: 'Косово', exact: true }).getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/ru\/compare\/en\/background\/#kosovo$/u);
  await expect(page.locator('#kosovo')).toBeInViewport();
  await page.close();
});

test('a short section that the address leads to counts, though the next one is in view too', async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 1000 });
  await visit(page, '/en/after/');
  await page.locator('.contents a[href="#arms"]').click();
  await page.waitForTimeout(1500);
  await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#arms');
  await expect(page.locator('.language-menu a').first()).toHaveAttribute('href', /#arms$/u);
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

/** Switches a page by keyboard from edition to edition, and looks at each. */
async function walk(page: Page, id: string, [first = 0, ...others]: number[]): Promise<void> {
  const stations = editions.map(({ locale, pages }) => ({
    locale,
    url: pages.find((view) => view.id === id)?.url ?? '',
  }));
  await visit(page, stations[first]?.url ?? '');
  for (const to of others) {
    const { locale, url } = stations[to] as (typeof stations)[number];
    await pressLink(page, locale.name);
    await page.waitForURL((address) => address.pathname === url);
    noteVisit(url);
    await expect(page.locator('html'), url).toHaveAttribute('lang', locale.tag);
    await expect(page.locator('.language-menu [aria-current]'), url).toHaveText(locale.name);
    await expect(page.locator('h1'), url).toBeVisible();
    await expect(page.locator('main p').first(), url).toBeVisible();
  }
}

/** Moves the focus to a link of the switch by the tabulator key and presses it. */
async function pressLink(page: Page, name: string): Promise<void> {
  const link = page.locator('.language-menu').getByRole('link', { name, exact: true });
  const isFocused = () => link.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < MANY_TABS && !(await isFocused()); presses++) await page.keyboard.press('Tab');
  await expect(link, page.url()).toBeFocused();
  await page.keyboard.press('Enter');
}

/**
 * A walk from 0 back to 0 that goes once from every one of so many places to every other.
 * @example roundTrip(3) // [0, 1, 0, 2, 1, 2, 0]
 */
function roundTrip(count: number): number[] {
  const left = Array.from({ length: count }, (_, from) => [...Array(count).keys()].filter((to) => to !== from));
  const trail = [0];
  const walk: number[] = [];
  while (trail.length > 0) {
    const next = left[trail.at(-1) ?? 0]?.shift();
    if (next === undefined) walk.unshift(trail.pop() ?? 0);
    else trail.push(next);
  }
  return walk;
}
