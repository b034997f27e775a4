import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { allNodes } from '../../src/content/node.ts';
import type { Page } from '../../src/content/page.ts';
import { asData } from '../../src/i18n/typography.ts';
import { sheetPlans } from '../../src/pdf/sheet/document.ts';
import { pastLimits } from '../support/past-limits.ts';
import { readPdf } from '../support/pdf.ts';
import { builtFiles, editions } from '../support/site.ts';
import { all, documentOf, textOf } from './documents.ts';
import {
  deadLinks,
  emptyPages,
  oneWayLinks,
  strandedHeadings,
  textsAboveHeadings,
  unsortedNotes,
} from './pdf-pages.ts';
import {
  bare,
  blockTexts,
  bodyOf,
  contentsOf,
  expectationOf,
  firstDifference,
  frontOf,
  languagesOf,
  missingInOrder,
  pageText,
  wordsOf,
  wordsOverPages,
} from './pdf-text.ts';
import { labelOf, listsOf, nodesOf, pdfs, sourcesOf, titleOf } from './pdfs.ts';

/** Bytes that the PDF of a page may have, and that of the whole. */
const LARGEST = { page: 420_000, whole: 1_700_000 };
/** Pages of the whole that may be more than half empty: what is kept together on the next page may be high. */
const EMPTY_PAGES = 2;
/** Points that the letters of large print have at least. */
const SMALLEST_LARGE_PRINT = 16;
/** Where text may stand, in points from below: Letter is 18 mm shorter, half of which is lost at either end. */
const [LOWEST, HIGHEST] = [28, 842 - 28];

test('every page of prose, the whole, the whole in large print and every sheet is a PDF, and nothing else', () => {
  const built = builtFiles().filter((file) => file.endsWith('.pdf'));
  expect(built.map((file) => `/${file}`).sort()).toEqual(
    [...pdfs, ...sheetPlans(editions)].map(({ url }) => url).sort(),
  );
});

for (const pdf of pdfs) {
  const { url, edition, page, isWhole, isLarge } = pdf;

  // One test for each file, because reading it takes longest: every check tells on its own what it finds.
  test(`${url} says what ${page.url} says, to every reader`, async () => {
    const read = await readPdf(url);
    const { texts, notes, listsBelow } = expectationOf(pdf, read);
    const check = (value: unknown, what: string) => expect.soft(value, `${url}: ${what}`);

    const expected = [...frontOf(pdf), ...(isWhole ? contentsOf(read, edition) : []), ...texts.map(({ text }) => text)];
    check(firstDifference(bodyOf(read), expected), 'the whole text in the order of the page').toBeNull();
    check(firstDifference(read.notes.join('\n'), notes), 'a note for every claim where it is first cited').toBeNull();

    const onPaper = [...(isWhole ? [] : [page.standfirst]), ...texts.flatMap(({ onPage }) => onPage ?? [])].map(bare);
    check(missingInOrder(onPaper, bare(pageText(page))), 'texts that the page in the browser lacks').toEqual([]);
    check(missingInOrder(blockTexts(pdf).map(bare), onPaper.join('')), 'texts of the page that it lacks').toEqual([]);

    const copied = read.pageTexts.join('\n');
    const found = new Set(
      [...[copied, copied.replaceAll(/\s*\u00AD\s*|-\s*\n/gu, '')].flatMap(wordsOf), ...wordsOverPages(read)].map(
        (word) => word.toLowerCase(),
      ),
    );
    const words = texts.flatMap(({ text, onPage }) => (text === '' ? [] : wordsOf(onPage ?? '')));
    check(
      words.filter((word) => !found.has(word.toLowerCase())),
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

    check(textsAboveHeadings(read), 'texts above the heading of their section').toEqual([]);

    const figures = read.tags.filter(({ role }) => role === 'Figure');
    const nodes = nodesOf(pdf).flatMap(allNodes);
    const pictures = nodes.filter(({ type }) => type === 'figure');
    check(figures.length, 'figures: its pictures and the code of its address').toBe(pictures.length + 1);
    check(
      figures.filter(({ hasAlternative }) => !hasAlternative),
      'figures without words',
    ).toEqual([]);

    const tables = nodes.flatMap((node) => (node.type === 'table' && !(isLarge && node.hasTexts) ? node : []));
    const rowsIn = (some: typeof tables) => some.flatMap(({ rows }) => rows);
    const rowHeads = read.tags.filter(({ role, scope }) => role === 'TH' && scope === 'Row');
    check(rowHeads.length, 'rows with a head in their first cell').toBe(
      rowsIn(tables.filter(({ hasTexts }) => !hasTexts)).length,
    );
    // The topic of a row of texts stands over it; rows in groups have the head of their group over them.
    const headsAbove = [
      ...rowsIn(tables.filter(({ hasTexts }) => hasTexts)),
      ...rowsIn(tables).filter(({ group }) => group),
    ];
    check(
      read.tags.filter(({ role, columns }) => role === 'TH' && columns > 1).length,
      'heads over rows of tables',
    ).toBe(headsAbove.length);
    const cellsBelow = rowsIn(tables.filter(({ hasTexts }) => hasTexts)).reduce(
      (sum, { cells }) => sum + cells.length,
      0,
    );
    check(
      read.tags.filter(({ role, heads }) => role === 'TD' && heads === 2).length,
      'cells that name their column and what stands over them',
    ).toBeGreaterThanOrEqual(cellsBelow);

    const lists = nodesOf(pdf).reduce(
      (sum, node) => sum + listsOf(node),
      listsBelow + (sourcesOf(pdf).length > 0 ? 1 : 0),
    );
    check(read.tags.filter(({ role }) => role === 'L').length, 'lists, each with all its items').toBe(lists);

    check(
      read.tags.filter(
        ({ role, parent }) =>
          role === 'Note' && !/^(?:Div|Document|Sect|Part|LBody|TD|TH|Caption|BlockQuote)$/u.test(parent),
      ),
      'notes that are read aloud in the middle of a sentence',
    ).toEqual([]);
    check(oneWayLinks(read), 'links from marks and sources without a way back').toEqual([]);
    check(deadLinks(read), 'links to places that it lacks').toEqual([]);
    const backFrom = (number: string) => edition.t('strings:note.backFrom', { number });
    check(
      read.innerLinks.filter(({ words }) => words.startsWith(backFrom('').trim())).length,
      'notes that lead back to the text',
    ).toBeGreaterThanOrEqual(page.notes.length);
    check(unsortedNotes(read, backFrom), 'pages with notes out of order').toEqual([]);
    const empty = emptyPages(read, pdf);
    check(
      isWhole ? empty.slice(EMPTY_PAGES) : empty,
      `pages more than half empty before the last${isWhole ? `, past ${EMPTY_PAGES} of ${JSON.stringify(empty)}` : ''}`,
    ).toEqual([]);
    if (isLarge) {
      const small = [...read.sizes].filter(([size]) => size < SMALLEST_LARGE_PRINT && size > 1);
      check(small, `texts below ${SMALLEST_LARGE_PRINT} points`).toEqual([]);
      check(
        read.fonts.filter(({ name }) => name.includes('Italic')),
        'italics in large print',
      ).toEqual([]);
    }

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
      read.lines.flatMap((lines, index) => (lines.some((y) => y > HIGHEST || y < LOWEST) ? [index + 1] : [])),
      'pages with text that Letter would lose',
    ).toEqual([]);
    const limit = isWhole ? LARGEST.whole : LARGEST.page;
    check(pastLimits([{ url, what: 'the PDF', bytes: read.bytes.length, limit }]), 'size').toEqual([]);

    const size = { pages: read.pages, kilobytes: Math.ceil(read.bytes.length / 1000) };
    const links = all(documentOf(page.url), `a[href="${url}"]`);
    const name = edition.t(labelOf(pdf));
    const own = edition.t('strings:download.size', size);
    const labels = [`${name} ${own}`, edition.t('strings:download.withSize', { name, size: own })];
    const names = links.map((link) => link.getAttribute('aria-label') ?? textOf(link.closest('.downloads li') ?? link));
    check(names.length, 'links to it').toBeGreaterThan(0);
    check(
      names.filter((known) => !labels.includes(known)),
      'links without its length and size',
    ).toEqual([]);
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

/** A text of the metadata by its languages. */
function alternatives(metadata: string, name: string): Record<string, string> {
  const property = new RegExp(`<${name}><rdf:Alt>(.*?)</rdf:Alt>`, 'u').exec(metadata)?.[1] ?? '';
  const texts = all(parseHTML(`<body>${property}`).document, '[xml\\:lang]');
  return Object.fromEntries(texts.map((text) => [text.getAttribute('xml:lang'), text.textContent]));
}
