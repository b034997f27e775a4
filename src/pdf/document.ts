import { encode } from 'uqr';
import type { Edition } from '../content/edition.ts';
import { licenceName } from '../content/licence-name.ts';
import { type Heading, type Node, onPaper, plainText } from '../content/node.ts';
import type { Page } from '../content/page.ts';
import { publisherLine, publisherStatement } from '../content/publisher.ts';
import { asData, unbrokenDates, WORD_WITH_ENDING } from '../i18n/typography.ts';
import { topicNames } from '../kinds/claim/view.ts';
import { paletteOf } from '../look/palette.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { imprintOf } from './imprint.ts';
import { TYPST_LANGUAGES, type TypstLanguage, typstLanguage } from './language.ts';
import { NUMBER } from './links.ts';
import { type PaperNode, paperNode } from './nodes.ts';
import { placesIn } from './places.ts';
import { inLanguage, Runs } from './runs.ts';

/** What a PDF holds: one page of an edition, or all of them, these also in large print. */
export type PdfKind = 'page' | 'explainer' | 'large-print';

/** A PDF to be made. */
export interface PdfPlan {
  kind: PdfKind;
  edition: Edition;
  /** The page whose nodes it holds: a prose page, or the print view with all of them. */
  page: Page;
  /** Address from the site's root. */
  url: string;
}

/** Everything that `document.typ` sets, in its order. */
export type PdfDocument = ReturnType<typeof pdfDocument>;

/** The PDFs of an edition: one for each page of prose, and the whole in two sizes. */
export function pdfPlans(edition: Edition): PdfPlan[] {
  const home = `/${edition.locale.path}/`;
  const prose = edition.pages.filter(({ template }) => template === 'prose');
  const whole = edition.pages.filter(({ template }) => template === 'print');
  return [
    ...prose.map((page): PdfPlan => ({ kind: 'page', edition, page, url: `${home}${page.id}.pdf` })),
    ...whole.flatMap((page): PdfPlan[] => [
      { kind: 'explainer', edition, page, url: `${home}explainer.pdf` },
      { kind: 'large-print', edition, page, url: `${home}explainer-large-print.pdf` },
    ]),
  ];
}

/** Pixels of a picture across the column: the text of pictures is 14 pixels high. */
const PICTURE_WIDTH: Record<PdfKind, number> = { page: 560, explainer: 560, 'large-print': 410 };

/** The content of a PDF. Throws a `DrawingError` that names page and block where a node cannot be set. */
export function pdfDocument({ kind, edition, page, url }: PdfPlan, origin: string) {
  const { locale, t, site } = edition;
  const isWhole = kind !== 'page';
  const nodes = onPaper(isWhole ? chaptersOf(edition, page) : [...page.nodes, ...page.closing]);
  const placeOf = placesIn(nodes, isWhole ? edition.pages : []);
  const runs = new Runs({
    notes: page.notes,
    footnotes: page.footnotes,
    t,
    link: (href) => placeOf(href) ?? { url: new URL(href, origin + page.url).href },
  });
  const context = { runs, pictureWidth: PICTURE_WIDTH[kind], palette: paletteOf(edition.site) };
  const place = `PDF ${url}: page "${page.id}" in ${locale.tag}`;
  const places = nodes.map((node, index) => `block ${index + 1} (${node.kind})`);
  const paper = nodes.map((node, index): PaperNode => {
    if (isWhole && isChapter(edition, node)) runs.beginChapter(node.id);
    try {
      return paperNode(node, context);
    } catch (error) {
      throw new DrawingError([`${place}, ${places[index]}: ${(error as Error).message}`]);
    }
  });
  const address = origin + (isWhole ? `/${locale.path}/` : page.url);
  const title = isWhole ? t('strings:site.title') : unbrokenDates(page.title);
  const document = {
    language: typstLanguage(locale.tag),
    languages: TYPST_LANGUAGES,
    kind,
    metadata: metadataOf(edition, page, isWhole),
    title,
    // The standfirst of a page, or what the whole is about: the title of its first page.
    lead: (isWhole ? edition.pages[0]?.title : page.standfirst) ?? '',
    words: {
      site: t('strings:site.title'),
      publisher: isWhole ? plainText(publisherStatement(site, t)) : `${plainText(publisherLine(site, t))}.`,
      edition: t('strings:footer.edition', { number: site.edition, date: site.published }),
      checked: t('strings:footer.checked', { date: site.checked }),
      licence: t('strings:pdf.license', { license: licenceName(site.license) }),
      editionName: locale.name,
      contents: t('strings:pdf.contents'),
      imprint: t('strings:pdf.imprint'),
      pageOf: t('strings:pdf.page', { page: PAGE_MARKS.page, pages: PAGE_MARKS.pages }),
      onPage: t('strings:pdf.onPage', { page: PAGE_MARKS.page }),
      sources: t('strings:sources.title'),
      sourcesId: SOURCES_ID,
      notes: t('strings:notes.title'),
      online: t('strings:pdf.online'),
      code: t('strings:pdf.code', { address }),
    },
    linkNames: {
      note: t('strings:note.reference', { number: NUMBER }),
      remark: t('strings:footnote.reference'),
      backFromNote: t('strings:note.backFrom', { number: NUMBER }),
      backFromRemark: t('strings:footnote.back'),
      source: t('strings:pdf.source', { number: NUMBER }),
      backFromSource: t('strings:pdf.backFromSource', { number: NUMBER }),
    },
    largePrint: kind === 'large-print' ? t('strings:pdf.largePrint') : null,
    address: { url: address, text: address.replace(/^https?:\/\//u, '') },
    // Rows of the QR code, dark modules as ones.
    code: encode(address, { ecc: 'M', border: 0 }).data.map((row) => row.map(Number).join('')),
    palette: paletteOf(site),
    imprint: imprintOf(edition, page, { isWhole, address }),
    nodes: paper,
    // The document and each of its nodes as messages name them.
    place,
    places,
    sources: runs.sources.map((source) => ({
      id: source.id,
      publisher: inLanguage(source.publisherLanguage, [source.publisher]),
      title: source.title ? inLanguage(source.language, [source.title]) : t('strings:source.noTitle'),
      facts: [
        source.published?.unpointed ?? t('strings:source.noDate'),
        source.languageName,
        ...(source.copy ? [t('strings:source.copy', { place: source.copy })] : []),
      ].join('; '),
      url: source.url,
      isLinked: source.isLinked,
    })),
  };
  return { ...document, unbroken: unbrokenWords(document, document.language) };
}

/**
 * Words of a document that stay in one line, the longest of each kind first: those with endings, then compounds of a text
 * that Typst sets as Croatian. It would repeat their hyphen at the start of the next line, and whoever copies the text
 * would copy two. Long ones may break: a line has to take them.
 */
export function unbrokenWords(document: object, { lang }: TypstLanguage): string[] {
  const compounds = lang === 'hr' ? matchesIn(document, COMPOUND).filter((word) => word.length <= 24) : [];
  return [...matchesIn(document, WORD_WITH_ENDING), ...compounds];
}

/** Words with hyphens, and hosts such as new-perspektiva.com; no part of a longer address. */
const COMPOUND = /(?<![\p{L}\p{N}/._:%#=&?+@~-])\p{L}+(?:-\p{L}+)+(?:\.\p{L}+)*(?![\p{L}\p{N}/_-])/gu;

function matchesIn(document: object, pattern: RegExp): string[] {
  const words = new Set<string>();
  JSON.stringify(document, (_, part: unknown) => {
    for (const [word] of typeof part === 'string' ? part.matchAll(pattern) : []) words.add(word);
    return part;
  });
  return [...words].sort((a, b) => b.length - a.length);
}

/**
 * Title, words and rights, which lists of open documents, catalogues and searches show, with plain spaces. No author and no
 * publisher where nobody has signed the site.
 */
export function metadataOf({ locale, pages, t, site }: Edition, page: Page, isWhole: boolean) {
  const name = t('strings:site.title');
  const [year = 0, month = 1, day = 1] = site.published.split('-').map(Number);
  return {
    title: asData(isWhole ? name : t('strings:site.pageTitle', { page: page.title, site: name })),
    author: site.publisher ? asData(site.publisher.name) : null,
    description: asData((isWhole ? pages[0] : page)?.description ?? ''),
    keywords: topicNames(
      page.notes.map(({ claim }) => claim),
      t,
    ).map(asData),
    published: [year, month, day],
    rights: {
      language: locale.tag,
      statement: asData(t('strings:pdf.rights', { license: site.license })),
      license: site.license,
      publisher: site.publisher ? asData(site.publisher.name) : null,
    },
  };
}

/** Id of the heading over the list of sources. */
export const SOURCES_ID = 'list-of-sources';

/** Stand in the words of a page number for the two numbers, which Typst knows. */
const PAGE_MARKS = { page: '\uE000', pages: '\uE001' } as const;

/** The print view without the words about itself: from its first chapter on. */
function chaptersOf(edition: Edition, { nodes }: Page): Node[] {
  return nodes.slice(nodes.findIndex((node) => isChapter(edition, node)));
}

/** The heading that a page of prose has in the print view. */
function isChapter({ pages }: Edition, node: Node): node is Heading {
  return node.type === 'heading' && node.level === 2 && pages.some(({ id }) => id === node.id);
}
