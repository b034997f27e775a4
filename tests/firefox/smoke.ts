/** `npm run test:firefox`: every page of every edition in a second engine, at the width of a phone. */
import { faultsOf } from '../support/page-checks.ts';
import { serve } from '../support/serve.ts';
import { editions, expectedPages, projectDir, siteDir } from '../support/site.ts';
import { type FirefoxWindow, openFirefox } from './firefox.ts';

const SCREEN = { width: 360, height: 800 };
const told = new Set<string>();

const firefox = await openFirefox(SCREEN);
if (firefox) await testAll(firefox).finally(() => firefox.close());
else console.log('Skipped: no Firefox here and none could be installed; set FIREFOX_PATH to one.');

async function testAll(window: FirefoxWindow): Promise<void> {
  const { origin, close } = await serve({ projectDir, publishDir: siteDir });
  const faults = await allFaults(window, origin);
  close();
  for (const fault of faults) console.error(fault);
  console.log(
    `Firefox opened ${expectedPages.filter(({ edition, page }) => page || !edition).length} pages and found ${faults.length} faults.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

async function allFaults(window: FirefoxWindow, origin: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { url } of expectedPages.filter(({ edition }) => !edition)) {
    faults.push(...name(url, await openingFaults(window, origin + url)));
    faults.push(...name(url, await pageFaults(window)));
  }
  for (const { id } of editions[0]?.pages ?? []) faults.push(...(await roundFaults(window, origin, id)));
  return faults;
}

/** Opens a page in the first edition and is led by its switch through all the others, back to where it began. */
async function roundFaults(window: FirefoxWindow, origin: string, id: string): Promise<string[]> {
  const views = editions.map(({ locale, pages }) => ({
    tag: locale.tag,
    url: pages.find((view) => view.id === id)?.url,
  }));
  const [{ url: start = '' } = {}] = views;
  const faults = name(start, await openingFaults(window, origin + start));
  for (const [at, { tag, url = '' }] of views.entries()) {
    const [address, lang] = [
      await window.evaluate('location.pathname'),
      await window.evaluate('document.documentElement.lang'),
    ];
    if (address !== url) faults.push(`${url}: expected after the switch, found ${address}`);
    if (lang !== tag) faults.push(`${url}: lang is ${lang}, expected ${tag}`);
    faults.push(...name(url, await pageFaults(window)));
    await window.follow(`.language-menu a[href^="${views[(at + 1) % views.length]?.url}"]`);
  }
  return faults;
}

async function openingFaults(window: FirefoxWindow, address: string): Promise<string[]> {
  const status = await window.open(address);
  return status === 200 ? [] : [`answered ${status}`];
}

/** What is wrong with the page that is open. A complaint that many pages share is told once. */
async function pageFaults(window: FirefoxWindow): Promise<string[]> {
  const faults = [...(await faultsOf(window, 'renderingFaults')), ...(await faultsOf(window, 'fitFaults'))];
  const complaints = window.complaints().filter((complaint) => !told.has(complaint));
  for (const complaint of complaints) told.add(complaint);
  return [...faults, ...complaints.map((complaint) => `complains: ${complaint}`)];
}

function name(url: string, faults: string[]): string[] {
  return faults.map((fault) => `${url} at ${SCREEN.width} px: ${fault}`);
}
