import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { pastLimits } from '../support/past-limits.ts';
import { builtFiles, builtPages, siteDir } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import {
  all,
  attributes,
  documentOf,
  indexablePages,
  one,
  origin,
  plain,
  repeated,
  structuredItems,
  textOf,
} from './documents.ts';

/** What a preview can load in good time over a slow line. */
const LARGEST_IMAGE = 40_000;

const previewed = ['/', ...indexablePages.map(({ url }) => url)];
const previews = previewed.map((url) => ({ url }));

sweep('every page has a picture for previews, of the size it says', previews, ({ url }) => {
  const image = contentOf(url, 'og:image');
  expect(image).toMatch(/^https:\/\//u);
  const png = readFileSync(fileOf(image));
  expect(pastLimits([{ url, what: 'its picture', bytes: png.length, limit: LARGEST_IMAGE }])).toEqual([]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect([contentOf(url, 'og:image:width'), contentOf(url, 'og:image:height')]).toEqual(['1200', '630']);
  expect(one(documentOf(url), 'meta[name="twitter:card"]').getAttribute('content')).toBe('summary_large_image');
});

sweep('every page describes its picture in its own language', indexablePages, ({ url, edition, page }) => {
  expect(contentOf(url, 'og:image:alt')).toBe(plain(edition.t('strings:share.alt', { title: page.title })));
});

sweep('every page names its picture to search engines', indexablePages, ({ url }) => {
  expect(structuredItems(url)[0]).toMatchObject({ '@type': 'Article', image: contentOf(url, 'og:image') });
});

test('no two pages show the same picture', () => {
  const addresses = previewed.map((url) => contentOf(url, 'og:image'));
  expect(repeated(addresses)).toEqual([]);
  expect(repeated(addresses.map((address) => readFileSync(fileOf(address)).toString('base64')))).toEqual([]);
});

test('every picture is shown by a page', () => {
  const shown = previewed.map((url) => new URL(contentOf(url, 'og:image')).pathname.slice(1));
  expect(builtFiles().filter((file) => file.startsWith('assets/share/'))).toEqual(shown.sort());
});

test('a page that answers a wrong address shows no picture', () => {
  const others = builtPages().filter((url) => !previewed.includes(url));
  expect(others.filter((url) => all(documentOf(url), 'meta[property="og:image"]').length > 0)).toEqual([]);
});

sweep(
  'every page has the icons of the site and its colour, light and dark',
  builtPages().map((url) => ({ url })),
  ({ url }) => {
    const document = documentOf(url);
    expect(attributes(document, 'link[rel="icon"]', 'href')).toEqual(['/favicon.ico', '/favicon.svg']);
    const colours = attributes(document, 'meta[name="theme-color"]', 'content');
    expect(attributes(document, 'meta[name="theme-color"]', 'media')).toEqual([
      '(prefers-color-scheme: light)',
      '(prefers-color-scheme: dark)',
    ]);
    expect(colours).toEqual(pageColours(document));
  },
);

/** Colours of a page in its style sheet, for screens: the light one first, then the dark one. */
function pageColours(document: Document): string[] {
  const styles = all(document, 'style').map(textOf).join('');
  return [...styles.matchAll(/--color-page: ?(#[0-9a-f]{6})/gu)].map(([, colour = '']) => colour).slice(0, 2);
}

function contentOf(url: string, property: string): string {
  return one(documentOf(url), `meta[property="${property}"]`).getAttribute('content') ?? '';
}

function fileOf(address: string): string {
  expect(address.startsWith(`${origin}/`)).toBe(true);
  return path.join(siteDir, new URL(address).pathname);
}
