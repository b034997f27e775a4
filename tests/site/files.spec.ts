import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles, builtPages, editions, expectedPages, readPage, siteDir } from '../support/site.ts';
import { attributes, documentOf, origin } from './documents.ts';

/** Files that are asked for by name, without a link. */
const WELL_KNOWN = ['robots.txt', 'sitemap.xml'];

test('the site has four editions, Serbian in both scripts', () => {
  expect(editions.map(({ locale }) => locale.tag)).toEqual(['en', 'sr-Cyrl', 'sr-Latn', 'ru']);
});

test('every page stands in every edition, and no other page is built', () => {
  expect(builtPages().sort()).toEqual(expectedPages.map(({ url }) => url).sort());
});

test('every page is whole', () => {
  const faults = builtPages().filter((url) => {
    const html = readPage(url);
    return !html.startsWith('<!DOCTYPE html>\n') || !html.trimEnd().endsWith('</html>') || html.includes('\uFFFD');
  });
  expect(faults).toEqual([]);
});

test('every other file is loaded or linked by a page, or asked for by name', () => {
  const others = builtFiles().filter((file) => !file.endsWith('.html') && !WELL_KNOWN.includes(file));
  const reached = new Set(builtPages().flatMap((url) => filesNamedBy(url)));
  for (const sheet of others.filter((file) => file.endsWith('.css')))
    for (const file of filesNamedByStyles(sheet)) reached.add(file);
  expect(others.filter((file) => !reached.has(file))).toEqual([]);
});

test('every file that is asked for by name is there', () => {
  expect(WELL_KNOWN.filter((file) => !builtFiles().includes(file))).toEqual([]);
});

function filesNamedBy(url: string): string[] {
  const document = documentOf(url);
  return [...attributes(document, '[href]', 'href'), ...attributes(document, '[src]', 'src')]
    .map((address) => new URL(address, origin + url))
    .filter((address) => address.origin === origin)
    .map(({ pathname }) => decodeURIComponent(pathname).slice(1));
}

function filesNamedByStyles(sheet: string): string[] {
  const css = readFileSync(path.join(siteDir, sheet), 'utf8');
  return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/gu)]
    .map(([, address = '']) => new URL(address, `${origin}/${sheet}`))
    .map(({ pathname }) => pathname.slice(1));
}
