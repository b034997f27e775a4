/** Every page, opened once, looked at in every window and theme. */
import { expect, type Page } from '@playwright/test';
import type { Page as PageView } from '../../../src/content/page.ts';
import { axeFaults } from '../../support/axe.ts';
import { allFaultsOf, type Check, faultsOf } from '../../support/page-checks.ts';
import { test } from '../../support/served.ts';
import { type ExpectedPage, editions, sweptPages } from '../../support/site.ts';
import { describeVisit, type Look, lookName, show } from '../../support/visit.ts';

const FIRST: Look = { width: 360, height: 740 };
const WIDEST: Look = { width: 1280, height: 800 };
/** The most that the head of a page takes of a phone's screen. */
const MOST_HEAD = 130;
/** A line of text. */
const LINE = 27;

const ROOM: Check[] = ['fitFaults', 'scrollFaults', 'targetFaults', 'pictureFaults'];
const COLOURS: Check[] = ['contrastFaults', 'focusFaults'];
/** `copyFaults` comes first where notes have a column: it waits until they are set, and the others see them too. */
type Looks = [look: Look, checks: Check[]][];
/** Whether there is room for all, in the narrowest and the widest layout, where words of each language count. */
const ROOM_LOOKS: Looks = [
  [{ width: 320 }, [...ROOM, 'spacedFitFaults', 'unbrokenFaults', 'markFaults']],
  [{ width: 360 }, ['largeFitFaults']],
  [{ width: 1280 }, ['copyFaults', ...ROOM, 'spacedFitFaults', 'markFaults']],
];
/** The same in every layout, and whether colours can be told apart in every theme. */
const ALL_LOOKS: Looks = [
  [{ width: 320 }, [...ROOM, ...COLOURS, 'spacedFitFaults', 'unbrokenFaults', 'markFaults']],
  [{ width: 320, theme: 'dark' }, COLOURS],
  [{ width: 320, forcedColors: 'active' }, ['contrastFaults', 'fitFaults']],
  [{ width: 320, theme: 'dark', forcedColors: 'active' }, ['contrastFaults']],
  // A window of 1280 × 1024 px, enlarged to 400 %.
  [{ width: 320, height: 256 }, ['fitFaults']],
  [{ width: 360 }, [...ROOM, 'largeFitFaults']],
  [{ width: 768 }, [...ROOM, 'unbrokenFaults']],
  [{ width: 1280 }, ['copyFaults', ...ROOM, ...COLOURS, 'spacedFitFaults', 'markFaults']],
  [{ width: 1280, theme: 'dark' }, COLOURS],
];

/** Rules that take most of axe's time, and whose faults `contrastFaults` looks for on every page. */
const RULES_OF_COLOUR = ['color-contrast-enhanced', 'link-in-text-block'];
/** Reading pages of the first edition that show all kinds of blocks between them: on these, the rules give a second opinion. */
const SECOND_OPINION = samplePages(editions[0]?.pages.filter(({ template }) => template === 'prose') ?? []);

/**
 * All rules once in a wide window, on each page in one edition, as it has the same parts in all; markup and languages of
 * all are looked at by other tests. The sheets are the same in every edition, so that a narrow window adds something on
 * the sample alone; what has to scroll there is looked for by `scrollFaults` everywhere.
 */
function axeRuns(swept: ExpectedPage): [look: Look, without: string[]][] {
  const { page } = swept;
  if (!page || !SECOND_OPINION.includes(page)) return isDrawn(swept) ? [[WIDEST, RULES_OF_COLOUR]] : [];
  return [
    [{ width: 320 }, RULES_OF_COLOUR],
    [WIDEST, []],
  ];
}

/**
 * Whether a page is drawn for what takes long and hardly differs between editions: each page is in one of them, in turn; a
 * page of no edition always is.
 */
function isDrawn({ edition, page }: ExpectedPage): boolean {
  if (!edition || !page) return true;
  return edition.pages.indexOf(page) % editions.length === editions.indexOf(edition);
}

/** The fewest pages, taken one after another, whose blocks are of every kind that pages have. */
function samplePages(pages: PageView[]): PageView[] {
  const seen = new Set<string>();
  const newKinds = ({ nodes }: PageView) =>
    new Set(nodes.map(({ kind }) => kind).filter((kind) => !seen.has(kind))).size;
  const sample: PageView[] = [];
  for (;;) {
    const [richest] = pages.toSorted((one, other) => newKinds(other) - newKinds(one));
    if (!richest || newKinds(richest) === 0) return sample;
    for (const { kind } of richest.nodes) seen.add(kind);
    sample.push(richest);
  }
}

for (const swept of sweptPages) {
  const { url, page: view } = swept;
  describeVisit({ url, look: FIRST, lateFonts: isDrawn(swept) }, (visited) => {
    test(`${url} opens with its headers, without a complaint and without asking anybody else`, async () => {
      const { response, complaints, strangers } = visited();
      expect(response?.status()).toBe(200);
      const headers = response?.headers() ?? {};
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';/u);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/u);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('geolocation=()');
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
    });

    if (isDrawn(swept))
      test(`${url} stands still while its letters arrive late`, async () => {
        const { page, complaints, strangers } = visited();
        expect.soft(await faultsOf(page, 'shifts'), lookName(FIRST)).toEqual([]);
        await show(page, WIDEST);
        await page.goto(url);
        expect.soft(await faultsOf(page, 'shifts'), lookName(WIDEST)).toEqual([]);
        expect.soft(complaints).toEqual([]);
        expect.soft(strangers).toEqual([]);
        await show(page, FIRST);
      });

    if (view)
      test(`${url} has a head that is low on a phone`, async () => {
        const head = await visited().page.getByRole('banner').boundingBox();
        expect(head?.height).toBeLessThanOrEqual(MOST_HEAD);
      });

    if (view?.template === 'prose')
      test(`${url} begins on the first screen`, async () => {
        const { page } = visited();
        const first = page.locator('.prose p').first();
        for (const screen of [FIRST, WIDEST]) {
          await show(page, screen);
          const { y } = (await first.boundingBox()) ?? { y: Number.NaN };
          expect.soft(y, lookName(screen)).toBeLessThan((screen.height ?? 0) - LINE);
        }
      });

    if (axeRuns(swept).length > 0)
      test(`${url} has no accessibility fault that axe can find`, async () => {
        const { page } = visited();
        for (const [look, without] of axeRuns(swept)) {
          await show(page, look);
          expect.soft(await axeFaults(page, without), lookName(look)).toEqual([]);
        }
      });

    test(`${url} is legible, fits and can be used at every width, light and dark, enlarged or widely spaced`, async () => {
      const { page } = visited();
      for (const [look, checks] of isDrawn(swept) ? ALL_LOOKS : ROOM_LOOKS) {
        await show(page, look);
        expect.soft(await allFaultsOf(page, checks), lookName(look)).toEqual([]);
      }
    });

    test(`${url} says in every link where it leads`, async () => {
      expect(await faultsOf(visited().page, 'linkFaults')).toEqual([]);
    });

    test(`${url} heads every section with words of its own, in order`, async () => {
      expect(await faultsOf(visited().page, 'headingFaults')).toEqual([]);
    });

    test(`${url} asks at once for the fonts of all its letters`, async () => {
      const { page } = visited();
      await show(page, WIDEST);
      expect(await faultsOf(page, 'fontFaults'), 'src/eleventy/page-fonts.ts decides').toEqual([]);
    });

    test(`${url} is read as it is set where no style sheet is`, async () => {
      expect(await faultsOf(visited().page, 'unstyledFaults')).toEqual([]);
    });

    test(`${url} shows no text as an image`, async () => {
      const images = visited().page.locator(
        'img, picture, video, canvas, object, embed, input[type="image"], svg image',
      );
      expect(await images.evaluateAll((found) => found.map(({ outerHTML }) => outerHTML.slice(0, 120)))).toEqual([]);
    });

    if (view && view.template !== 'error')
      test(`${url} tells a reader where on the site they are`, async () => {
        const { page } = visited();
        await show(page, WIDEST);
        const here = page.locator('nav [aria-current="page"]');
        // A page that no menu offers stands nowhere.
        const isOffered = view.menu || (await page.locator(`nav a[href="${url}"]`).count()) > 0;
        if (isOffered) await expect(here.first()).toBeVisible();
        const addresses = await here.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        expect(addresses.filter((address) => address !== '' && address !== url)).toEqual([]);
      });

    if (view?.nodes.some(({ kind }) => kind === 'series' || kind === 'timeline'))
      test(`${url} shows its pictures`, async () => {
        await expect(visited().page.locator('svg.chart').first()).toBeVisible();
      });

    // The last one: it leaves notes open.
    if (view)
      test(`${url} on paper leaves navigation out, prints the address of every source and loses no text`, async () => {
        const { page } = visited();
        const onScreen = await readableText(page);
        await page.emulateMedia({ media: 'print' });
        const left = await page
          .locator('nav, .skip-link')
          .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map(({ className }) => className));
        expect.soft(left).toEqual([]);
        expect.soft(await page.locator('a[rel="external"]').evaluateAll(withoutAddress)).toEqual([]);
        expect(await readableText(page)).toEqual(onScreen);
      });
  });
}

/** Links to sources whose address stands neither in their text nor after it. */
function withoutAddress(links: Element[]): string[] {
  return links
    .filter((link) => {
      const address = link.getAttribute('href') ?? '';
      const { content } = getComputedStyle(link, '::after');
      return !link.textContent?.includes(address) && !content.includes(address) && !content.includes('attr(href)');
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** What a reader sees of each block of the article, controls left out; a closed disclosure counts as open. */
async function readableText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = document.querySelectorAll<HTMLElement>(
      'article :is(h1, h2, h3, p, li, td, th, dt, dd, figcaption, caption)',
    );
    const controls =
      '.contents, .section-tools, .key-facts__counts, .lead-picture, .cite > p:last-child, .downloads, .comparison__others, .neighbours, .record-pages, .stacked__column, .series__download, .mark, .opening__address, .opening__pdf';
    // Ways to records, which the lines with sources end with.
    for (const link of document.querySelectorAll('.notes__details, .notes__back, .footnotes__back, .citations__record'))
      link.remove();
    if (!matchMedia('print').matches) for (const details of document.querySelectorAll('details')) details.open = true;
    return [...blocks]
      .filter((block) => !block.closest(controls) && block.querySelector(controls) === null)
      .map((block) =>
        block.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
          ? block.innerText.replace(/\s+/gu, ' ').trim()
          : '',
      )
      .filter((text) => text !== '');
  });
}
