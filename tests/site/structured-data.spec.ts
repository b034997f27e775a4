import { expect, test } from '@playwright/test';
import { builtPages } from '../support/site.ts';
import { documentOf, indexablePages, one, origin, plain } from './documents.ts';

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
  citation?: string;
  workTranslation?: Work[];
  translationOfWork?: Work;
}

for (const { url, edition, page } of indexablePages) {
  test(`${url} tells machines its title, language, dates and licence`, () => {
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

  test(`${url} tells machines which pages are its translations`, () => {
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

  test(`${url} tells machines where its sources are listed, if it cites any`, () => {
    const sources = edition.pages.find(({ template }) => template === 'sources');
    const expected = page.notes.length > 0 ? `${origin}${sources?.url}` : undefined;
    expect(articleData(url).citation).toBe(expected);
  });
}

test('pages that stand for no text tell machines nothing', () => {
  const silent = builtPages().filter((url) => !indexablePages.some((page) => page.url === url));
  expect(silent.filter((url) => documentOf(url).querySelector('script[type="application/ld+json"]'))).toEqual([]);
});

function articleData(url: string): Article {
  return JSON.parse(one(documentOf(url), 'script[type="application/ld+json"]').textContent ?? '') as Article;
}
