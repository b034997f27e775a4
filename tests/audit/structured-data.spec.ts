import { expect, test } from '@playwright/test';
import { builtPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { attributes, documentOf, indexablePages, one, origin, plain, structuredItems } from './documents.ts';

interface Work {
  '@type': string;
  '@id': string;
  inLanguage: string;
}

interface Article extends Work {
  url: string;
  headline: string;
  description: string;
  license: string;
  datePublished: string;
  dateModified: string;
  isPartOf: { '@id': string; name: string };
  workTranslation?: Work[];
  translationOfWork?: Work;
}

interface Dataset extends Work {
  distribution: { contentUrl: string }[];
}

sweep('every page tells machines its title, language, dates and licence', indexablePages, ({ url, edition, page }) => {
  const article = articleData(url);
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': origin + url,
    url: one(documentOf(url), 'link[rel="canonical"]').getAttribute('href'),
    headline: plain(page.title),
    description: one(documentOf(url), 'meta[name="description"]').getAttribute('content'),
    inLanguage: documentOf(url).documentElement.lang,
    license: edition.site.license,
    isPartOf: {
      '@type': 'WebSite',
      '@id': `${origin}/${edition.locale.path}/#site`,
      name: plain(edition.t('strings:site.title')),
    },
  });
  expect(article.datePublished).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(article.datePublished).toBe(edition.site.firstPublished);
  expect(article.dateModified).toBe(edition.site.published);
});

sweep('every page tells machines which pages are its translations', indexablePages, ({ url, page }) => {
  const { workTranslation, translationOfWork } = articleData(url);
  const [first, ...others] = page.alternates.map(({ tag, url: address }) => ({
    '@type': 'Article',
    '@id': origin + address,
    inLanguage: tag,
  }));
  const isFirst = url === page.alternates[0]?.url;
  expect(workTranslation).toEqual(isFirst ? others : undefined);
  expect(translationOfWork).toEqual(isFirst ? undefined : first);
  const named = [...(workTranslation ?? []), ...(translationOfWork ? [translationOfWork] : [])];
  for (const work of named)
    expect(articleData(work['@id'].slice(origin.length))).toMatchObject({
      '@id': work['@id'],
      inLanguage: work.inLanguage,
    });
});

test('pages that stand for no text tell machines nothing', () => {
  const silent = builtPages().filter((url) => !indexablePages.some((page) => page.url === url));
  expect(silent.filter((url) => documentOf(url).querySelector('script[type="application/ld+json"]'))).toEqual([]);
});

sweep(
  'every page describes the data sets if it lists them, and no other thing',
  indexablePages,
  ({ url, edition, page }) => {
    const lists = page.template === 'prose' && page.nodes.some(({ kind }) => kind === 'datasets');
    expect(structuredItems(url).map((item) => item['@type'])).toEqual(lists ? ['Article', 'Dataset'] : ['Article']);
    for (const { distribution } of structuredItems(url).slice(1) as Dataset[]) {
      const listed = attributes(documentOf(url), '.data-sets a, .data-sets + p a', 'href');
      const named = distribution.map(({ contentUrl }) => contentUrl.slice(origin.length));
      expect(listed.filter((address) => !address.startsWith('/data/')).sort()).toEqual(named.sort());
      expect(named.filter((address) => !address.startsWith(`/${edition.locale.path}/data/`))).toEqual([]);
    }
  },
);

function articleData(url: string): Article {
  return structuredItems(url)[0] as Article;
}
