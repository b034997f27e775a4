import { expect, test } from '@playwright/test';
import { hiddenIn } from '../support/hidden.ts';
import { builtFiles, builtPages, editions, expectedPages, readPage } from '../support/site.ts';
import { attributes, documentOf, origin } from './documents.ts';

/** Files that are asked for by name, without a link; `_headers` by Netlify, the icon by iOS, the licence by the fonts. */
const WELL_KNOWN = [
  '_headers',
  'apple-touch-icon.png',
  'assets/OFL.txt',
  'robots.txt',
  'sitemap.xml',
  ...(editions[0]?.site.contact ? ['.well-known/security.txt'] : []),
];

/** Whether a page leads to the data; without one it is there for those who know its addresses. */
const listsData = editions.some(({ pages }) =>
  pages.some(({ nodes }) => nodes.some(({ kind }) => kind === 'datasets')),
);

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

test('no file holds a hidden character', () => {
  const texts = builtFiles().filter((file) => /\.(?:html|json|csv|xml|bib|ris|txt|svg)$|_headers$/u.test(file));
  expect(texts.length).toBeGreaterThan(builtPages().length);
  const faults = texts.flatMap((file) => hiddenIn(readPage(`/${file}`)).map((codePoint) => `${codePoint} in ${file}`));
  expect(faults).toEqual([]);
});

test('every other file is loaded or linked by a page, or asked for by name', () => {
  const others = builtFiles().filter(
    (file) => !file.endsWith('.html') && !WELL_KNOWN.includes(file) && (listsData || !/(?:^|\/)data\//u.test(file)),
  );
  const reached = new Set(builtPages().flatMap((url) => filesNamedBy(url)));
  for (const file of filesNamedByStyles(readPage('/'))) reached.add(file);
  expect(others.filter((file) => !reached.has(file))).toEqual([]);
});

test('every file that is asked for by name is there', () => {
  expect(WELL_KNOWN.filter((file) => !builtFiles().includes(file))).toEqual([]);
});

function filesNamedBy(url: string): string[] {
  const document = documentOf(url);
  return [
    ...attributes(document, '[href]', 'href'),
    ...attributes(document, '[src]', 'src'),
    ...attributes(document, '[property="og:image"]', 'content'),
  ]
    .map((address) => new URL(address, origin + url))
    .filter((address) => address.origin === origin)
    .map(({ pathname }) => decodeURIComponent(pathname).slice(1));
}

/** Files that the style sheets of a page ask for: fonts, which the base sheet names on every page. */
function filesNamedByStyles(html: string): string[] {
  return [...html.matchAll(/url\(["']?([^"')]+)["']?\)/gu)].map(([, address = '']) =>
    new URL(address, origin).pathname.slice(1),
  );
}
