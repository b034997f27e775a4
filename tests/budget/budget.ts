/** `npm run budget`: what every page of every edition weighs in the built site, and an error past a limit. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../src/commands/fail.ts';
import { LIMITS, type Weight, weigh } from './weigh.ts';

try {
  process.exitCode = (await isWithinLimits()) ? 0 : 1;
} catch (error) {
  fail(error);
}

async function isWithinLimits(): Promise<boolean> {
  // Reads all content when it is imported, whose problems are then reported as everywhere.
  const { editions, siteDir } = await import('../support/site.ts');
  if (!existsSync(path.join(siteDir, 'index.html'))) {
    console.error(`${siteDir}: no built site; run "npm run build" first.`);
    return false;
  }
  const pages = editions.flatMap((edition) => edition.pages.filter(({ template }) => template !== 'error'));
  const rows = await Promise.all(pages.map(async (page) => ({ page, weight: await weigh(siteDir, page.url) })));
  console.table(
    Object.fromEntries(rows.map(({ page, weight }) => [page.url, { ...weight, share: share(weight.html) }])),
  );
  const faults = rows.flatMap(({ page, weight }) => faultsOf(page.url, page.template === 'prose', weight));
  console.log(faults.length === 0 ? `Every page is within its limits: ${JSON.stringify(LIMITS)}.` : faults.join('\n'));
  return faults.length === 0;
}

function share(html: number): string {
  return `${Math.round((100 * html) / LIMITS.firstTrip)} %`;
}

function faultsOf(url: string, isReading: boolean, weight: Weight): string[] {
  const past = (what: string, found: number, limit: number) =>
    found > limit ? [`${url}: ${what} weighs ${found} bytes, ${found - limit} past the limit of ${limit}`] : [];
  return [
    ...(isReading ? past('the page', weight.html, LIMITS.firstTrip) : []),
    ...(isReading ? past('a cold visit with fonts', weight.cold, LIMITS.cold) : []),
    ...past('the script', weight.script, LIMITS.script),
    ...(weight.opensAtOnce
      ? []
      : [`${url}: style sheets and a first screen do not fit the first ${LIMITS.firstTrip} bytes`]),
  ];
}
