import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page as BrowserPage, expect, type Locator } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import type { Page } from '../../../src/content/page.ts';
import { test } from '../../support/served.ts';
import { comparisons, editions, projectDir } from '../../support/site.ts';
import { noteVisit, visit } from '../../support/visit.ts';

const ONE_EDITION = 'the content has one edition';
const NO_SECTION = 'no page has a section of two paragraphs';
const NO_COMPARISON = 'the content has no comparisons';
const firstPages = editions[0]?.pages ?? [];
/** Pages of prose, and one of each other template; where the links of all pages lead: entrances.spec.ts. */
const pageIds = firstPages
  .filter(
    ({ template }, at) => template === 'prose' || firstPages.findIndex((page) => page.template === template) === at,
  )
  .map(({ id }) => id);
const hasSeveral = editions.length > 1;
const readingPages = editions[0]?.pages.filter(({ template }) => template === 'prose') ?? [];
const section = longSection();
const hosting = readFileSync(path.join(projectDir, 'netlify.toml'), 'utf8');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the front page shows its text, and is switched round all editions', async ({ page }) => {
    test.skip(!hasSeveral, ONE_EDITION);
    await walk(page, pageIds[0] ?? '', [...editions.keys(), 0], followLink);
  });

  // Each in one edition, in turn.
  for (const [at, id] of hasSeveral ? pageIds.entries() : [])
    test(`the page “${id}” shows its text, and is switched`, async ({ page }) => {
      await walk(page, id, [at % editions.length, (at + 1) % editions.length], followLink);
    });

  test('the front page is switched by keyboard', async ({ page }) => {
    test.skip(!hasSeveral, ONE_EDITION);
    await walk(page, pageIds[0] ?? '', [0, 1, 0], pressLink);
  });
});

test('the front page is switched by keyboard round all editions', async ({ page }) => {
  test.skip(!hasSeveral, ONE_EDITION);
  await walk(page, pageIds[0] ?? '', [...editions.keys(), 0], pressLink);
});

test('the section being read is carried to the other edition', async ({ page }) => {
  const [from, to] = [editions.at(-1), editions.at(-2)];
  test.skip(!from || !to, ONE_EDITION);
  test.skip(!section, NO_SECTION);
  await visit(page, `${urlOf(from, section?.page)}#${section?.id}`);
  await page
    .getByRole('banner')
    .getByRole('link', { name: to?.locale.name ?? '', exact: true })
    .click();
  await expect(page).toHaveURL(`${urlOf(to, section?.page)}#${section?.id}`);
  await expect(page.locator(`#${section?.id}`)).toBeInViewport();
});

test('a reader who rests at a section, scrolls up and switches finds the same section', async ({ page }) => {
  const [from, to] = [editions[0], editions.at(-1)];
  test.skip(!hasSeveral, ONE_EDITION);
  test.skip(!section, NO_SECTION);
  await visit(page, urlOf(from, section?.page));
  await page.locator(`#${section?.id}`).evaluate((heading) => heading.scrollIntoView());
  const link = page.getByRole('banner').getByRole('link', { name: to?.locale.name ?? '', exact: true });
  await expect(link).toHaveJSProperty('hash', `#${section?.id}`);
  await link.click();
  await expect(page).toHaveURL(`${urlOf(to, section?.page)}#${section?.id}`);
  await expect(page.locator(`#${section?.id}`)).toBeInViewport();
});

test('the paragraph being read is found beside another language, and from there in its text again', async ({
  page,
}) => {
  const compared = comparisons.find((one) => one.framing === editions[0] && one.page.id === section?.page);
  test.skip(!compared, NO_COMPARISON);
  const url = compared?.page.url ?? '';
  await visit(page, url);
  const paragraph = page.locator(`.heading:has(#${section?.id}) ~ p:not(.section-tools)`).nth(1);
  // The last part that begins above the upper third of the window is being read.
  await paragraph.evaluate((element) => {
    scrollBy(0, element.getBoundingClientRect().top - window.innerHeight / 3 + 2);
  });
  const entrance = page.locator('.site-footer__beside a').first();
  const place = `${compared?.shell.url}#${section?.id}.2`;
  await expect(entrance).toHaveJSProperty('hash', `#${section?.id}.2`);
  await entrance.click();
  await expect(page).toHaveURL(place);
  const pair = page.locator(`[id="${section?.id}.2"]`);
  await expect(pair).toBeInViewport();
  await pair.locator('.pair__back').click();
  await expect(page).toHaveURL(new RegExp(`${url}(?:#|$)`, 'u'));
  await expect(paragraph).toBeInViewport();
});

test('without script every section ends with ways to it beside other languages', async ({ browser, baseURL }) => {
  const framing = editions.at(-1);
  const compared = comparisons.find((one) => one.framing === framing && one.page.id === section?.page);
  test.skip(!compared, NO_COMPARISON);
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  await visit(page, compared?.page.url ?? '');
  const place = `${compared?.shell.url}#${section?.id}`;
  await page.locator(`.section-tools a[href="${place}"]`).click();
  await expect(page).toHaveURL(place);
  await expect(page.locator(`#${section?.id}`)).toBeInViewport();
  await page.close();
});

test('a short section that the address leads to counts, though the next one is in view too', async ({ page }) => {
  const [shortest] = readingPages.flatMap(shortSections).sort((a, b) => a.length - b.length);
  test.skip(!shortest, 'no page has a list of contents with two sections');
  await page.setViewportSize({ width: 1300, height: 1000 });
  await visit(page, shortest?.url ?? '');
  await page.locator(`.contents a[href="#${shortest?.id}"]`).click();
  await page.waitForTimeout(1500);
  await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', `#${shortest?.id}`);
  if (hasSeveral)
    await expect(page.locator('.language-menu a').first()).toHaveAttribute(
      'href',
      new RegExp(`#${shortest?.id}$`, 'u'),
    );
});

for (const edition of editions)
  test(`an address that leads nowhere under /${edition.locale.path}/ is answered in ${edition.locale.tag}`, async ({
    page,
  }) => {
    const errorPage = edition.pages.find(({ template }) => template === 'error');
    test.skip(!errorPage, 'the content has no page for a wrong address');
    test.skip(
      !hosting.includes(`"/${edition.locale.path}/*"`),
      `netlify.toml has no rule for /${edition.locale.path}/*`,
    );
    const response = await page.goto(`/${edition.locale.path}/no/such/page/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', edition.locale.tag);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(errorPage?.title ?? '');
  });

test('an address outside all editions is answered with all editions', async ({ page }) => {
  const response = await page.goto('/no-such-place');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link')).toHaveCount(editions.length);
});

test('Serbian without a script leads to Cyrillic', async ({ page }) => {
  const cyrillic = editions.find(({ locale }) => locale.path === 'sr-cyrl')?.pages.at(1)?.url;
  test.skip(!cyrillic, 'the content has no edition at /sr-cyrl/');
  const response = await page.goto(cyrillic?.replace('/sr-cyrl/', '/sr/') ?? '');
  expect(response?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe(cyrillic);
});

test('files with a digest in their name are kept for ever, pages are asked for anew', async ({ page }) => {
  const answers = new Map<string, string | undefined>();
  page.on('response', (response) => answers.set(new URL(response.url()).pathname, response.headers()['cache-control']));
  const url = editions[0]?.pages[0]?.url ?? '';
  await visit(page, url);
  expect(answers.get(url)).toBe('public, max-age=0, must-revalidate');
  const assets = [...answers].filter(([path]) => path.startsWith('/assets/'));
  expect(assets.length).toBeGreaterThan(0);
  for (const [path, cache] of assets) expect(cache, path).toBe('public, max-age=31536000, immutable');
});

interface Section {
  /** Id of its page. */
  page: string;
  id: string;
}

/** The first section, on the page with most sections that has one, whose text begins with two paragraphs. */
function longSection(): Section | undefined {
  const sections = ({ nodes }: Page) => nodes.filter(({ type }) => type === 'heading').length;
  return readingPages
    .toSorted((one, other) => sections(other) - sections(one))
    .flatMap(({ id: page, nodes }) =>
      nodes.flatMap((node, at) => {
        const [one, other] = nodes.slice(at + 1).map(({ type }) => type);
        return node.type === 'heading' && one === 'paragraph' && other === 'paragraph' ? { page, id: node.id } : [];
      }),
    )
    .at(0);
}

/** Sections of a page with a list of contents, but for the last one, with the length of their text. */
function shortSections({ url, nodes, contents }: Page): { url: string; id: string; length: number }[] {
  const listed = new Set(contents.map(({ href }) => href.slice(1)));
  const starts = nodes.flatMap((node, at) =>
    node.type === 'heading' && listed.has(node.id) ? { at, id: node.id } : [],
  );
  return starts.slice(0, -1).map(({ at, id }, index) => ({
    url,
    id,
    length: JSON.stringify(nodes.slice(at, starts[index + 1]?.at)).length,
  }));
}

function urlOf(edition: Edition | undefined, id: string | undefined): string {
  return edition?.pages.find((page) => page.id === id)?.url ?? '';
}

type Follow = (page: BrowserPage, name: string) => Promise<void>;

/** Switches a page from edition to edition, and looks at each. */
async function walk(page: BrowserPage, id: string, [first = 0, ...others]: number[], follow: Follow): Promise<void> {
  const stations = editions.map(({ locale, pages }) => ({
    locale,
    url: pages.find((view) => view.id === id)?.url ?? '',
  }));
  await visit(page, stations[first]?.url ?? '');
  for (const to of others) {
    const { locale, url } = stations[to] as (typeof stations)[number];
    await follow(page, locale.name);
    await page.waitForURL((address) => address.pathname === url);
    noteVisit(url);
    await expect(page.locator('html'), url).toHaveAttribute('lang', locale.tag);
    await expect(page.locator('.site-header .language-menu [aria-current]'), url).toHaveText(locale.name);
    await expect(page.locator('h1'), url).toBeVisible();
    await expect(page.locator('main p:visible').first(), url).toBeVisible();
  }
}

function linkOf(page: BrowserPage, name: string): Locator {
  return page.getByRole('banner').locator('.language-menu').getByRole('link', { name, exact: true });
}

async function followLink(page: BrowserPage, name: string): Promise<void> {
  await linkOf(page, name).click();
}

/** Moves the focus to a link of the switch by the tabulator key and presses it. */
async function pressLink(page: BrowserPage, name: string): Promise<void> {
  const link = linkOf(page, name);
  const isFocused = () => link.evaluate((element) => element === document.activeElement);
  // The link that skips the head, all that the head has, and one for where the focus starts.
  const most = (await page.getByRole('banner').locator('a, summary').count()) + 2;
  for (let presses = 0; presses < most && !(await isFocused()); presses++) await page.keyboard.press('Tab');
  await expect(link, page.url()).toBeFocused();
  await page.keyboard.press('Enter');
}
