import { expect, test } from '@playwright/test';
import { editions } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, attributes, documentOf, one, origin, textOf, textWithout } from './documents.ts';

sweep(
  'every page offers the editions by their own names, none before another',
  ['/', '/404.html'].map((url) => ({ url })),
  ({ url }) => {
    const choices = all(one(documentOf(url), 'main'), 'a').map((link) => ({
      name: textOf(one(link, '.chooser__language')),
      url: link.getAttribute('href'),
      hreflang: link.getAttribute('hreflang'),
      lang: link.closest('[lang]')?.getAttribute('lang'),
    }));
    expect(choices).toEqual(
      editions.map(({ locale, pages }) => ({
        name: locale.name,
        url: pages[0]?.url,
        hreflang: locale.tag,
        lang: locale.tag,
      })),
    );
  },
);

sweep(
  'every page says nothing in no language',
  ['/', '/404.html'].map((url) => ({ url })),
  ({ url }) => {
    expect(textWithout(one(documentOf(url), 'body'), '[lang]')).not.toMatch(/\p{L}/u);
  },
);

sweep(
  'every page sends nobody away',
  ['/', '/404.html'].map((url) => ({ url })),
  ({ url }) => {
    expect(all(documentOf(url), 'script, meta[http-equiv]')).toEqual([]);
  },
);

test('/ is the address for readers of any other language', () => {
  const alternates = all(documentOf('/'), 'link[rel="alternate"]').map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ]);
  expect(alternates).toEqual([
    ...editions.map(({ locale, pages }) => [locale.tag, origin + pages[0]?.url]),
    ['x-default', `${origin}/`],
  ]);
  expect(attributes(documentOf('/'), 'link[rel="canonical"]', 'href')).toEqual([`${origin}/`]);
  expect(one(documentOf('/'), 'meta[name="description"]').getAttribute('content')).not.toBe('');
  expect(documentOf('/').title).not.toBe('');
});

for (const { locale, pages } of editions)
  test(`whoever goes astray in ${locale.tag} is led on in ${locale.tag}`, () => {
    test.skip(!pages.some(({ template }) => template === 'error'), 'the content has no page for a wrong address');
    const url = pages.find(({ template }) => template === 'error')?.url ?? '';
    expect(url).toBe(`/${locale.path}/404.html`);
    expect(documentOf(url).documentElement.lang).toBe(locale.tag);
    expect(attributes(documentOf(url), 'main a', 'href')).toContain(pages[0]?.url);
    const menu = attributes(documentOf(url), '.site-header__menu a', 'href');
    expect(menu).toEqual(pages.filter(({ menu }) => menu).map((page) => page.url));
  });
