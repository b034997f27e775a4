import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './support/chromium.ts';

const executablePath = chromiumPath();

export default defineConfig({
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [['dot'], ['./support/visits-reporter.ts']],
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'builds', testDir: 'builds' },
    { name: 'site', testDir: 'site', timeout: 60_000 },
    {
      name: 'browser',
      testDir: 'browser',
      fullyParallel: true,
      timeout: 120_000,
      use: {
        launchOptions: { args: CHROMIUM_ARGUMENTS, ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
});
