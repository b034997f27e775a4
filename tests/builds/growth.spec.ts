/** Memory that a build needs for one more page: pages are written and released, not kept until the end. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { generateContent } from '../bench/generate.ts';
import { projectDir, removeTemporary, temporaryFolder } from '../support/build.ts';

test.describe.configure({ timeout: 300_000 });

test.afterAll(removeTemporary);

const EDITIONS = 4;
const [FEW, MANY] = [20, 80];
/** Kilobytes: an edition keeps its text, of which a page has some 20 kB, but no HTML and no comparison. */
const LARGEST_GROWTH = 160;

test(`a page more takes at most ${LARGEST_GROWTH} kB of memory`, () => {
  const growth = (peak(MANY) - peak(FEW)) / (MANY - FEW) / 1000;
  expect(Math.round(growth), 'kB of memory for each page of each edition').toBeLessThan(LARGEST_GROWTH);
});

/** The largest heap, garbage aside, of a build with so many generated pages. */
function peak(pages: number): number {
  const root = path.join(temporaryFolder(), 'content');
  generateContent({ project: projectDir, target: root, pages, editions: EDITIONS });
  const output = path.join(temporaryFolder(), 'site');
  const child = ['--expose-gc', '--import', 'tsx', 'tests/support/measure-heap.ts', output];
  const printed = execFileSync(process.execPath, child, {
    cwd: projectDir,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: root, SHARE_IMAGES: 'none', PDFS: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(printed);
}
