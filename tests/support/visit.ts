import type { Browser, Page, Response } from '@playwright/test';
import { test } from './served.ts';

/** Longer than a browser waits for a font that a page can do without. */
const SLOW_FONT_MS = 150;

/** Opens a page and notes that a test has visited it. */
export async function visit(page: Page, url: string): Promise<Response | null> {
  noteVisit(url);
  return page.goto(url);
}

export interface SharedVisit {
  page: Page;
  response: Response | null;
  /** What the browser complained about since the visit began: console, failed requests, errors of scripts. */
  complaints: string[];
  /** Addresses of other hosts that were asked for. */
  strangers: string[];
}

export interface SharedVisitOptions {
  url: string;
  /** How the window looks when the page is opened. */
  look: Look;
  /** Whether fonts come after the page has been painted without them, as on a slow network; at once unless told. */
  lateFonts?: boolean;
}

/** The two windows of this worker, by whether fonts come late: a new one for every page costs as much as opening it. */
const standing = new Map<boolean, Omit<SharedVisit, 'response'>>();

/**
 * Declares tests that look at one page in one visit: it is opened once for all of them. A test changes the
 * window or the theme by `show`; whatever else it changes, it puts back, or it stands last.
 */
export function describeVisit(
  { url, look, lateFonts = false }: SharedVisitOptions,
  declare: (visited: () => SharedVisit) => void,
): void {
  test.describe(() => {
    test.describe.configure({ mode: 'default' });
    let shared: SharedVisit | undefined;
    test.beforeAll(async ({ browser, baseURL }) => {
      const open = standing.get(lateFonts) ?? (await openWindow(browser, baseURL ?? '', lateFonts));
      standing.set(lateFonts, open);
      const { page, complaints, strangers } = open;
      await show(page, look);
      complaints.length = 0;
      strangers.length = 0;
      const response = await page.goto(url);
      const isLate = !lateFonts && (await hasFetchedFonts(page));
      shared = { ...open, response: isLate ? await page.goto(url) : response };
    });
    test.beforeEach(() => noteVisit(url));
    declare(() => {
      if (!shared) throw new Error(`${url} was not opened`);
      return shared;
    });
  });
}

export interface Look {
  width: number;
  height?: number;
  theme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

/** Shows an open page in a window of another size, in another theme. */
export async function show(page: Page, { width, height = 800, theme = 'light', forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'screen', colorScheme: theme, forcedColors: forcedColors ?? 'none' });
}

/** A look as a message names it. */
export function lookName({ width, theme = 'light', forcedColors }: Look): string {
  return `at ${width} px, ${theme}${forcedColors === 'active' ? ', forced colours' : ''}`;
}

/** Notes that the running test has looked at a page. */
export function noteVisit(url: string): void {
  test.info().annotations.push({ type: 'visited', description: url });
}

async function openWindow(
  browser: Browser,
  baseURL: string,
  lateFonts: boolean,
): Promise<Omit<SharedVisit, 'response'>> {
  const page = await browser.newPage({ baseURL });
  if (lateFonts) await delayFonts(page);
  return { page, ...listen(page, baseURL) };
}

/**
 * Whether fonts of a page came over the network, and not from the cache of the window. On a busy machine they may have come
 * too late for this visit, which does without them (`font-display`).
 */
async function hasFetchedFonts(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return fetched.some(({ name, transferSize }) => name.endsWith('.woff2') && transferSize > 0);
  });
}

/** Fonts come when the page has been painted without them for a while, however busy the machine. */
async function delayFonts(page: Page): Promise<void> {
  await page.route(/\.woff2$/u, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, SLOW_FONT_MS));
    await route.continue();
  });
}

function listen(page: Page, baseURL: string): Pick<SharedVisit, 'complaints' | 'strangers'> {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A font still on its way when the page is opened anew is broken off, not refused.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) strangers.push(request.url());
  });
  return { complaints, strangers };
}
