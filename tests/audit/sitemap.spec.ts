import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DOMParser } from 'linkedom';
import { editions, siteDir } from '../support/site.ts';
import { all, documentOf, indexablePages, origin, repeated } from './documents.ts';

interface Entry {
  address: string;
  alternates: [string, string][];
  changed: string | null;
}

const entries = readEntries();

test('the sitemap lists the chooser and every page a search engine may show, each once', () => {
  const listed = entries.map(({ address }) => address);
  expect(repeated(listed)).toEqual([]);
  expect(listed.sort()).toEqual(['/', ...indexablePages.map(({ url }) => url)].map((url) => origin + url).sort());
});

test('the sitemap names the same editions of a page as the page itself', () => {
  const faults = entries.filter(({ address, alternates }) => {
    const links = all(documentOf(address.slice(origin.length)), 'head link[rel="alternate"][hreflang]');
    const named = links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    return JSON.stringify(named) !== JSON.stringify(alternates);
  });
  expect(faults).toEqual([]);
});

test('the sitemap dates every page with the day of the edition', () => {
  const faults = entries
    .filter(({ address }) => address !== `${origin}/`)
    .filter(({ changed }) => changed !== editions[0]?.site.published);
  expect(faults).toEqual([]);
});

test('a crawler may read everything and is told where the sitemap is', () => {
  const lines = readFileSync(path.join(siteDir, 'robots.txt'), 'utf8').split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`);
  expect(lines.filter((line) => /^Disallow: ?\S/u.test(line))).toEqual([]);
});

function readEntries(): Entry[] {
  const xml = readFileSync(path.join(siteDir, 'sitemap.xml'), 'utf8');
  const sitemap = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  return [...sitemap.getElementsByTagName('url')].map((entry) => ({
    address: entry.getElementsByTagName('loc')[0]?.textContent ?? '',
    changed: entry.getElementsByTagName('lastmod')[0]?.textContent ?? null,
    alternates: [...entry.getElementsByTagName('xhtml:link')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  }));
}
