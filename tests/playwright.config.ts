import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './support/chromium.ts';

const executablePath = chromiumPath();
const inChromium = {
  fullyParallel: true,
  timeout: 120_000,
  use: { launchOptions: { args: CHROMIUM_ARGUMENTS, ...(executablePath ? { executablePath } : {}) } },
};

export default defineConfig({
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [['dot'], ['./support/visits-reporter.ts'], ['./support/limits-reporter.ts']],
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'breaking', testDir: 'breaking', timeout: 300_000 },
    { name: 'builds', testDir: 'builds' },
    { name: 'browser', testDir: 'browser', ...inChromium },
    { name: 'audit', testDir: 'audit', testIgnore: 'browser/**', timeout: 300_000 },
    { name: 'audit-browser', testDir: 'audit/browser', ...inChromium },
  ],
});
