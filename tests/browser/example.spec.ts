/** The example that new explainers begin with: it builds as it is, and its short pages hold the copies of their notes. */

import path from 'node:path';
import { expect, test } from '@playwright/test';
import { loadEditions } from '../../src/load/load.ts';
import { build, projectDir, removeTemporary, temporaryFolder } from '../support/build.ts';
import { faultsOf } from '../support/page-checks.ts';
import { type Served, serve } from '../support/serve.ts';

const root = path.join(projectDir, 'examples/bridge');

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' });

let served: Served | undefined;

test.beforeAll(async () => {
  const output = path.join(temporaryFolder(), 'site');
  const { code, stderr } = await build(output, { root, env: { PDFS: 'none', SHARE_IMAGES: 'none' } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  served = await serve({ projectDir, publishDir: output });
});

test.afterAll(() => {
  served?.close();
  removeTemporary();
});

for (const { url, contents } of loadEditions(root).flatMap(({ pages }) =>
  pages.filter(({ template }) => template === 'prose'),
))
  test(`${url}, which has no list of contents, sets copies of notes in the free column`, async ({ page }) => {
    expect(contents).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${served?.origin}${url}`);
    await expect(page.locator('.notes-beside > div:not([hidden])').first()).toBeVisible();
    expect(await faultsOf(page, 'copyFaults')).toEqual([]);
  });
