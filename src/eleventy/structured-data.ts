import type { Article, WithContext } from 'schema-dts';
import type { Edition, Page } from '../content/edition.ts';
import { asData } from '../i18n/typography.ts';

/**
 * JSON-LD of a page: an `Article` of its edition's site, with the page that lists its sources and its place among the translations
 * (schema.org `workTranslation` on the first edition, `translationOfWork` on the others), ready to stand
 * in a script element. `image` is the address of the share image from the site's root.
 */
export function structuredData(article: ArticleParts): string {
  const asText = (_: string, part: unknown) => (typeof part === 'string' ? asData(part) : part);
  return escapeForScript(JSON.stringify(articleOf(article), asText));
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
  const sources = edition.pages.find(({ template }) => template === 'sources');
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
    datePublished: site.firstPublished,
    dateModified: site.published,
    isPartOf: { '@type': 'WebSite', '@id': `${origin}/${locale.path}/#site`, name: t('strings:site.title') },
    ...(sources && sources !== page && page.notes.length > 0 ? { citation: origin + sources.url } : {}),
    ...(isFirst
      ? { workTranslation: others.map(({ url, tag }) => work(url, tag)) }
      : first
        ? { translationOfWork: work(first.url, first.tag) }
        : {}),
  };
}

/** `<` would let a text close the script element. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
