import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Block, Edition, Page } from '../../src/content/edition.ts';
import { builtFiles, editions, siteDir } from '../support/site.ts';
import { type ExpectedTexts, expectedTexts } from '../support/pdf-texts.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { all, articleOf, documentOf, origin, textOf, textWithout } from './documents.ts';

/** Bytes that a PDF may have: a page, or the whole with its notes and sources. */
const LARGEST = { page: 250_000, whole: 550_000 };

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

test('every page of prose, the whole and the whole in large print is a PDF in every edition, and nothing else', () => {
  const built = builtFiles().filter((file) => file.endsWith('.pdf'));
  expect(built.map((file) => `/${file}`).sort()).toEqual(pdfs.map(({ url }) => url).sort());
});

for (const pdf of pdfs) {
  const { url, edition, page, isWhole } = pdf;

  test(`${url} says what ${page.url} says, in the same order, and nothing else`, async () => {
    const read = await readPdf(url);
    const { texts } = expectationOf(pdf);
    const expected = [...frontOf(pdf), ...(isWhole ? contentsOf(read, edition) : []), ...texts.map(({ text }) => text)];
    expect(bare(bodyOf(read))).toBe(bare(expected.join('\n')));
  });

  test(`${url} has a note for every claim where it is first cited`, async () => {
    const read = await readPdf(url);
    expect(read.notes.map(bare)).toEqual(expectationOf(pdf).notes.map(bare));
  });

  test(`${url} holds no text that ${page.url} has not, and lacks none that it has`, () => {
    const { texts } = expectationOf(pdf);
    const onPaper = texts.flatMap(({ onPage }) => (onPage === null ? [] : [bare(onPage)]));
    const onPage = bare(pageText(page));
    expect(missingInOrder(onPaper, onPage)).toEqual([]);
    expect(missingInOrder(blockTexts(pdf).map(bare), onPaper.join(''))).toEqual([]);
  });

  test(`${url} can be searched for every word of its text`, async () => {
    const read = await readPdf(url);
    const found = new Set(wordsOf(read.pageTexts.join('\n')));
    const words = expectationOf(pdf).texts.flatMap(({ onPage }) => wordsOf(onPage ?? ''));
    expect(words.filter((word) => !found.has(word))).toEqual([]);
  });

  test(`${url} is tagged, in its language, titled, and claims PDF/UA-1`, async () => {
    const read = await readPdf(url);
    const site = edition.t('strings:site.title');
    expect(read.language).toBe(edition.locale.tag);
    expect(read.title).toBe(isWhole ? site : `${page.title} – ${site}`);
    expect(read.isMarked).toBe(true);
    expect(read.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
    expect(read.metadata).toContain(`<rdf:li>${edition.locale.tag}</rdf:li>`);
    expect(read.objects).toMatch(/\/DisplayDocTitle true/u);
  });

  test(`${url} has its headings as bookmarks`, async () => {
    const read = await readPdf(url);
    const headings = read.elements.filter(({ role }) => /^H\d$/u.test(role));
    expect(bare(read.bookmarks.map(({ title }) => title).join(''))).toBe(bare(headings.map(({ text }) => text).join('')));
    expect(Math.max(...read.bookmarks.map(({ depth }) => depth))).toBeGreaterThan(1);
  });

  test(`${url} marks every passage in another language`, async () => {
    const read = await readPdf(url);
    expect(read.languages).toEqual(languagesOf(pdf));
  });

  test(`${url} describes every figure`, async () => {
    const { objects } = await readPdf(url);
    const figures = objects.split(/\/Type \/StructElem/u).filter((object) => /\/S \/Figure/u.test(object));
    const pictures = blocksOf(pdf).filter(({ kind }) => kind === 'series' || kind === 'timeline');
    expect(figures).toHaveLength(pictures.length + 1);
    expect(figures.filter((figure) => !/\/Alt [(<]/u.test(figure))).toEqual([]);
  });

  test(`${url} embeds every font as outlines, and only the letters it uses`, async () => {
    const { objects } = await readPdf(url);
    const fonts = [...objects.matchAll(/\/BaseFont \/(\S+)/gu)].map(([, name = '']) => name);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+Source(?:Serif4|Sans3)-/u.test(name))).toEqual([]);
    expect(objects).not.toMatch(/\/Subtype \/Type3/u);
    const descriptors = objects.split(/\/Type \/FontDescriptor/u).length - 1;
    expect([...objects.matchAll(/\/FontFile[23] /gu)]).toHaveLength(descriptors);
    expect(descriptors).toBe(fonts.length / 2);
  });

  test(`${url} says nothing of the machine it was made on`, async () => {
    const { info, metadata, objects } = await readPdf(url);
    expect(Object.keys(info).filter((key) => /Date|Producer/u.test(key))).toEqual([]);
    expect(`${JSON.stringify(info)}${metadata}${objects}`).not.toMatch(/\/(?:home|root|work|tmp|Users)\/|localhost/u);
  });

  test(`${url} keeps its text on the paper that A4 and Letter share`, async () => {
    const { extents } = await readPdf(url);
    // Letter is 18 mm shorter; half of that is lost at either end when it is not made to fit.
    const [lowest, highest] = [28, 842 - 28];
    expect(extents.filter(({ top, bottom }) => top > highest || bottom < lowest)).toEqual([]);
  });

  test(`${url} is no larger than it may be`, () => {
    expect(statSync(path.join(siteDir, url)).size).toBeLessThanOrEqual(isWhole ? LARGEST.whole : LARGEST.page);
  });
}

for (const { url, edition, page } of pdfs.filter(({ isWhole }) => !isWhole))
  test(`${page.url} offers ${url} with its length and size`, async () => {
    const links = all(documentOf(page.url), `a[href="${url}"]`);
    expect(links.map((link) => link.getAttribute('type'))).toEqual(['application/pdf']);
    expect(links.map((link) => link.hasAttribute('download'))).toEqual([true]);
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual([edition.locale.tag]);
    expect(links.map(textOf)).toEqual([edition.t('strings:download.page', await sizeOf(url))]);
  });

for (const { locale, pages, t } of editions)
  test(`the print view in ${locale.tag} offers the whole and the whole in large print`, async () => {
    const print = pages.find(({ template }) => template === 'print');
    const home = `/${locale.path}`;
    const links = all(articleOf(print?.url ?? ''), 'a[type="application/pdf"]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${home}/explainer.pdf`,
      `${home}/explainer-large-print.pdf`,
    ]);
    expect(links.map(textOf)).toEqual([
      t('strings:download.explainer', await sizeOf(`${home}/explainer.pdf`)),
      t('strings:download.largePrint', await sizeOf(`${home}/explainer-large-print.pdf`)),
    ]);
  });

async function sizeOf(url: string): Promise<{ pages: number; kilobytes: number }> {
  const { bytes, pages } = await readPdf(url);
  return { pages, kilobytes: Math.ceil(bytes.length / 1000) };
}

function blocksOf({ edition, page, isWhole }: Pdf): Block[] {
  if (!isWhole) return page.blocks;
  const first = edition.pages[0]?.id;
  return page.blocks.slice(page.blocks.findIndex((block) => block.kind === 'heading' && block.id === first));
}

function expectationOf(pdf: Pdf): ExpectedTexts {
  return expectedTexts(pdf.edition, pdf.page, blocksOf(pdf));
}

/** The title and what stands with it. */
function frontOf({ url, edition, page, isWhole }: Pdf): string[] {
  const { locale, site, t } = edition;
  const address = `${origin}${isWhole ? `/${locale.path}/` : page.url}`.replace('https://', '');
  const facts = [
    t('strings:footer.edition', { number: site.edition, date: site.published }),
    t('strings:footer.checked', { date: site.checked }),
    t('strings:footer.license'),
    `${t('strings:pdf.online')}: ${address}`,
  ];
  if (!isWhole) return [t('strings:site.title'), page.title, `${locale.name}.`, ...facts];
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

/** Everything that is read, without the notes. */
function bodyOf({ elements }: ReadPdf): string {
  return elements.map(({ text }) => text).join('\n');
}

/** Languages of an edition's page: its own, that of the words and sources it shows, and none for addresses. */
function languagesOf(pdf: Pdf): string[] {
  const blocks = blocksOf(pdf);
  const quoted = blocks.flatMap((block) =>
    block.kind === 'quote'
      ? block.quote.transcriptions.flatMap(({ original, source }) => [original.lang, source.language])
      : [],
  );
  const charted = blocks.flatMap((block) => (block.kind === 'series' ? block.series.sources : []));
  const cited = pdf.page.notes.flatMap(({ claim }) => claim.sources);
  const sources = [...charted, ...cited].map(({ language }) => language);
  return [...new Set([pdf.edition.locale.tag, 'zxx', ...quoted, ...sources])].sort();
}

/** The text of the page in the browser, without its marks. */
function pageText({ url }: Page): string {
  return textWithout(articleOf(url), MARKS);
}

/** Marks in a line, and what only a reader on a screen needs. */
const MARKS = 'sup, .heading__permalink, .address, [aria-hidden="true"]';
const BLOCKS = 'h2, h3, h4, p, li, th, td, dt, dd, blockquote, caption, figcaption';
/** Parts of the page that the PDF has in another shape, or has no use for. */
const OTHER_PARTS = '.notes, .contents, .downloads, .series__download, svg';

/** Texts of the blocks of the page in the browser that hold no other, from where the PDF begins. */
function blockTexts(pdf: Pdf): string[] {
  const { page } = pdf;
  const notes = new Set([...page.notes, ...page.footnotes].map(({ id }) => id));
  const isNote = (element: Element | null): boolean =>
    element !== null && (notes.has(element.id) || isNote(element.parentElement));
  const [first] = blocksOf(pdf);
  const blocks = all(articleOf(page.url), BLOCKS);
  const start = first?.kind === 'heading' ? blocks.findIndex(({ id }) => id === first.id) : 0;
  return blocks
    .slice(start)
    .filter((block) => !block.querySelector(BLOCKS) && !block.closest(OTHER_PARTS) && !isNote(block))
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

/** A text without spaces, which differ with the lines, and without the marks of broken words. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/gu, '');
}

function wordsOf(text: string): string[] {
  return text.replaceAll(/\u00AD\s*/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
