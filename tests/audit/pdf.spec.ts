import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { Edition, Page } from '../../src/content/edition.ts';
import { allNodes, inlinesOf, type Node, plainText } from '../../src/content/node.ts';
import { publisherLine, publisherStatement } from '../../src/content/publisher.ts';
import { foreignWordsIn } from '../../src/i18n/foreign-words.ts';
import { asData } from '../../src/i18n/typography.ts';
import { sheetPlans } from '../../src/pdf/sheet/document.ts';
import { type ExpectedTexts, expectedTexts } from '../support/paper-texts.ts';
import { pastLimits } from '../support/past-limits.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { builtFiles, editions } from '../support/site.ts';
import { all, articleOf, documentOf, origin, plain, textOf, textWithout } from './documents.ts';

/** Bytes that the PDF of a page may have, and that of the whole. */
const LARGEST = { page: 420_000, whole: 1_700_000 };
/** Where text may stand, in points from below: Letter is 18 mm shorter, half of which is lost at either end. */
const [LOWEST, HIGHEST] = [28, 842 - 28];

interface Pdf {
  url: string;
  edition: Edition;
  /** The page in the browser that holds the same. */
  page: Page;
  isWhole: boolean;
}

const pdfs: Pdf[] = editions.flatMap((edition) => {
  const { locale, pages } = edition;
  const prose = pages.filter(({ template }) => template === 'prose');
  const print = pages.filter(({ template }) => template === 'print');
  return [
    ...prose.map((page) => ({ url: `/${locale.path}/${page.id}.pdf`, edition, page, isWhole: false })),
    ...print.flatMap((page) =>
      ['explainer', 'explainer-large-print'].map((name) => ({
        url: `/${locale.path}/${name}.pdf`,
        edition,
        page,
        isWhole: true,
      })),
    ),
  ];
});

test('every page of prose, the whole, the whole in large print and every sheet is a PDF, and nothing else', () => {
  const built = builtFiles().filter((file) => file.endsWith('.pdf'));
  expect(built.map((file) => `/${file}`).sort()).toEqual(
    [...pdfs, ...sheetPlans(editions)].map(({ url }) => url).sort(),
  );
});

for (const pdf of pdfs) {
  const { url, edition, page, isWhole } = pdf;

  // One test for each file, because reading it takes longest: every check tells on its own what it finds.
  test(`${url} says what ${page.url} says, to every reader`, async () => {
    const read = await readPdf(url);
    const { texts, notes } = expectationOf(pdf);
    const check = (value: unknown, what: string) => expect.soft(value, `${url}: ${what}`);

    const expected = [...frontOf(pdf), ...(isWhole ? contentsOf(read, edition) : []), ...texts.map(({ text }) => text)];
    check(firstDifference(bodyOf(read), expected), 'the whole text in the order of the page').toBeNull();
    check(firstDifference(read.notes.join('\n'), notes), 'a note for every claim where it is first cited').toBeNull();

    const onPaper = [...(isWhole ? [] : [page.standfirst]), ...texts.flatMap(({ onPage }) => onPage ?? [])].map(bare);
    check(missingInOrder(onPaper, bare(pageText(page))), 'texts that the page in the browser lacks').toEqual([]);
    check(missingInOrder(blockTexts(pdf).map(bare), onPaper.join('')), 'texts of the page that it lacks').toEqual([]);

    const copied = read.pageTexts.join('\n');
    const found = new Set([
      ...[copied, copied.replaceAll(/\s*\u00AD\s*|-\s*\n/gu, '')].flatMap(wordsOf),
      ...wordsOverPages(read),
    ]);
    const words = texts.flatMap(({ onPage }) => wordsOf(onPage ?? ''));
    check(
      words.filter((word) => !found.has(word)),
      'words that a search does not find',
    ).toEqual([]);

    const parted = copied.match(/(?<=\s)[\p{L}\p{N}]*[\p{Lu}\p{N}]-\s*\n\p{Ll}+/gu);
    check(parted, 'words that a line’s end parts from their endings').toBeNull();
    check(copied, 'signs that are copied and not seen').not.toMatch(/[\u2060\uFEFF]/u);

    check(read.language, 'language of the document').toBe(edition.locale.tag);
    check(read.languages, 'languages of its passages').toEqual(languagesOf(pdf));
    check(read.title, 'title').toBe(asData(titleOf(pdf)));
    check(read.info.Author, 'author').toBe(edition.site.publisher?.name);
    check(read.isMarked, 'is tagged').toBe(true);
    check(read.metadata, 'claims PDF/UA-1').toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
    check(read.metadata, 'language in its metadata').toContain(`<rdf:li>${edition.locale.tag}</rdf:li>`);
    check(read.showsTitle, 'shows its title').toBe(true);

    const headings = read.elements.filter(({ role }) => /^H\d$/u.test(role)).map(({ text }) => text);
    check(bare(read.bookmarks.map(({ title }) => title).join('')), 'bookmarks').toBe(bare(headings.join('')));
    if (nodesOf(pdf).some(({ type }) => type === 'heading'))
      check(Math.max(...read.bookmarks.map(({ depth }) => depth)), 'depth of bookmarks').toBeGreaterThan(1);
    // Long notes at the foot of a page can push the text after a heading off it in large print.
    check(
      strandedHeadings(read).length,
      `headings whose text is on the next page: ${strandedHeadings(read)}`,
    ).toBeLessThanOrEqual(isWhole ? 3 : 0);

    const figures = read.tags.filter(({ role }) => role === 'Figure');
    const nodes = nodesOf(pdf).flatMap(allNodes);
    const pictures = nodes.filter(({ type }) => type === 'figure');
    check(figures.length, 'figures: its pictures and the code of its address').toBe(pictures.length + 1);
    check(
      figures.filter(({ hasAlternative }) => !hasAlternative),
      'figures without words',
    ).toEqual([]);

    const rows = nodes.flatMap((node) => (node.type === 'table' ? node.rows : []));
    const rowHeads = read.tags.filter(({ role, scope }) => role === 'TH' && scope === 'Row');
    check(rowHeads.length, 'rows of tables with a head').toBe(rows.length);

    const lists = nodesOf(pdf).reduce((sum, node) => sum + listsOf(node), sourcesOf(pdf).length > 0 ? 1 : 0);
    check(read.tags.filter(({ role }) => role === 'L').length, 'lists, each with all its items').toBe(lists);

    check(read.fonts.length, 'fonts').toBeGreaterThan(0);
    check(
      read.fonts.filter(({ name, isEmbedded }) => !isEmbedded || !/^[A-Z]{6}\+Source(?:Serif4|Sans3)-/u.test(name)),
      'fonts that are whole, strange or not embedded as outlines',
    ).toEqual([]);

    const { CreationDate, ModDate, Producer } = read.info;
    const released = `D:${edition.site.published.replaceAll('-', '')}000000Z`;
    check(
      { CreationDate, ModDate, Producer },
      'is of the day of the release, whenever and with whatever it was made',
    ).toEqual({
      CreationDate: released,
      ModDate: released,
    });
    const { lang } = documentOf(page.url).documentElement;
    const inBoth = (text: string) => ({ 'x-default': asData(text), [lang]: asData(text) });
    check(alternatives(read.metadata, 'dc:title'), 'title in its language').toEqual(inBoth(titleOf(pdf)));
    check(alternatives(read.metadata, 'dc:description'), 'description in its language').toEqual(
      inBoth((isWhole ? edition.pages[0] : page)?.description ?? ''),
    );
    const statement = edition.t('strings:pdf.rights', { license: edition.site.license });
    check(alternatives(read.metadata, 'dc:rights'), 'licence in words').toEqual(inBoth(statement));
    check(read.metadata, 'licence as an address').toContain(`<cc:license rdf:resource="${edition.site.license}"/>`);
    check(read.metadata.includes('<dc:publisher>'), 'publisher').toBe(edition.site.publisher !== undefined);
    const topics = new Set(page.notes.map(({ claim }) => asData(edition.t(`strings:topic.${claim.topic}`))));
    check(read.info.Keywords ?? '', 'topics as keywords').toBe([...topics].join(', '));
    check(`${JSON.stringify(read.info)}${read.metadata}${read.objects}`, 'names of a machine').not.toMatch(
      /\/(?:home|root|work|tmp|Users)\/|localhost/u,
    );

    check(
      read.extents.flatMap(({ top, bottom }, index) => (top > HIGHEST || bottom < LOWEST ? [index + 1] : [])),
      'pages with text that Letter would lose',
    ).toEqual([]);
    const limit = isWhole ? LARGEST.whole : LARGEST.page;
    check(pastLimits([{ url, what: 'the PDF', bytes: read.bytes.length, limit }]), 'size').toEqual([]);

    const size = { pages: read.pages, kilobytes: Math.ceil(read.bytes.length / 1000) };
    const links = all(documentOf(page.url), `a[href="${url}"]`);
    const names = links.map((link) => link.getAttribute('aria-label') ?? textOf(link));
    check([...new Set(names)], 'links with its length and size').toEqual([edition.t(labelOf(pdf), size)]);
    const readingPages = edition.pages.filter(({ template }) => template === 'prose');
    const places = readingPages.map((place) => documentOf(place.url));
    const offersWhole = ({ nodes: own }: Page) => own.some(({ id }) => id === 'downloads');
    if (isWhole && readingPages.some(offersWhole))
      check(
        places.flatMap((place) => all(place, `a[href="${url}"]`)).length,
        'links from pages to read',
      ).toBeGreaterThan(0);
    for (const link of links) {
      check(link.getAttribute('type'), 'format of the link').toBe('application/pdf');
      check(link.getAttribute('hreflang'), 'language of the link').toBe(edition.locale.tag);
      check(link.hasAttribute('download'), 'link to keep').toBe(true);
    }
  });
}

function titleOf({ edition, page, isWhole }: Pdf): string {
  const site = edition.t('strings:site.title');
  return plain(isWhole ? site : edition.t('strings:site.pageTitle', { page: page.title, site }));
}

/** A text of the metadata by its languages. */
function alternatives(metadata: string, name: string): Record<string, string> {
  const property = new RegExp(`<${name}><rdf:Alt>(.*?)</rdf:Alt>`, 'u').exec(metadata)?.[1] ?? '';
  const texts = all(parseHTML(`<body>${property}`).document, '[xml\\:lang]');
  return Object.fromEntries(texts.map((text) => [text.getAttribute('xml:lang'), text.textContent]));
}

function labelOf({ url, isWhole }: Pdf): string {
  if (!isWhole) return 'strings:download.page';
  return url.includes('large-print') ? 'strings:download.largePrint' : 'strings:download.explainer';
}

function nodesOf({ edition, page, isWhole }: Pdf): Node[] {
  if (!isWhole) return [...page.nodes, ...page.closing];
  const first = edition.pages[0]?.id;
  return page.nodes.slice(page.nodes.findIndex((node) => node.type === 'heading' && node.id === first));
}

/** Lists that a node becomes: those that follow one another are one, and files stand in the line of their title. */
function listsOf(node: Node): number {
  if (node.type === 'list' || node.type === 'terms') return 1;
  if (node.type !== 'group') return 0;
  return node.body.reduce(
    (sum, inner, at) => sum + (inner.type === 'list' && node.body[at - 1]?.type === 'list' ? 0 : listsOf(inner)),
    0,
  );
}

/** Sources that its notes and its paragraphs name. */
function sourcesOf(pdf: Pdf): { language: string }[] {
  const named = nodesOf(pdf)
    .flatMap(inlinesOf)
    .flatMap((part) => (part.type === 'source' ? part.source : []));
  return [...named, ...pdf.page.notes.flatMap(({ claim }) => claim.sources)];
}

function expectationOf(pdf: Pdf): ExpectedTexts {
  return expectedTexts(pdf.edition, pdf.page, nodesOf(pdf));
}

/** The title and what stands with it. */
function frontOf({ url, edition, page, isWhole }: Pdf): string[] {
  const { locale, site, t } = edition;
  const address = `${origin}${isWhole ? `/${locale.path}/` : page.url}`.replace('https://', '');
  const facts = [
    isWhole ? plainText(publisherStatement(site, t)) : `${plainText(publisherLine(site, t))}.`,
    t('strings:footer.edition', { number: site.edition, date: site.published }),
    t('strings:footer.checked', { date: site.checked }),
    t('strings:footer.license'),
    `${t('strings:pdf.online')}: ${address}`,
  ];
  if (!isWhole) return [t('strings:site.title'), page.title, page.standfirst, `${locale.name}.`, ...facts];
  const size = url.includes('large-print') ? ` · ${t('strings:pdf.largePrint')}` : '';
  return [locale.name + size, t('strings:site.title'), ...facts];
}

/** The list of contents: every chapter and section with the page it begins on. */
function contentsOf({ elements }: ReadPdf, { t }: Edition): string[] {
  const headings: { text: string; page: number; role: string }[] = [];
  for (const [index, { role, text, page }] of elements.entries()) {
    if (!/^H[23]$/u.test(role)) continue;
    const last = headings.at(-1);
    const isGoingOn = last && elements[index - 1]?.role === role && !text.startsWith('\n\n') && last.role === role;
    if (isGoingOn) last.text += text;
    else headings.push({ role, text, page });
  }
  const [title, ...others] = headings;
  expect(bare(title?.text ?? '')).toBe(bare(t('strings:pdf.contents')));
  return [t('strings:pdf.contents'), ...others.map(({ text, page }) => `${text} ${page}`)];
}

/** Headings whose next text stands on another page. The pieces of a heading of several lines follow one another. */
function strandedHeadings({ elements }: ReadPdf): string[] {
  const read = elements.filter(({ text }) => text.trim() !== '');
  return read.flatMap(({ role, page, text }, index) => {
    const next = read.slice(index + 1).find((element) => element.role !== role);
    return /^H\d$/u.test(role) && next && next.page !== page ? [`${text.trim()} (page ${page})`] : [];
  });
}

/** Words that begin on one page and end on the next. */
function wordsOverPages({ elements }: ReadPdf): string[] {
  const read = elements.filter(({ text }) => /\p{L}/u.test(text));
  return read.flatMap(({ page, text }, index) => {
    const next = read[index + 1];
    if (!next || next.page === page) return [];
    const [start = ''] = /\p{L}+(?=[-\u00AD\s]*$)/u.exec(text) ?? [];
    const [end = ''] = /(?<=^\s*)\p{L}+/u.exec(next.text) ?? [];
    return [start + end];
  });
}

/** Everything that is read, without the notes. */
function bodyOf({ elements }: ReadPdf): string {
  return elements.map(({ text }) => text).join('\n');
}

/** Languages of an edition's page: its own, that of the words and sources it shows, and none for addresses. */
function languagesOf(pdf: Pdf): string[] {
  const nodes = nodesOf(pdf);
  const quoted = nodes.flatMap(allNodes).flatMap((node) => (node.type === 'quotation' ? node.lang : []));
  const sources = sourcesOf(pdf).map(({ language }) => language);
  const foreign = foreignWordsIn(JSON.stringify(nodes)).map(({ lang }) => lang);
  return [...new Set([pdf.edition.locale.tag, 'zxx', ...quoted, ...sources, ...foreign])].sort();
}

/** The text of the page in the browser, without its marks. */
function pageText({ url }: Page): string {
  return textWithout(articleOf(url), MARKS);
}

/** Marks in a line, and what only a reader on a screen needs. */
const MARKS = 'sup, .address, .citations__record, [aria-hidden="true"]';
const BLOCKS = 'h2, h3, h4, p, li, th, td, dt, dd, blockquote, caption, figcaption';
/** Parts of the page that the PDF has in another shape, or has no use for. */
const OTHER_PARTS =
  '.notes, .contents, .downloads, .key-facts__counts, .section-tools, .opening__facts, .opening__address, .series__download, .cite, .neighbours, [aria-labelledby="footnotes"], a[type="application/atom+xml"], svg';

/** Texts of the blocks of the page in the browser that hold no other, from where the PDF begins. */
function blockTexts(pdf: Pdf): string[] {
  const { page } = pdf;
  const notes = new Set([...page.notes, ...page.footnotes].map(({ id }) => id));
  const isNote = (element: Element | null): boolean =>
    element !== null && (notes.has(element.id) || isNote(element.parentElement));
  const [first] = nodesOf(pdf);
  const blocks = all(articleOf(page.url), BLOCKS);
  const start = pdf.isWhole && first?.type === 'heading' ? blocks.findIndex(({ id }) => id === first.id) : 0;
  return blocks
    .slice(start)
    .filter(
      (block) => !block.querySelector(`${BLOCKS}, ${OTHER_PARTS}`) && !block.closest(OTHER_PARTS) && !isNote(block),
    )
    .map((block) => textWithout(block, MARKS))
    .filter((text) => text !== '');
}

/** The texts that do not follow in `whole` after those before them. */
function missingInOrder(texts: string[], whole: string): string[] {
  let from = 0;
  return texts.filter((text) => {
    const at = whole.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
}

/**
 * Where a text leaves what is expected, with the words around the place; null where it does not. A hyphen at the end of a
 * line may be one of the word or one that breaks it.
 */
function firstDifference(text: string, expected: string[]): { found: string; expected: string } | null {
  const found = bare(text.replaceAll(/-\s*\n/gu, '\u0001'));
  const wanted = bare(expected.join(''));
  let [at, to] = [0, 0];
  while (at < found.length || to < wanted.length)
    if (found[at] === '\u0001') {
      at++;
      if (wanted[to] === '-') to++;
    } else if (found[at] === wanted[to]) {
      at++;
      to++;
    } else {
      const around = (whole: string, place: number) => whole.slice(Math.max(0, place - 60), place + 60);
      return { found: around(found, at), expected: around(wanted, to) };
    }
  return null;
}

/** A text without spaces, which differ with the lines, and without the marks of broken words. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/gu, '');
}

function wordsOf(text: string): string[] {
  return text.replaceAll(/\u00AD\s*/gu, '').match(/\p{L}+|\p{N}+/gu) ?? [];
}
