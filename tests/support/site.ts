/** The built site as tests see it, and what the content says it should be. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Comparison, comparisonsOf } from '../../src/content/comparison.ts';
import type { Edition, Page } from '../../src/content/edition.ts';
import { loadEditions } from '../../src/content/load.ts';

export const projectDir = path.resolve(import.meta.dirname, '../..');
export const siteDir = path.join(projectDir, '_site');

/** Editions of the real content. */
export const editions: Edition[] = loadEditions(projectDir);

/** Every page of two editions side by side. */
export const comparisons: Comparison[] = comparisonsOf(editions);

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
