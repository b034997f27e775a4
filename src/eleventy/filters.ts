/** Template filters; the export name is the name in templates. */
import { escapeXml, withoutLinks } from '../charts/svg.ts';
import type { Note } from '../content/citations.ts';
import type { Edition } from '../content/edition.ts';
import {
  type Figure,
  headingId,
  type Inline,
  type Item,
  inlinesOf,
  type List,
  type Node,
  plainText,
} from '../content/node.ts';
import type { Page } from '../content/page.ts';
import { placed } from '../content/place.ts';
import type { Citation } from '../content/views.ts';
import { TITLE_DATE } from '../i18n/typography.ts';
import type { Wording } from '../kinds/quote/original-wording.ts';
import * as finished from './finished.ts';
import { fontsOf } from './page-fonts.ts';
import { type Section, sectionsIn } from './page-parts.ts';
import { safe, sourceHtml, sourceRecordHtml } from './source-html.ts';

export { citationText } from '../content/citation-text.ts';
export { comparisonGrid } from '../content/comparison.ts';
export { plainText } from '../content/node.ts';
export { publisherLine } from '../content/publisher.ts';
export { asData } from '../i18n/typography.ts';
export { disputesTitle, noteOpening } from '../kinds/claim/view.ts';
export { sideOf, sideOfColumn } from '../look/palette.ts';
export { markShapes } from '../look/site-mark.ts';
export { leadPictureOf } from './lead-picture.ts';
export { countedSections, keyFactsOf, pagesOfMenu, printPagesOf, sectionsOf } from './page-parts.ts';

export { addressHtml, sourceHtml, sourceNameHtml, sourceRecordHtml } from './source-html.ts';

type Translate = Edition['t'];

/** Font files that a page asks for at once: those of its edition, and those whose letters its text holds. */
export function fontsWith(body: unknown, ofEdition: string[]): string[] {
  return [...ofEdition, ...fontsOf(String(body), ofEdition)];
}

/** The head of a page as readers get it. */
export function finishedHead(html: string): unknown {
  return safe(finished.finishedHead(html));
}

/** The body of a page as readers get it. */
export function finishedBody(html: unknown): unknown {
  return safe(finished.finishedBody(String(html)));
}

/** Inline content as HTML, text escaped, with labels in the page's language; for paper without links in sentences. */
export function inlineHtml(inline: Inline[], t: Translate, isPaper = false): unknown {
  return safe(joinedMarks(partsHtml(inline, t, isPaper)));
}

/** Each node of a page with its number in its section, which the reader's script completes to the id of its place. */
export function placesOf({ nodes }: Page): Map<Node, number> {
  return new Map(placed(nodes, headingId).map(({ block, place }) => [block, place.number]));
}

/** The parts of the print view, each from one second-level heading to the next, with the notes that it first leads to. */
export function partsOf({ nodes, notes }: Pick<Page, 'nodes' | 'notes'>): (Section & { notes: Note[] })[] {
  return sectionsIn(nodes).map((section) => {
    const first = firstNotes(section.nodes.flatMap(inlinesOf));
    return { ...section, notes: notes.filter(({ number }) => first.includes(number)) };
  });
}

/** Numbers of the notes that are led to for the first time. */
function firstNotes(inline: Inline[]): number[] {
  return inline.flatMap((part) => {
    if ('children' in part) return firstNotes(part.children);
    return part.type === 'note' && part.id !== null ? [part.number] : [];
  });
}

/** A title as HTML whose dates are marked, so that a style sheet can keep each on one line. */
export function titleHtml(title: string): unknown {
  return safe(escapeXml(title).replace(TITLE_DATE, '<span class="date">$&</span>'));
}

/**
 * A page in every edition, as search engines want it. The chooser stands for all other languages beside the front pages
 * alone: it offers these and no other page, and engines take links only where both sides have them.
 */
export function hreflangs(page: Page, { pages }: Edition, origin: string): { hreflang: string; href: string }[] {
  const isFront = page.url === pages[0]?.url;
  return [
    ...page.alternates.map(({ tag, url }) => ({ hreflang: tag, href: origin + url })),
    ...(isFront ? [{ hreflang: 'x-default', href: `${origin}/` }] : []),
  ];
}

/** Whether inline content is one link and nothing else: a control, not words in a sentence. */
export function isLink(inline: Inline[]): boolean {
  return inline.length === 1 && inline[0]?.type === 'link';
}

/** Whether inline content has no link, note or element in it. */
export function isText(inline: Inline[]): boolean {
  return inline.every(({ type }) => type === 'text');
}

/** The inline content of an item that is one paragraph and nothing else; null of any other. */
export function inlineOfItem({ id, label, body }: Item): Inline[] | null {
  const [only, ...others] = body;
  return id === undefined && !label && others.length === 0 && only?.type === 'paragraph' ? only.inline : null;
}

/**
 * The class of an author's list whose items all begin with strong words that stand in a column of their own: `run-in` heads
 * that end with a full stop, such as a date, or `figures`, such as a share. Undefined of other lists.
 */
export function headsClass({ className, items }: List): string | undefined {
  if (className !== undefined) return undefined;
  const heads = items.map((item) => {
    const first = inlineOfItem(item)?.find((part) => part.type !== 'text' || part.text !== '');
    return first?.type === 'strong' ? plainText(first.children) : '';
  });
  if (heads.every((head) => head.endsWith('.'))) return 'run-in';
  return heads.every((head) => /^\p{Number}/u.test(head)) ? 'figures' : undefined;
}

/** A text of one side of a comparison: no link but the marks, which lead to the records of claims. */
export function comparedHtml(inline: Inline[], claimHrefs: Map<string, string>, t: Translate): unknown {
  return safe(joinedMarks(comparedPartsHtml(inline, claimHrefs, t)));
}

/** Words between their quotation marks. */
export function quoted({ text, marks: [opening, closing] }: Wording): string {
  return opening + text + closing;
}

/** A picture as SVG. */
export function figureHtml({ svg }: Figure): unknown {
  return safe(svg);
}

/** The picture of one side of a comparison, without links: ids inside it are not those of the other side. */
export function comparedPicture({ id, svg }: Figure, isOther: boolean): unknown {
  const bare = withoutLinks(svg);
  return safe(isOther && id ? bare.replaceAll(new RegExp(`(="|#)${id}-`, 'gu'), `$1${id}-other-`) : bare);
}

/** The pages that hold records of claims and sources. */
export function recordPagesOf(pages: Page[]): Page[] {
  return pages.filter(({ records }) => records !== null);
}

function partsHtml(inline: Inline[], t: Translate, isPaper: boolean): string {
  return inline.map((part) => partHtml(part, t, isPaper)).join('');
}

function partHtml(part: Inline, t: Translate, isPaper: boolean): string {
  switch (part.type) {
    case 'text':
      return escapeXml(part.text);
    case 'strong':
      return `<strong>${partsHtml(part.children, t, isPaper)}</strong>`;
    case 'label':
      return labelHtml(part, partsHtml(part.children, t, isPaper));
    case 'link':
      return isPaper ? partsHtml(part.children, t, isPaper) : linkHtml(part, partsHtml(part.children, t, isPaper));
    case 'sign':
      return `<span class="sign" data-shape="${part.shape}"></span>`;
    case 'time':
      return `<time datetime="${part.datetime}">${escapeXml(part.text)}</time>`;
    case 'note':
      return noteMark(part, t);
    case 'remark':
      return markHtml(
        `href="${escapeXml(part.href)}" id="${escapeXml(part.id)}"`,
        t('strings:footnote.reference'),
        '*',
      );
    case 'source':
      return namedSource(part, t);
  }
}

function labelHtml({ className, side }: Extract<Inline, { type: 'label' }>, words: string): string {
  const named = className ? ` class="${className}"` : '';
  return `<span${named}${side ? ` data-side="${side}"` : ''}>${words}</span>`;
}

function linkHtml({ href, file }: Extract<Inline, { type: 'link' }>, words: string): string {
  const label = file?.label ? ` aria-label="${escapeXml(file.label)}"` : '';
  const kind = file && (file.type ? ` type="${file.type}"` : ' download');
  return `<a href="${escapeXml(href)}"${label}${kind ?? ''}>${words}</a>`;
}

function namedSource({ source, id }: Extract<Inline, { type: 'source' }>, t: Translate): string {
  const named = `${sourceHtml(source, t, id)}`;
  return id ? `${named} ${sourceRecordHtml(source, t, id)}` : named;
}

function comparedPartsHtml(inline: Inline[], claimHrefs: Map<string, string>, t: Translate): string {
  return inline.map((part) => comparedPartHtml(part, claimHrefs, t)).join('');
}

function comparedPartHtml(part: Inline, claimHrefs: Map<string, string>, t: Translate): string {
  switch (part.type) {
    case 'link':
      return comparedPartsHtml(part.children, claimHrefs, t);
    case 'label':
    case 'strong': {
      const words = comparedPartsHtml(part.children, claimHrefs, t);
      return part.type === 'strong' || part.side ? `<strong>${words}</strong>` : words;
    }
    case 'source':
      return `<span lang="${part.source.publisherLanguage}">${escapeXml(part.source.publisher)}</span>`;
    case 'sign':
      return '';
    case 'time':
      return escapeXml(part.text);
    case 'remark':
      return `${MARK}*</sup>`;
    case 'note':
      return markHtml(
        `href="${escapeXml(claimHrefs.get(part.claim) ?? '')}"`,
        t('strings:compare.record', { number: part.number }),
        `${part.number}`,
      );
    default:
      return partHtml(part, t, true);
  }
}

function noteMark({ number, href, id }: Citation, t: Translate): string {
  const label = t('strings:note.reference', { number });
  if (id === null) return markHtml(`href="${href}"`, label, `${number}`);
  // The way back from the note leads to the point beside the mark, so that the page does not scroll.
  return markHtml(`href="${href}" id="${id}"`, label, `${number}`, `<span id="${href.slice(1)}-here"></span>`);
}

function markHtml(attributes: string, label: string, text: string, before = ''): string {
  return `${MARK}${before}<a ${attributes} aria-label="${escapeXml(label)}">${text}</a></sup>`;
}

/** Marks that follow one another, in one element with commas between. */
function joinedMarks(html: string): string {
  return html.replaceAll(`</sup>${MARK}`, ', ');
}

const MARK = '<sup class="ref">';
