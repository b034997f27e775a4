/**
 * Notes of every page that has some: a mark opens its note over the page, and neither the text nor the scroll position
 * moves, with script and without. The page for paper leads to the note in its list.
 */
import { expect, type Page } from '@playwright/test';
import { test } from '../../support/served.ts';
import { editions } from '../../support/site.ts';
import { show, visit } from '../../support/visit.ts';
import { editionPages } from '../documents.ts';

const WIDTHS = [320, 360, 768, 1280, 1600];
/** A phone and a wide window. */
const ENDS = [360, 1280];
/** The most that a layout may differ in rounding. */
const SLACK = 1;
/** Marks that `sampledMarks` finds. */
const ALL_SAMPLED = 4;
/** The windows in which notes have a free column, and in which they do not (styles/tokens.css). */
const WIDE = 1280;
const NARROWER = 1100;
/** A few frames. */
const FRAMES_MS = 60;
const LEAST_TARGET = 44;

const pages = editionPages.filter(({ page }) => page.template === 'prose' && page.notes.length > 0);
const printed = editionPages.filter(({ page }) => page.template === 'print');

/** How notes open depends on style sheet and window: at every width it is tried on the page that has most notes. */
const [fullest] = pages
  .filter(({ edition }) => edition === editions[0])
  .toSorted((one, other) => other.page.notes.length - one.page.notes.length);

/** With script in one edition, without script below in all. */
test('notes open and close without moving the text', async ({ page }) => {
  for (const one of pages.filter(({ edition }) => edition === editions[0])) {
    await visit(page, one.url);
    for (const width of one === fullest ? WIDTHS : ENDS) {
      await show(page, { width });
      await expectStillNotes(page, width, one === fullest ? ALL_SAMPLED : 1);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('notes open and close without moving the text', async ({ page }) => {
    for (const [at, one] of pages.entries()) {
      await visit(page, one.url);
      // Each page at one of the ends, in turn.
      for (const width of one === fullest ? ENDS : [ENDS[at % ENDS.length] ?? 0]) {
        await show(page, { width });
        await expectStillNotes(page, width, one === fullest ? ALL_SAMPLED : 1);
      }
    }
  });
});

test('short copies of notes are there in a wide window alone', async ({ page }) => {
  await visit(page, pages[0]?.url ?? '');
  for (const [width, isShown] of [
    [WIDE, true],
    [NARROWER, false],
  ] as const) {
    await show(page, { width });
    await expect
      .soft(page.locator('.notes-beside > :not([hidden])').first(), `${width} px`)
      .toBeVisible({ visible: isShown });
  }
});

test('a short copy opens its note', async ({ page }) => {
  await show(page, { width: WIDE });
  for (const { url } of pages.filter(({ edition }) => edition === editions[0])) {
    await visit(page, url);
    const number = page.locator('.notes-beside > div:not([hidden]) > b').first();
    await page.waitForTimeout(FRAMES_MS);
    if ((await number.count()) === 0) continue;
    await number.click();
    await expect(page.locator('.notes--over li:target')).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#n${await number.textContent()}`);
    return;
  }
  test.skip(true, 'no page has a free column beside a number of a note');
});

test('a note fits a phone whose text is twice as large', async ({ page }) => {
  await visit(page, pages[0]?.url ?? '');
  await show(page, { width: 320 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const mark of await sampledMarks(page)) expect.soft(await noteFaults(page, mark), mark).toEqual([]);
});

test('an address that opens a note shows its number in the text, and the focus is in the note', async ({ page }) => {
  const last = pages[0]?.page.notes.at(-1);
  await visit(page, `${pages[0]?.url}#${last?.id}`);
  await expect(page.locator(`#${last?.id}`)).toBeFocused();
  await expect(page.locator(last?.backHref ?? '')).toBeInViewport();
});

test('the list of notes leads back to the number in the text', async ({ page }) => {
  const last = pages[0]?.page.notes.at(-1);
  await visit(page, pages[0]?.url ?? '');
  await page.locator(`#${last?.id} .notes__back`).click();
  await expect(page.locator(last?.backHref ?? '')).toBeInViewport();
});

for (const { url } of printed)
  test(`${url} leads from a number to its note and back`, async ({ page }) => {
    await visit(page, url);
    const mark = page.locator('sup.ref > a[id][href^="#n"]').last();
    await mark.click();
    const note = page.locator((await mark.getAttribute('href')) ?? '');
    await expect(note).toBeInViewport();
    await note.locator('.notes__back').click();
    await expect(mark).toBeInViewport();
  });

test('on paper a note that is open is one of the list', async ({ page }) => {
  await visit(page, `${pages[0]?.url}#n1`);
  const position = () => page.locator('#n1').evaluate((note) => getComputedStyle(note).position);
  expect(await position()).toBe('fixed');
  await page.emulateMedia({ media: 'print' });
  expect(await position()).toBe('static');
});

/** Opens and closes the notes of so many marks. */
async function expectStillNotes(page: Page, width: number, count: number): Promise<void> {
  for (const mark of (await sampledMarks(page)).slice(-count))
    expect.soft(await noteFaults(page, mark), `${page.url()}: ${mark} at ${width} px`).toEqual([]);
}

/** Selectors of the first mark, one from the middle, the last, and one that leads to a note that was cited before. */
async function sampledMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLAnchorElement>('sup.ref > a[href^="#n"]')];
    marks.forEach((mark, at) => {
      mark.dataset.at = `${at}`;
    });
    const repeated = marks.findLastIndex(({ id }) => id === '');
    const chosen = [0, Math.floor(marks.length / 2), marks.length - 1, repeated].filter((at) => at >= 0);
    return [...new Set(chosen)].map((at) => `[data-at="${at}"]`);
  });
}

interface State {
  mark: { x: number; y: number };
  scroll: number;
}

async function noteFaults(page: Page, mark: string): Promise<string[]> {
  await page.evaluate((selector) => {
    document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, mark);
  const before = await stateOf(page, mark);
  await page.mouse.click(before.mark.x, before.mark.y);
  const open = await settledState(page, mark);
  const opened = await openedFaults(page, mark);
  const close = page.locator('.notes li:target .notes__close > a');
  if (!(await close.isVisible())) return [...opened, 'no way back is shown'];
  await close.click({ timeout: 5000 });
  const isClosed = (await page.locator('.notes li:target').count()) === 0;
  const closed = await settledState(page, mark);
  return [
    ...opened,
    ...moves('opening', before, open),
    ...moves('closing', before, closed),
    ...(isClosed ? [] : ['the way back leaves the note open']),
  ];
}

/** What moves after the layout counts too; without script no page can wait for its own frames. */
async function settledState(page: Page, mark: string): Promise<State> {
  await page.waitForTimeout(FRAMES_MS);
  return stateOf(page, mark);
}

async function stateOf(page: Page, mark: string): Promise<State> {
  return page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { mark: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, scroll: window.scrollY };
  }, mark);
}

function moves(when: string, before: State, after: State): string[] {
  const isFar = (one: number, other: number) => Math.abs(one - other) > SLACK;
  const text = isFar(before.mark.x, after.mark.x) || isFar(before.mark.y, after.mark.y);
  return [
    ...(text ? [`${when} moves the mark from ${JSON.stringify(before.mark)} to ${JSON.stringify(after.mark)}`] : []),
    ...(isFar(before.scroll, after.scroll) ? [`${when} scrolls from ${before.scroll} to ${after.scroll}`] : []),
  ];
}

/** What is wrong with the note that a mark has opened. */
async function openedFaults(page: Page, mark: string): Promise<string[]> {
  return page.evaluate(
    ({ selector, least, slack }) => {
      const href = document.querySelector(selector)?.getAttribute('href');
      const note = document.querySelector('.notes li:target');
      if (!note || `#${note.id}` !== href) return [`${href} is not open, but ${note?.id ?? 'nothing'}`];
      const { left, top, right, bottom } = note.getBoundingClientRect();
      const { clientWidth, scrollWidth } = document.documentElement;
      const isInside = left >= 0 && top >= 0 && right <= clientWidth + slack && bottom <= innerHeight + slack;
      const low = [...note.querySelectorAll('a')].filter((link) => {
        const { width, height } = link.getBoundingClientRect();
        return link.checkVisibility() && (height < least - slack || width < least - slack);
      });
      return [
        ...(isInside ? [] : [`the note reaches from ${left}, ${top} to ${right}, ${bottom}`]),
        ...(note.scrollWidth > note.clientWidth ? ['the note scrolls sideways'] : []),
        ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
        ...low.map((link) => `“${link.textContent}” is ${link.getBoundingClientRect().height} px high`),
      ];
    },
    { selector: mark, least: LEAST_TARGET, slack: SLACK },
  );
}
