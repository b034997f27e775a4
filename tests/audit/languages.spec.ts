import { expect, test } from '@playwright/test';
import type { Page } from '../../src/content/page.ts';
import { builtPages, comparisons, editions, expectedPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, attributes, documentOf, editionPages, indexablePages, nameOf, one, origin, textOf } from './documents.ts';

/** Several languages (the chooser), and what is in none (a web address). */
const SPECIAL_TAGS = ['mul', 'zxx'];
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

sweep('every page says which language it is in', expectedPages, ({ url, edition }) => {
  expect(documentOf(url).documentElement.lang).toBe(edition?.locale.tag ?? 'mul');
});

sweep(
  'every page marks every language with a tag that exists',
  builtPages().map((url) => ({ url })),
  ({ url }) => {
    const faults = all(documentOf(url), '[lang], [hreflang]').flatMap((element) =>
      ['lang', 'hreflang']
        .map((name) => element.getAttribute(name))
        .filter((tag) => tag !== null && !isSound(tag) && !(element.localName === 'link' && tag === 'x-default'))
        .map((tag) => `${tag}: ${nameOf(element)}`),
    );
    expect(faults).toEqual([]);
  },
);

sweep(
  'every page names its own address and the same page in every edition, and they name it back',
  indexablePages,
  ({ url, page }) => {
    const editionLinks = page.alternates.map((alternate) => [alternate.tag, origin + alternate.url]);
    // The chooser offers the front pages and no other.
    const isFront = editions.some(({ pages }) => pages[0]?.url === url);
    expect(alternatesOf(url)).toEqual(isFront ? [...editionLinks, ['x-default', `${origin}/`]] : editionLinks);
    expect(canonicalsOf(url)).toEqual([origin + url]);
    for (const [tag, address = ''] of alternatesOf(url)) {
      const other = address.slice(origin.length);
      expect(documentOf(other).documentElement.lang, other).toBe(tag === 'x-default' ? 'mul' : tag);
      expect(alternatesOf(other), other).toEqual(alternatesOf(url));
      expect(canonicalsOf(other), other).toEqual([address]);
    }
  },
);

sweep(
  'every page offers itself in the other editions by their own names, at its head and at its foot',
  editionPages,
  ({ url, page }) => {
    const menus = all(documentOf(url), '.language-menu');
    expect(menus.map(({ parentElement }) => parentElement?.closest('body > *')?.localName)).toEqual([
      'header',
      'footer',
    ]);
    for (const menu of menus) expectChoices(menu, page);
  },
);

function expectChoices(menu: Element, page: Page): void {
  const choices = all(menu, 'li > *').map((choice) => ({
    tag: choice.getAttribute('lang'),
    name: textOf(choice),
    url: choice.getAttribute('href'),
    isCurrent: choice.getAttribute('aria-current') === 'true',
  }));
  expect(choices).toEqual(
    page.alternates.map(({ tag, name, url: address, isCurrent }) => ({
      tag,
      name,
      url: isCurrent ? null : address,
      isCurrent,
    })),
  );
  const hreflangs = all(menu, 'a').map((link) => [
    link.getAttribute('hreflang'),
    documentOf(link.getAttribute('href') ?? '').documentElement.lang,
  ]);
  expect(hreflangs.filter(([hreflang, lang]) => hreflang !== lang)).toEqual([]);
}

const shells = comparisons.map(({ shell }) => shell);

sweep('every comparison is kept out of search engines, which have both of its pages', shells, ({ url }) => {
  expect(one(documentOf(url), 'meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(canonicalsOf(url)).toEqual([]);
  expect(alternatesOf(url)).toEqual([]);
});

sweep(
  'every page is kept out of search engines and claims no address',
  expectedPages.filter(({ url: address }) => address.endsWith('404.html')),
  ({ url, page }) => {
    expect(page?.template ?? 'error').toBe('error');
    expect(one(documentOf(url), 'meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(canonicalsOf(url)).toEqual([]);
    expect(alternatesOf(url)).toEqual([]);
  },
);

test('no page but those for a wrong address and comparisons is kept out of search engines', () => {
  const known = new Set(comparisons.map(({ shell }) => shell.url));
  const hidden = builtPages().filter((url) => documentOf(url).querySelector('meta[name="robots"]'));
  expect(hidden.filter((url) => !url.endsWith('/404.html') && !known.has(url))).toEqual([]);
});

function alternatesOf(url: string): [string, string][] {
  return all(documentOf(url), 'head link[rel="alternate"][hreflang]').map((link) => [
    link.getAttribute('hreflang') ?? '',
    link.getAttribute('href') ?? '',
  ]);
}

function canonicalsOf(url: string): string[] {
  return attributes(documentOf(url), 'head link[rel="canonical"]', 'href');
}

/**
 * A tag in its canonical form whose language CLDR knows. It reads Montenegrin, a language of its own in BCP 47, as
 * Serbian.
 */
function isSound(tag: string): boolean {
  if (SPECIAL_TAGS.includes(tag)) return true;
  return LANGUAGES.of(tag) !== undefined && (Intl.getCanonicalLocales(tag)[0] === tag || tag === 'cnr');
}
