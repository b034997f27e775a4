import { expect, type Page, test } from '@playwright/test';
import { sweptPages } from '../support/site.ts';
import { faultsOf } from './check.ts';
import { describeVisit, lookName, show } from './visit.ts';

const SLOW_FONT_MS = 300;
const WIDTHS = [360, 1280];

for (const { url } of sweptPages)
  describeVisit({ url, context: { viewport: { width: 360, height: 800 } }, prepare: delayFonts }, (visited) => {
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

    test(`${url} stands still while its letters arrive late`, async () => {
      const { page, complaints, strangers } = visited();
      expect.soft(await faultsOf(page, 'shifts'), lookName({ width: 360 })).toEqual([]);
      for (const width of WIDTHS.slice(1)) {
        await show(page, { width });
        await page.goto(url);
        expect.soft(await faultsOf(page, 'shifts'), lookName({ width })).toEqual([]);
      }
      expect.soft(complaints).toEqual([]);
      expect.soft(strangers).toEqual([]);
    });
  });

async function delayFonts(page: Page): Promise<void> {
  await page.route(/\.woff2$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_FONT_MS));
    await route.continue();
  });
}
