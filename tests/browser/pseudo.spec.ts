/** The pages in the pseudo-locale: whatever language comes next, they hold it, and no text of theirs is left behind. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { loadPseudoEditions } from '../../src/load/load.ts';
import { type Served, serve } from '../support/serve.ts';
import { projectDir } from '../support/site.ts';

const WIDTHS = [360, 768, 1280];
const [edition] = loadPseudoEditions(projectDir);
if (!edition) throw new Error('no pseudo-locale');
const publishers = edition.sources.map(({ publisher }) => publisher);

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' });

const output = path.join(mkdtempSync(path.join(tmpdir(), 'pseudo-')), 'site');
let served: Served | undefined;
const address = (url: string) => `${served?.origin}${url}`;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  execFileSync('npx', ['tsx', 'src/commands/build.ts', '--pseudo'], {
    cwd: projectDir,
    env: { ...process.env, CONTENT_ROOT: projectDir, OUTPUT: output },
  });
  served = await serve({ projectDir, publishDir: output });
});

test.afterAll(() => {
  served?.close();
  rmSync(path.dirname(output), { recursive: true, force: true });
});

for (const { url, alternates } of edition.pages)
  test(`${url} holds longer words at every width and leaves no text plain`, async ({ page }) => {
    await page.goto(address(url));
    await expect(page.locator('html')).toHaveAttribute('lang', edition.locale.tag);
    await page.evaluate(() => document.fonts.ready);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await layoutFaults(page), `at ${width} px`).toEqual([]);
      expect
        .soft(await page.locator('header .language-menu li').count(), `editions at ${width} px`)
        .toBe(alternates.length);
    }
    expect(await plainTexts(page)).toEqual([]);
  });

test('every page of the pseudo-locale was built', () => {
  const built = readdirSync(path.join(output, edition.locale.path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${edition.locale.path}/${file.replace(/index\.html$/u, '')}`);
  expect(built.sort()).toEqual(edition.pages.map(({ url }) => url).sort());
});

test('a text that sticks out, is cut off or is left plain would be seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(address(edition.pages[0]?.url ?? ''));
  await page.evaluate(() => {
    const add = (name: string, style: string, text: string) => {
      const part = document.createElement('p');
      part.id = name;
      part.style.cssText = style;
      part.textContent = text;
      document.querySelector('article')?.append(part);
    };
    add('wide', 'white-space: nowrap', 'ŵ'.repeat(80));
    add('cut', 'white-space: nowrap; overflow: hidden', 'ç'.repeat(80));
    add('plain', '', 'Read more');
  });
  const faults = await layoutFaults(page);
  expect(faults.some((fault) => fault.startsWith('the page is'))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('p#wide sticks out'))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('p#cut is cut off'))).toBe(true);
  expect(await plainTexts(page)).toEqual(['Read more']);
});

/** What sticks out of the window or of its own box, and links of the menus that are hidden or stand on each other. */
async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await overflowing(page)), ...(await cutOff(page)), ...(await menuFaults(page))];
}

/** The page as a whole, and texts outside boxes that scroll. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = window.innerWidth;
    const scrolls = (element: Element) => /auto|scroll/u.test(getComputedStyle(element).overflowX);
    const scrolling = [...document.querySelectorAll('article *')].filter(scrolls);
    const rightOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.max(0, ...[...range.getClientRects()].map((box) => box.right));
    };
    const texts = [...document.body.querySelectorAll('*')].filter(
      (element) => element.children.length === 0 && !element.closest('svg, script, style') && element.checkVisibility(),
    );
    const faults = texts
      .filter((element) => rightOf(element) > edge + 1 && !scrolling.some((box) => box.contains(element)))
      .map((element) => `${element.localName}#${element.id} sticks out: ${element.textContent?.slice(0, 40)}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > edge ? [`the page is ${scrollWidth} px wide`, ...faults] : faults;
  });
}

/** Boxes that hide a part of their text; one of a pixel is for ears alone. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => /hidden|clip/u.test(getComputedStyle(element).overflowX) && !element.closest('svg'))
      .map((element) => `${element.localName}#${element.id} is cut off: ${element.textContent?.slice(0, 40)}`),
  );
}

async function menuFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('header a, header [aria-current]')].filter((link) =>
      link.checkVisibility(),
    );
    const links = shown.map((link) => ({
      text: link.textContent?.trim(),
      box: link.getBoundingClientRect(),
    }));
    const isApart = (one: DOMRect, other: DOMRect) =>
      one.right <= other.left + 1 ||
      other.right <= one.left + 1 ||
      one.bottom <= other.top + 1 ||
      other.bottom <= one.top + 1;
    const unseen = links.filter(
      ({ box }) => box.width < 1 || box.height < 1 || box.left < 0 || box.right > innerWidth + 1,
    );
    const overlapping = links.flatMap((one, at) =>
      links
        .slice(at + 1)
        .flatMap((other) => (isApart(one.box, other.box) ? [] : `“${one.text}” stands on “${other.text}”`)),
    );
    return [...unseen.map(({ text }) => `“${text}” of the menus is not to be seen`), ...overlapping];
  });
}

/** A web address or a file name, which no language translates. */
const ADDRESS = /\S+\.[a-z]{2,}\b\S*/giu;
/** Names of formats, which are names in every language. */
const FORMAT = /^(?:XLSX|CSV|JSON|JSON Schema)(?=:|$)/gu;

/** Texts with a word in plain letters, which a template must have brought. Quotations, headlines and addresses are as they are. */
async function plainTexts(page: Page): Promise<string[]> {
  const longestFirst = publishers.toSorted((a, b) => b.length - a.length);
  return (await shownTexts(page))
    .map((text) => longestFirst.reduce((rest, publisher) => rest.replace(publisher, ''), text))
    .map((text) => text.replace(ADDRESS, '').trim().replace(FORMAT, ''))
    .filter((text) => /(?<!\p{L})[a-z]{2,}(?!\p{L})/iu.test(text));
}

/** Texts of the edition's own words, names of formats aside: shown, spoken, and told to previews. */
async function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === own && !element.closest('script, style, [translate="no"]');
    const elements = [document.documentElement, ...document.querySelectorAll('*')].filter(isOwn);
    const written = [...document.body.querySelectorAll('*')]
      .filter(isOwn)
      .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map(({ textContent }) => textContent ?? '');
    const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'].flatMap((name) =>
      elements.map((element) => element.getAttribute(name) ?? ''),
    );
    const told = [
      ...document.querySelectorAll<HTMLMetaElement>(
        '[name="description"], [property="og:title"], [property="og:description"], [property="og:site_name"]',
      ),
    ];
    return [document.title, ...written, ...spoken, ...told.map(({ content }) => content)];
  });
}
