/**
 * `npm run budget`: what every page of the built site weighs on the wire, and when its first paragraph has arrived.
 * Reports what is past 80 % of a limit; fails past a limit.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { againstLimits, type Measure, share } from '../support/limit.ts';
import { serve } from '../support/serve.ts';
import { comparisons, editions, projectDir, siteDir } from '../support/site.ts';
import { FIRST_TRIP, limitOf, SCRIPT, type WeighedPage } from './limits.ts';
import { sizeOf, type Weight, weigh } from './weigh.ts';

interface Row extends Weight {
  url: string;
  limit: number;
  script: number;
}

const HEAVIEST_COMPARISONS = 5;

const { origin, close } = await serve({ projectDir, publishDir: siteDir });
const pages: (WeighedPage & { url: string })[] = [
  { url: '/', template: 'chooser', menu: false },
  ...editions.flatMap((edition) => edition.pages),
];
const rows = await Promise.all(pages.map(rowOf));
const compared = await Promise.all(comparisons.map(({ shell }) => rowOf(shell)));
close();

const heaviest = compared.toSorted((a, b) => b.page - a.page).slice(0, HEAVIEST_COMPARISONS);
console.table(Object.fromEntries([...rows, ...heaviest].map(({ url, ...row }) => [url, shown(row)])));
console.log(`Of ${compared.length} comparisons the table has the ${heaviest.length} heaviest.`);
const weighed = [...rows, ...compared];
const { near, past } = againstLimits([...weighed.flatMap(measuresOf), ...heaviestScript(weighed)]);
for (const sentence of near) console.log(`Near its limit: ${sentence}`);
for (const sentence of past) console.error(`Past its limit: ${sentence}`);
if (past.length === 0) console.log('Every page is within its limits.');
process.exitCode = past.length === 0 ? 0 : 1;

async function rowOf({ url, template, menu }: WeighedPage & { url: string }): Promise<Row> {
  const response = await fetch(origin + url);
  const body = await response.text();
  const readingPages = editions[0]?.pages.filter((page) => page.template === 'prose').length ?? 0;
  const weight = await weigh({ headers: response.headers, body });
  return { url, ...weight, limit: limitOf({ template, menu }, readingPages), script: await scriptSize(body) };
}

async function scriptSize(html: string): Promise<number> {
  const addresses = [...html.matchAll(/<script src="([^"]+)"/gu)].map(([, address = '']) => address);
  const sizes = await Promise.all(
    addresses.map((address) => sizeOf(readFileSync(path.join(siteDir, address), 'utf8'))),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function measuresOf({ url, page, opening, limit }: Row): Measure[] {
  return [
    { url, what: 'the page with its styles', bytes: page, limit },
    { url, what: 'everything down to the first paragraph', bytes: opening, limit: FIRST_TRIP },
  ];
}

/** Pages share their script: what is said of one holds of all. */
function heaviestScript(pages: Row[]): Measure[] {
  const [most] = pages.toSorted((a, b) => b.script - a.script);
  return most ? [{ url: most.url, what: 'the script', bytes: most.script, limit: SCRIPT }] : [];
}

function shown({ page, opening, script, limit }: Omit<Row, 'url'>): Record<string, number | string> {
  return { page, limit, share: share(page, limit), opening, 'of first trip': share(opening, FIRST_TRIP), script };
}
