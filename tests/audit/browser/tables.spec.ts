/**
 * A table that is stacked on a narrow screen stays a table to assistive technology without roles in the markup: the
 * engines keep the meaning of a table whatever its `display` (seen in Chromium 156, Firefox 153 and WebKitGTK 2.50).
 */
import { expect } from '@playwright/test';
import { test } from '../../support/served.ts';
import { editions, readPage, sweptPages } from '../../support/site.ts';
import { show, visit } from '../../support/visit.ts';

/** Roles of a table, each with the elements that have it. */
const PARTS: Record<string, string> = {
  table: 'table',
  row: 'tr',
  columnheader: 'thead th',
  rowheader: 'tbody th',
  cell: 'td',
};

const pages = sweptPages.filter(
  ({ url, edition }) => edition === editions[0] && / class="(?:\S+ )*stacked"/u.test(readPage(url)),
);

test('tables are stacked on a narrow screen', () => {
  test.skip(pages.length === 0, 'the content has no such table');
});

for (const { url } of pages)
  test(`${url} has tables for assistive technology on a narrow screen too`, async ({ page }) => {
    await show(page, { width: 320 });
    await visit(page, url);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send('DOM.getDocument');
    for (const [role, selector] of Object.entries(PARTS)) {
      const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId: root.nodeId, role });
      expect(nodes.filter(({ ignored }) => !ignored).length, role).toBe(await page.locator(selector).count());
    }
  });
