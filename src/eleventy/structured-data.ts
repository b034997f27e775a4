import type { Article, CreativeWork, WithContext } from 'schema-dts';
import type { Edition, Page } from '../content/edition.ts';

/**
 * JSON-LD of a page: an `Article` of its edition's site, with the sources it cites and its place among the translations
 * (schema.org `workTranslation` on the first edition, `translationOfWork` on the others), ready to stand
 * in a script element. `image` is the address of the share image from the site's root.
 */
export function structuredData(article: ArticleParts): string {
  return escapeForScript(JSON.stringify(articleOf(article)));
}

interface ArticleParts {
  edition: Edition;
  page: Page;
  origin: string;
  image?: string | undefined;
}

function articleOf({ edition, page, origin, image }: ArticleParts): WithContext<Article> {
  const { site, locale, t } = edition;
  const [first, ...others] = page.alternates;
  const work = (url: string, tag: string): Article => ({ '@type': 'Article', '@id': origin + url, inLanguage: tag });
  const isFirst = first?.tag === locale.tag;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': origin + page.url,
    url: origin + page.url,
    headline: page.title,
    description: page.description,
    ...(image ? { image: origin + image } : {}),
    inLanguage: locale.tag,
    license: site.license,
    version: String(site.edition),
    ...signatureOf(site),
    datePublished: site.firstPublished,
    dateModified: site.published,
    isPartOf: { '@type': 'WebSite', '@id': `${origin}/${locale.path}/#site`, name: t('strings:site.title') },
    ...(page.notes.length > 0 ? { citation: citationsOf(page) } : {}),
    ...(isFirst
      ? { workTranslation: others.map(({ url, tag }) => work(url, tag)) }
      : first
        ? { translationOfWork: work(first.url, first.tag) }
        : {}),
  };
}

/** The publisher as author too, since no person signs a page; nothing where nobody has signed the site. */
function signatureOf({ publisher }: Edition['site']): Pick<Article, 'author' | 'publisher'> {
  if (!publisher) return {};
  const organization = { '@type': 'Organization', ...publisher } as const;
  return { author: organization, publisher: organization };
}

/** The sources of the claims that a page cites, each once. */
function citationsOf({ notes }: Page): CreativeWork[] {
  const sources = new Set(notes.flatMap(({ claim }) => claim.sources));
  return [...sources].map(({ title, publisher, url, language }) => ({
    '@type': 'CreativeWork',
    name: title ?? publisher,
    url,
    inLanguage: language,
  }));
}

/** `<` would let a text close the script element. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
