import { expect, test } from '@playwright/test';
import { sweptPages } from '../support/site.ts';
import { type AxeRules, axeFaults } from './axe.ts';
import { faultsOf } from './check.ts';
import { describeVisit, type Look, lookName, show } from './visit.ts';

const WIDTHS = [320, 360, 768, 1280];
const RULES_OF_WIDTH = ['target-size', 'scrollable-region-focusable'];
const RULES_OF_COLOUR = ['color-contrast-enhanced', 'link-in-text-block'];
const THEMES = ['light', 'dark'] as const;
const looks: Look[] = [320, 768, 1280].flatMap((width) => THEMES.map((theme) => ({ width, theme })));
const forced: Look[] = THEMES.map((theme) => ({ width: 320, theme, forcedColors: 'active' }));
/** The narrowest and the widest window, where spaced text finds least room and most. */
const SPACED = [320, 1280];
/** A window of 1280 × 1024 px, enlarged to 400 %. */
const ENLARGED: Look = { width: 320, height: 256 };
/**
 * All rules once; again on a narrow screen but for those about colours, which are the same there; and those about
 * widths and about themes at the others. `contrastFaults` looks at every one.
 */
const AXE_RUNS: [look: Look, rules: AxeRules][] = [
  [{ width: 1280 }, {}],
  [{ width: 1280, theme: 'dark' }, { only: ['color-contrast-enhanced'] }],
  [{ width: 320 }, { without: RULES_OF_COLOUR }],
  [{ width: 360 }, { only: RULES_OF_WIDTH }],
  [{ width: 768 }, { only: RULES_OF_WIDTH }],
];

for (const { url, page: view } of sweptPages)
  describeVisit({ url }, (visited) => {
    test(`${url} has no accessibility fault that axe can find, narrow or wide, light or dark`, async () => {
      const { page } = visited();
      for (const [look, rules] of AXE_RUNS) {
        await show(page, look);
        expect.soft(await axeFaults(page, rules), lookName(look)).toEqual([]);
      }
    });

    test(`${url} is written in strong contrast at every width, light and dark, and in forced colours`, async () => {
      const { page } = visited();
      for (const look of [...looks, ...forced]) {
        await show(page, look);
        expect.soft(await faultsOf(page, 'contrastFaults'), lookName(look)).toEqual([]);
      }
    });

    test(`${url} needs no scrolling sideways and cuts nothing off, at any width, enlarged or widely spaced`, async () => {
      const { page } = visited();
      for (const look of [...WIDTHS.map((width): Look => ({ width })), ENLARGED, ...forced]) {
        await show(page, look);
        expect.soft(await faultsOf(page, 'fitFaults'), lookName(look)).toEqual([]);
        if (SPACED.includes(look.width))
          expect.soft(await faultsOf(page, 'spacedFitFaults'), `${lookName(look)}, spaced`).toEqual([]);
      }
    });

    test(`${url} has controls as large as a fingertip`, async () => {
      const { page } = visited();
      for (const look of WIDTHS.map((width): Look => ({ width }))) {
        await show(page, look);
        expect.soft(await faultsOf(page, 'targetFaults'), lookName(look)).toEqual([]);
      }
    });

    test(`${url} shows plainly which control a key would press`, async () => {
      const { page } = visited();
      for (const look of [320, 1280].flatMap((width) => THEMES.map((theme): Look => ({ width, theme })))) {
        await show(page, look);
        expect.soft(await faultsOf(page, 'focusFaults'), lookName(look)).toEqual([]);
      }
    });

    // The sources and the print view list hundreds of records by the names of their publishers: there a link is told by
    // its record (WCAG 2.4.4), elsewhere by itself (2.4.9).
    if (view?.template !== 'sources' && view?.template !== 'print')
      test(`${url} says in every link where it leads`, async () => {
        await show(visited().page, { width: 1280 });
        expect(await faultsOf(visited().page, 'linkFaults')).toEqual([]);
      });

    test(`${url} heads every section with words of its own, in order`, async () => {
      await show(visited().page, { width: 1280 });
      expect(await faultsOf(visited().page, 'headingFaults')).toEqual([]);
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
        const here = page.locator('nav [aria-current="page"]');
        await expect(here.first()).toBeVisible();
        const addresses = await here.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        expect(addresses.filter((address) => address !== '' && address !== url)).toEqual([]);
      });
  });
