import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { serve } from './serve.ts';
import { projectDir, siteDir } from './site.ts';

/** A test to which the built site is served, by a server of its worker that starts when a first test asks for it. */
export const test = base.extend<object, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no fixture is asked for.
    async ({}, use) => {
      if (!existsSync(siteDir)) throw new Error(`no built site at ${siteDir}; build it with npm run build`);
      const { origin, close } = await serve({ projectDir, publishDir: siteDir });
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(origin),
});
