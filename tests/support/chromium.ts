/** Finds a Chromium that starts, or installs one: Playwright's own, the system's, or the one named. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { attempt, attemptDebianPackage } from './attempt.ts';

/** Switches that keep Chromium from asking for updates while it is tested. */
export const CHROMIUM_ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Programs of a system, the best first. A headless shell has the same engine without windows, is what Playwright itself
 * starts, and takes less processor time.
 */
const PROGRAMS = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Path of the Chromium to test with, or undefined for Playwright's own. `CHROMIUM_PATH` comes first, then
 * Playwright's, then the system's.
 */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const places = PROGRAMS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ON_A_MAC].find((place) => existsSync(place));
}

/** Makes sure that a Chromium starts, installing one if need be. Throws one sentence that says what to do. */
export async function ensureChromium(): Promise<void> {
  if (await starts()) return;
  install();
  if (await starts()) return;
  throw new Error(
    'No Chromium starts here: run "npx playwright install chromium" (with "--with-deps" on Linux), or set CHROMIUM_PATH to one.',
  );
}

async function starts(): Promise<boolean> {
  const executablePath = chromiumPath();
  try {
    const browser = await chromium.launch({ args: CHROMIUM_ARGUMENTS, ...(executablePath ? { executablePath } : {}) });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Playwright's download first; where it cannot be reached, Debian's packages. A failure shows when nothing starts. */
function install(): void {
  const isRoot = process.getuid?.() === 0;
  attempt('npx', ['playwright', 'install', 'chromium']);
  if (existsSync(chromium.executablePath()) && isRoot) attempt('npx', ['playwright', 'install-deps', 'chromium']);
  if (existsSync(chromium.executablePath()) || !isRoot || !existsSync('/usr/bin/apt-get')) return;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    attemptDebianPackage(name);
    if (chromiumPath()) return;
  }
}
