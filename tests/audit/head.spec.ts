import { expect, test } from '@playwright/test';
import { SHORTEST_DESCRIPTION } from '../../src/content/check/pages.ts';
import { editions, sweptPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import {
  all,
  attributes,
  documentOf,
  editionPages,
  indexablePages,
  one,
  origin,
  plain,
  repeated,
  target,
  textOf,
} from './documents.ts';

/** What search engines show of a description, and of a title but for its end: a title with its date is longer. */
const LONGEST_DESCRIPTION = 160;
const LONGEST_TITLE = 80;

sweep("every page has a title of a sensible length, its own and the site's", editionPages, ({ url, edition, page }) => {
  const { title } = documentOf(url);
  const siteTitle = plain(edition.t('strings:site.title'));
  expect(title).toContain(siteTitle);
  const own = title.replace(siteTitle, '').replace(/^[\s–—]+|[\s–—]+$/gu, '');
  expect(own).not.toBe('');
  expect(own.length).toBeLessThanOrEqual(LONGEST_TITLE);
  expect(textOf(one(documentOf(url), 'h1'))).toBe(page.title);
  expect(title).toContain(plain(page.title));
});

sweep('every page is described in a sentence that a search result can show', indexablePages, ({ url }) => {
  const description = contentOf(url, 'meta[name="description"]');
  expect(description.length, description).toBeGreaterThanOrEqual(SHORTEST_DESCRIPTION);
  expect(description.length, description).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});

for (const { locale, pages } of editions) {
  test(`no two pages in ${locale.tag} have the same title`, () => {
    expect(repeated(pages.map(({ url }) => documentOf(url).title))).toEqual([]);
  });

  test(`no two pages in ${locale.tag} have the same description`, () => {
    expect(repeated(pages.map(({ url }) => contentOf(url, 'meta[name="description"]')))).toEqual([]);
  });
}

sweep('every page shows its title, description and address in a preview', indexablePages, ({ url, edition, page }) => {
  const preview = Object.fromEntries(
    all(documentOf(url), 'meta[property^="og:"]').map((meta) => [
      meta.getAttribute('property'),
      meta.getAttribute('content'),
    ]),
  );
  expect(preview).toMatchObject({
    'og:type': 'article',
    'og:title': plain(page.title),
    'og:description': contentOf(url, 'meta[name="description"]'),
    'og:url': one(documentOf(url), 'link[rel="canonical"]').getAttribute('href'),
    'og:site_name': plain(edition.t('strings:site.title')),
    'og:locale': edition.locale.openGraph,
  });
  expect(preview['og:url']).toBe(origin + url);
});

sweep('every page fits the screen it is read on and is in UTF-8', sweptPages, ({ url }) => {
  expect(attributes(documentOf(url), 'head > meta:first-child', 'charset')).toEqual(['utf-8']);
  expect(contentOf(url, 'meta[name="viewport"]')).toBe('width=device-width,initial-scale=1');
});

sweep('every page has one main heading and no jump between levels', sweptPages, ({ url }) => {
  const headings = all(documentOf(url), 'h1, h2, h3, h4, h5, h6');
  const levels = headings.map((heading) => Number(heading.localName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const jumps = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
  expect(jumps.map((heading) => `${heading.localName}: ${textOf(heading)}`)).toEqual([]);
  expect(headings.filter((heading) => textOf(heading) === '')).toEqual([]);
});

sweep(
  'every page has a header, a main part, a footer and navigation with names that differ',
  editionPages,
  ({ url }) => {
    const document = documentOf(url);
    for (const landmark of ['body > header', 'body > main', 'body > footer', 'main', 'main > article'])
      expect(all(document, landmark), landmark).toHaveLength(1);
    const names = all(document, 'nav').map((navigation) => labelOf(navigation, url));
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(repeated(names)).toEqual([]);
  },
);

sweep('every page begins with a link that skips to the text', editionPages, ({ url }) => {
  const [first] = all(documentOf(url), 'body a[href], body button, body summary');
  expect(first?.className).toBe('skip-link');
  expect(textOf(first as Element)).not.toBe('');
  const main = target(url + (first?.getAttribute('href') ?? ''));
  expect(main.localName).toBe('main');
  expect(main.getAttribute('tabindex')).toBe('-1');
});

sweep(
  'every page is the marked one in the menu of pages',
  editionPages.filter(({ page: { menu } }) => menu),
  ({ url, page }) => {
    expect(attributes(documentOf(url), '.site-header__menu [aria-current="page"]', 'href')).toEqual([page.url]);
  },
);

function contentOf(url: string, selector: string): string {
  return one(documentOf(url), selector).getAttribute('content') ?? '';
}

function labelOf(element: Element, url: string): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.length > 0
    ? ids.map((id) => textOf(target(`${url}#${id}`))).join(' ')
    : (element.getAttribute('aria-label') ?? '');
}
