/** Template filters; the export name is the name in templates. */
import nunjucks from 'nunjucks';
import { seriesChart } from '../charts/series-chart.ts';
import { escapeXml } from '../charts/svg.ts';
import { timeAxis } from '../charts/time-axis.ts';
import { languageName, shortTitle } from '../content/comparison.ts';
import type {
  Block,
  Citation,
  Edition,
  Inline,
  Note,
  Page,
  PageLink,
  SeriesView,
  TimelineView,
  Wording,
} from '../content/edition.ts';
import type { Part, Picture } from '../content/unit.ts';
import type { ComparisonView } from './views.ts';

export { citationText } from '../content/citation-text.ts';
export { disputesTitle, noteOpening } from '../content/citations.ts';
export { plainText } from '../content/inline.ts';
export { placesOf } from '../content/places.ts';
export { publisherLine } from '../content/publisher.ts';
export { asData } from '../i18n/typography.ts';

type Translate = Edition['t'];

/** Inline content as HTML, text escaped, with labels in the page's language; for paper without links in sentences. */
export function inlineHtml(inline: Inline[], t: Translate, isPaper = false): unknown {
  return new nunjucks.runtime.SafeString(inline.map((part) => partHtml(part, t, isPaper)).join(''));
}

/** Reference numbers after a text, with commas between; nothing where there are none. */
export function citationsHtml(citations: Citation[], t: Translate): unknown {
  return new nunjucks.runtime.SafeString(marksHtml(...citations.map((citation) => citationMark(citation, t))));
}

/** A part of the print view: what one page says, with the notes that it is the first to lead to. */
interface PrintedPart {
  /** Id of the heading that it begins with; empty for the blocks before the first one. */
  id: string;
  blocks: Block[];
  notes: Note[];
}

/** The parts of the print view, each from one second-level heading to the next. */
export function partsOf(blocks: Block[]): PrintedPart[] {
  const parts: PrintedPart[] = [];
  for (const block of blocks) {
    const isStart = block.kind === 'heading' && block.level === 2;
    if (isStart || parts.length === 0) parts.push({ id: isStart ? block.id : '', blocks: [], notes: [] });
    parts.at(-1)?.blocks.push(block);
    parts.at(-1)?.notes.push(...block.notes);
  }
  return parts;
}

/** A title as HTML whose dates are marked, so that a style sheet can keep each on one line. */
export function titleHtml(title: string): unknown {
  const dated = escapeXml(title).replace(DATE, '<span class="date">$&</span>');
  return new nunjucks.runtime.SafeString(dated);
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

/** A text of one side of a comparison: no link but the marks, which lead to the records of claims. */
export function comparedHtml(parts: Part[], claimHrefs: Map<string, string>, t: Translate): unknown {
  const html = parts.map((part) => comparedPartHtml(part, claimHrefs, t)).join('');
  return new nunjucks.runtime.SafeString(html.replaceAll(`</sup>${MARK}`, ', '));
}

/** Words between their quotation marks. */
export function quoted({ text, marks: [opening, closing] }: Wording): string {
  return opening + text + closing;
}

/** The picture of a series as SVG. */
export function seriesPicture(series: SeriesView): unknown {
  return new nunjucks.runtime.SafeString(seriesChart(series));
}

/** The axis of a timeline as SVG. */
export function timelinePicture(timeline: TimelineView): unknown {
  return new nunjucks.runtime.SafeString(timeAxis(timeline));
}

/** The picture of one side of a comparison: ids inside it are not those of the other side. */
export function comparedPicture(picture: Picture, isOther: boolean): unknown {
  if (picture.kind === 'timeline') return timelinePicture(picture.timeline);
  return seriesPicture(isOther ? { ...picture.series, id: `${picture.series.id}-other` } : picture.series);
}

/** The pages that hold records of claims and sources. */
export function recordPagesOf(pages: Page[]): Page[] {
  return pages.filter(({ records }) => records !== null);
}

/** The comparisons that are framed in an edition, in groups by the other edition. */
export function framedIn(
  views: ComparisonView[],
  edition: Edition,
): { id: string; language: string; links: PageLink[] }[] {
  const own = views.map(({ comparison }) => comparison).filter(({ framing }) => framing === edition);
  return [...new Set(own.map(({ other }) => other))].map((other, at) => ({
    // The same in every edition, as all anchors are.
    id: `beside-${at + 1}`,
    language: languageName(edition, other),
    links: own
      .filter((comparison) => comparison.other === other)
      .map(({ shell, page, languages: [first, second] }) => ({
        url: shell.url,
        title: edition.t('strings:compare.pair', { page: shortTitle(page, edition), first, second }),
      })),
  }));
}

function partHtml(part: Inline, t: Translate, isPaper: boolean): string {
  if (part.type === 'text') return escapeXml(part.text);
  const children = part.children.map((child) => partHtml(child, t, isPaper)).join('');
  if (part.type === 'strong') return `<strong>${children}</strong>`;
  if (part.type === 'cited') return children + marksHtml(citationMark(part.citation, t));
  const link = isPaper ? children : `<a href="${escapeXml(part.href)}">${children}</a>`;
  return part.footnote
    ? link +
        marksHtml({
          attributes: `href="${escapeXml(part.footnote.href)}" id="${escapeXml(part.footnote.id)}"`,
          label: t('strings:footnote.reference'),
          text: '*',
        })
    : link;
}

function comparedPartHtml(part: Part, claimHrefs: Map<string, string>, t: Translate): string {
  if (part.type === 'text') return escapeXml(part.text);
  if (part.type === 'asterisk') return `${MARK}*</sup>`;
  if (part.type === 'name') return `<span lang="${part.lang}">${escapeXml(part.text)}</span>`;
  if (part.type === 'strong')
    return `<strong>${part.parts.map((inner) => comparedPartHtml(inner, claimHrefs, t)).join('')}</strong>`;
  return marksHtml({
    attributes: `href="${escapeXml(claimHrefs.get(part.claim) ?? '')}"`,
    label: t('strings:compare.record', { number: part.number }),
    text: `${part.number}`,
  });
}

interface Mark {
  attributes: string;
  label: string;
  text: string;
  /** Id of the point beside it that a reader comes back to who has not moved. */
  hereId?: string;
}

function citationMark({ number, href, id }: Citation, t: Translate): Mark {
  const attributes = id === null ? `href="${href}"` : `href="${href}" id="${id}"`;
  return {
    attributes,
    label: t('strings:note.reference', { number }),
    text: `${number}`,
    ...(id && { hereId: `${href.slice(1)}-here` }),
  };
}

/** Marks that stand together. */
function marksHtml(...marks: Mark[]): string {
  if (marks.length === 0) return '';
  const links = marks.map(
    ({ attributes, label, text, hereId }) =>
      `${hereId ? `<span class="ref__here" id="${hereId}"></span>` : ''}<a ${attributes} aria-label="${escapeXml(label)}">${text}</a>`,
  );
  return `${MARK}${links.join(', ')}</sup>`;
}

const MARK = '<sup class="ref">';

/** A day that typography has tied to its month, the year, and a word tied to it: "20 октября 2024 года". */
const DATE = /\d+\.?\u00A0\p{L}+ \d{4}\.?(?:\u00A0\p{L}+)?/gu;
