/** The built site as tests see it, and what the content says it should be. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Comparison, comparisonsOf } from '../../src/content/comparison.ts';
import type { Edition } from '../../src/content/edition.ts';
import type { Page } from '../../src/content/page.ts';
import { loadEditions } from '../../src/load/load.ts';
import { contentRoot, projectDir, siteDir } from './site-dir.ts';

export { contentRoot, projectDir, siteDir };

/** Editions of the content that is audited. */
export const editions: Edition[] = loadEditions(contentRoot);

/** Every page of two editions side by side. */
export const comparisons: Comparison[] = [...comparisonsOf(editions)];

/**
 * One comparison for each pair of editions, on the pages that show the most kinds of blocks between them, framed now in
 * one language, now in the other. What all comparisons share (template, sheet, frame, markup) is swept on these; links,
 * languages, texts, counts and whether it all finds room are checked on every one.
 */
export const sampledComparisons: Comparison[] = sampleOf(comparisons);

const unsampled = new Set(comparisons.filter((one) => !sampledComparisons.includes(one)).map(({ shell }) => shell.url));

function sampleOf(all: Comparison[]): Comparison[] {
  const seen = new Set<string>();
  const newKinds = ({ page }: Comparison) =>
    new Set(page.nodes.map(({ kind }) => kind).filter((kind) => !seen.has(kind)));
  const pairs = editions.flatMap((one, at) => editions.slice(at + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other], at) => {
    const [framing, beside] = at % 2 === 0 ? [one, other] : [other, one];
    const [best] = all
      .filter((comparison) => comparison.framing === framing && comparison.other === beside)
      .sort((a, b) => newKinds(b).size - newKinds(a).size || b.pairs.length - a.pairs.length);
    if (!best) return [];
    for (const { kind } of best.page.nodes) seen.add(kind);
    return [best];
  });
}

/** A page that the content promises; the chooser and the last 404 belong to no edition, comparisons to no page alone. */
export interface ExpectedPage {
  url: string;
  edition: Edition | null;
  page: Page | null;
}

/** Pages times editions, pages times pairs of editions, and the two pages outside all editions. */
export const expectedPages: ExpectedPage[] = [
  { url: '/', edition: null, page: null },
  { url: '/404.html', edition: null, page: null },
  ...editions.flatMap((edition) => edition.pages.map((page) => ({ url: page.url, edition, page }))),
  ...comparisons.map(({ shell, framing }) => ({ url: shell.url, edition: framing, page: null })),
];

/** The promised pages without the comparisons that are no sample: what a browser sweeps in every window and theme. */
export const sweptPages: ExpectedPage[] = expectedPages.filter(({ url }) => !unsampled.has(url));

/** Files of the built site, relative to it, sorted. */
export function builtFiles(): string[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Addresses of the built HTML pages, read from the folder. */
export function builtPages(): string[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/u, '')}`);
}

/** Text of the file that an address is served from. */
export function readPage(url: string): string {
  return readFileSync(path.join(siteDir, url.endsWith('/') ? `${url}index.html` : url), 'utf8');
}
