import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DOMParser } from 'linkedom';
import { editions, readPage, siteDir } from '../support/site.ts';
import {
  all,
  articleOf,
  attributes,
  documentOf,
  editionPages,
  indexablePages,
  origin,
  target,
  textOf,
} from './documents.ts';

test('every page but an error names the feed of its edition', () => {
  const faults = editionPages.filter(({ url, edition, page }) => {
    const named = attributes(documentOf(url), 'head link[type="application/atom+xml"]', 'href');
    return JSON.stringify(named) !== JSON.stringify(page.template === 'error' ? [] : [edition.feedUrl]);
  });
  expect(faults.map(({ url }) => url)).toEqual([]);
});

for (const edition of editions)
  test(`the feed of ${edition.locale.tag} carries every correction and update, each leading to its place`, () => {
    const feed = new DOMParser().parseFromString(readFileSync(path.join(siteDir, edition.feedUrl), 'utf8'), 'text/xml');
    expect(feed.querySelector('feed')?.getAttribute('xml:lang')).toBe(edition.locale.tag);
    expect(feed.querySelector('feed > updated')?.textContent).toBe(`${edition.site.published}T00:00:00.000Z`);
    const links = [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(edition.corrections.map(({ href }) => origin + href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(textOf(target(link.slice(origin.length)))).not.toBe('');
  });

test('the list of corrections says so where there is none, and leads to the feed', () => {
  for (const edition of editions) {
    const page = edition.pages.find(({ nodes }) => nodes.some(({ kind }) => kind === 'corrections'));
    const article = articleOf(page?.url ?? '');
    const hasCorrections = edition.corrections.some(({ kind }) => kind === 'correction');
    expect(textOf(article).includes(edition.t('strings:corrections.none'))).toBe(!hasCorrections);
    expect(all(article, `a[href="${edition.feedUrl}"]`)).toHaveLength(1);
  }
});

test('a page shows the corrections that concern it, and no others', () => {
  const faults = indexablePages.filter(
    ({ url, page }) =>
      all(documentOf(url), '[aria-labelledby="page-corrections"] li').length !== page.corrections.length,
  );
  expect(faults.map(({ url }) => url)).toEqual([]);
});

test('no page of the built site is marked as stale, and the style of the marks is left out', () => {
  const faults = editionPages.filter(({ url }) => /class="stale|\.stale/u.test(readPage(url)));
  expect(faults.map(({ url }) => url)).toEqual([]);
});

test('the feed is served as Atom', () => {
  const headers = readFileSync(path.join(siteDir, '_headers'), 'utf8');
  for (const { feedUrl } of editions)
    expect(headers).toContain(`\n${feedUrl}\n  Content-Type: application/atom+xml; charset=utf-8\n`);
});
