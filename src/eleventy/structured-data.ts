import type { Article, DataDownload, Dataset, Organization, WithContext } from 'schema-dts';
import { packageUrl } from '../content/data-sets.ts';
import type { Edition } from '../content/edition.ts';
import { type Inline, inlinesOf, type Node, plainText } from '../content/node.ts';
import type { Page } from '../content/page.ts';
import { asData } from '../i18n/typography.ts';
import { topicNames } from '../kinds/claim/view.ts';

/**
 * JSON-LD of a page, one text for each script element, escaped for it: an `Article` of its edition's site, with the
 * sources it cites and its place among the translations (schema.org `workTranslation` on the first edition,
 * `translationOfWork` on the others), and the `Dataset` that a page of prose lists. `image` is the address of the share
 * image from the site's root.
 */
export function structuredData(parts: ArticleParts): string[] {
  const lists = parts.page.template === 'prose' ? parts.page.nodes.filter(({ kind }) => kind === 'datasets') : [];
  const asText = (_: string, part: unknown) => (typeof part === 'string' ? asData(part) : part);
  return [articleOf(parts), ...lists.map((list) => datasetOf(parts, list))].map((data) =>
    escapeForScript(JSON.stringify(data, asText)),
  );
}

interface ArticleParts {
  edition: Edition;
  page: Page;
  origin: string;
  image?: string | undefined;
}

/** All data of an edition, with each file and the description of all tables as a distribution. */
function datasetOf({ edition, page, origin }: ArticleParts, list: Node): WithContext<Dataset> {
  const { site, locale, t, claims } = edition;
  const id = origin + packageUrl(locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': id,
    url: origin + page.url,
    name: asData(t('strings:data.title', { site: t('strings:site.title') })),
    description: asData(t('strings:data.description')),
    inLanguage: locale.tag,
    license: site.license,
    version: String(site.edition),
    datePublished: site.firstPublished,
    dateModified: site.published,
    isAccessibleForFree: true,
    keywords: topicNames(claims, t).map(asData),
    ...signatureOf(site, 'creator'),
    distribution: inlinesOf(list)
      .flatMap((part) => downloadOf(part, { edition, origin }))
      // The description of all files before the files.
      .sort((a, b) => Number(b.contentUrl === id) - Number(a.contentUrl === id)),
  };
}

/** A file that a list of data sets offers; none for a format that holds no data. */
function downloadOf(
  part: Inline,
  { edition: { locale }, origin }: Pick<ArticleParts, 'edition' | 'origin'>,
): DataDownload[] {
  if (part.type !== 'link' || !part.file) return [];
  const isPackage = part.href === packageUrl(locale);
  const encodingFormat = MEDIA_TYPES[isPackage ? 'Data Package' : plainText(part.children)];
  if (!encodingFormat) return [];
  return [
    {
      '@type': 'DataDownload',
      name: asData(part.file.label ?? plainText(part.children)),
      contentUrl: origin + part.href,
      encodingFormat,
      inLanguage: locale.tag,
    },
  ];
}

/** Media types of the formats that hold data or describe them; a JSON Schema is no distribution. */
const MEDIA_TYPES: Record<string, string> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
  JSON: 'application/json',
  'Data Package': 'application/json',
};

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
    ...signatureOf(site, 'author'),
    datePublished: site.firstPublished,
    dateModified: site.published,
    isPartOf: { '@type': 'WebSite', '@id': `${origin}/${locale.path}/#site`, name: t('strings:site.title') },
    ...(isFirst
      ? { workTranslation: others.map(({ url, tag }) => work(url, tag)) }
      : first
        ? { translationOfWork: work(first.url, first.tag) }
        : {}),
  };
}

/** The publisher as author or creator too, since no person signs a page; nothing where nobody has signed the site. */
function signatureOf<Maker extends 'author' | 'creator'>(
  { publisher }: Edition['site'],
  maker: Maker,
): Partial<Record<Maker | 'publisher', Organization>> {
  if (!publisher) return {};
  const organization: Organization = { '@type': 'Organization', ...publisher };
  return { [maker]: organization, publisher: organization } as Record<Maker | 'publisher', Organization>;
}

/** `<` would let a text close the script element. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
