/** What the PDF of a page must say, and whether it does. */
import { expect } from '@playwright/test';
import type { Edition } from '../../src/content/edition.ts';
import { licenceName } from '../../src/content/licence-name.ts';
import { allNodes, inlinesOf, plainText } from '../../src/content/node.ts';
import type { Page } from '../../src/content/page.ts';
import { publisherLine, publisherStatement } from '../../src/content/publisher.ts';
import { foreignWordsIn } from '../../src/i18n/foreign-words.ts';
import { imprintOf } from '../../src/pdf/imprint.ts';
import { placesIn } from '../../src/pdf/places.ts';
import { plainText as wordsOfRuns } from '../../src/pdf/runs.ts';
import { type ExpectedTexts, expectedTexts } from '../support/paper-texts.ts';
import type { ReadPdf } from '../support/pdf.ts';
import { all, articleOf, origin, textWithout } from './documents.ts';
import { nodesOf, type Pdf, screenNodesOf, sourcesOf } from './pdfs.ts';

export function expectationOf(pdf: Pdf, { destinations }: ReadPdf): ExpectedTexts {
  const { edition, page, isWhole, isLarge } = pdf;
  const nodes = nodesOf(pdf);
  const placeOf = placesIn(nodes, isWhole ? edition.pages : []);
  return expectedTexts(edition, page, nodes, {
    isLarge,
    pageOf(href) {
      const place = placeOf(href);
      return place?.isPaged ? (destinations.get(place.to) ?? 0) : null;
    },
    colophon: isWhole ? [] : imprint(pdf),
  });
}

function addressOf({ edition, page, isWhole }: Pdf): string {
  return `${origin}${isWhole ? `/${edition.locale.path}/` : page.url}`;
}

function imprint(pdf: Pdf): string[] {
  const { edition, page, isWhole } = pdf;
  return imprintOf(edition, page, { isWhole, address: addressOf(pdf) }).map(
    ({ label, body }) => (label === null ? '' : `${label}: `) + wordsOfRuns(body),
  );
}

/** The title and what stands with it. */
export function frontOf(pdf: Pdf): string[] {
  const { edition, page, isWhole, isLarge } = pdf;
  const { locale, site, t } = edition;
  const address = addressOf(pdf).replace('https://', '');
  const facts = [
    isWhole ? plainText(publisherStatement(site, t)) : `${plainText(publisherLine(site, t))}.`,
    t('strings:footer.edition', { number: site.edition, date: site.published }),
    t('strings:footer.checked', { date: site.checked }),
    t('strings:pdf.license', { license: licenceName(site.license) }),
    `${t('strings:pdf.online')}: ${address}`,
  ];
  if (!isWhole) return [t('strings:site.title'), page.title, page.standfirst, `${locale.name}.`, ...facts];
  const size = isLarge ? ` · ${t('strings:pdf.largePrint')}` : '';
  const title = t('strings:site.title');
  const about = [t('strings:pdf.imprint'), title, edition.pages[0]?.description ?? '', ...imprint(pdf)];
  return [locale.name + size, title, edition.pages[0]?.title ?? '', ...facts, ...about];
}

/** The list of contents: every chapter and section with the page it begins on. */
export function contentsOf({ elements }: ReadPdf, { t }: Edition): string[] {
  const headings: { text: string; page: number; role: string }[] = [];
  for (const [index, { role, text, page }] of elements.entries()) {
    if (!/^H[23]$/u.test(role)) continue;
    const last = headings.at(-1);
    const isGoingOn = last && elements[index - 1]?.role === role && !text.startsWith('\n\n') && last.role === role;
    if (isGoingOn) last.text += text;
    else headings.push({ role, text, page });
  }
  const [imprintTitle, title, ...others] = headings;
  expect(bare(imprintTitle?.text ?? '')).toBe(bare(t('strings:pdf.imprint')));
  expect(bare(title?.text ?? '')).toBe(bare(t('strings:pdf.contents')));
  return [t('strings:pdf.contents'), ...others.map(({ text, page }) => `${text} ${page}`)];
}

/** Words that begin on one page and end on the next. */
export function wordsOverPages({ elements }: ReadPdf): string[] {
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
export function bodyOf({ elements }: ReadPdf): string {
  return elements.map(({ text }) => text).join('\n');
}

/** Languages of an edition's page: its own, that of the words and sources it shows, and none for addresses. */
export function languagesOf(pdf: Pdf): string[] {
  const nodes = nodesOf(pdf);
  const quoted = nodes.flatMap(allNodes).flatMap((node) => (node.type === 'quotation' ? node.lang : []));
  const sources = sourcesOf(pdf).map(({ language }) => language);
  const foreign = foreignWordsIn(JSON.stringify(nodes)).map(({ lang }) => lang);
  return [...new Set([pdf.edition.locale.tag, 'zxx', ...quoted, ...sources, ...foreign])].sort();
}

/** The text of the page in the browser, without its marks. */
export function pageText({ url }: Page): string {
  return textWithout(articleOf(url), MARKS);
}

/** Marks in a line, and what only a reader on a screen needs: addresses, and why one is no link. */
const MARKS = 'sup, .address, .address + span, .citations__record, [aria-hidden="true"]';
const BLOCKS = 'h2, h3, h4, p, li, th, td, dt, dd, blockquote, caption, figcaption';
/** Parts of the page that the PDF has in another shape, or has no use for. */
const OTHER_PARTS =
  '.notes, .contents, .downloads, .key-facts__counts, .lead-picture, .section-tools, .opening__facts, .opening__address, .series__download, .cite, .neighbours, [aria-labelledby="footnotes"], a[type="application/atom+xml"], svg';

/** Texts of the blocks of the page in the browser that hold no other, from where the PDF begins. */
export function blockTexts(pdf: Pdf): string[] {
  const { page } = pdf;
  const notes = new Set([...page.notes, ...page.footnotes].map(({ id }) => id));
  const isNote = (element: Element | null): boolean =>
    element !== null && (notes.has(element.id) || isNote(element.parentElement));
  const [first] = nodesOf(pdf);
  const blocks = all(articleOf(page.url), BLOCKS);
  const start = pdf.isWhole && first?.type === 'heading' ? blocks.findIndex(({ id }) => id === first.id) : 0;
  const left = new Set(
    screenNodesOf(pdf)
      .flatMap(allNodes)
      .map((node) => bare(plainText(inlinesOf(node)))),
  );
  return blocks
    .slice(start)
    .filter(
      (block) => !block.querySelector(`${BLOCKS}, ${OTHER_PARTS}`) && !block.closest(OTHER_PARTS) && !isNote(block),
    )
    .map((block) => textWithout(block, MARKS))
    .filter((text) => text !== '' && !left.has(bare(text)));
}

/** The texts that do not follow in `whole` after those before them. */
export function missingInOrder(texts: string[], whole: string): string[] {
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
export function firstDifference(text: string, expected: string[]): { found: string; expected: string } | null {
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
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/gu, '');
}

export function wordsOf(text: string): string[] {
  return text.replaceAll(/\u00AD\s*/gu, '').match(/\p{L}+|\p{N}+/gu) ?? [];
}
