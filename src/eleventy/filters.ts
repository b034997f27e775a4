/** Template filters; the export name is the name in templates. */
import nunjucks from 'nunjucks';
import { seriesChart } from '../charts/series-chart.ts';
import { timeAxis } from '../charts/time-axis.ts';
import { languageName, shortTitle } from '../content/comparison.ts';
import type {
  Citation,
  Edition,
  Inline,
  Note,
  PageLink,
  SeriesView,
  TimelineView,
  Wording,
} from '../content/edition.ts';
import type { Part } from '../content/units.ts';
import type { ComparisonView } from './views.ts';

type Translate = Edition['t'];

/** Inline content as HTML, text escaped, with labels in the page's language. */
export function inlineHtml(inline: Inline[], t: Translate): unknown {
  return new nunjucks.runtime.SafeString(inline.map((part) => partHtml(part, t)).join(''));
}

/** Reference numbers after a text. */
export function citationsHtml(citations: Citation[], t: Translate): unknown {
  return new nunjucks.runtime.SafeString(citations.map((citation) => citationHtml(citation, t)).join(''));
}

/** Links from a note back to every place that cites it, numbered where there are several. */
export function returnsHtml({ number, citations }: Note, t: Translate): unknown {
  const links = citations.map(({ id }, index) => {
    const label = t('strings:note.back', { place: index + 1, number });
    const mark = citations.length > 1 ? `↩<sup>${index + 1}</sup>` : '↩';
    return `<a href="#${escapeHtml(id)}" aria-label="${escapeHtml(label)}">${mark}</a>`;
  });
  return new nunjucks.runtime.SafeString(links.join(' '));
}

/** Inline content as plain text, without reference numbers. */
export function inlineText(inline: Inline[]): string {
  return inline.map((part) => (part.type === 'text' ? part.text : inlineText(part.children))).join('');
}

/** A text of one side of a comparison: no link but the marks, which lead to the records of claims. */
export function comparedHtml(parts: Part[], claimHrefs: Map<string, string>, t: Translate): unknown {
  return new nunjucks.runtime.SafeString(parts.map((part) => comparedPartHtml(part, claimHrefs, t)).join(''));
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

/** Items in groups by topic, in order of first appearance. */
export function groupByTopic<T extends { topic: string }>(items: T[]): { topic: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.topic, [...(groups.get(item.topic) ?? []), item]);
  return [...groups].map(([topic, members]) => ({ topic, items: members }));
}

/** The comparisons that are framed in an edition, in groups by the other edition. */
export function framedIn(
  views: ComparisonView[],
  edition: Edition,
): { id: string; language: string; links: PageLink[] }[] {
  const own = views.map(({ comparison }) => comparison).filter(({ framing }) => framing === edition);
  return [...new Set(own.map(({ other }) => other))].map((other) => ({
    id: other.locale.path,
    language: languageName(edition, other),
    links: own
      .filter((comparison) => comparison.other === other)
      .map(({ shell, page, languages: [first, second] }) => ({
        url: shell.url,
        title: edition.t('strings:compare.pair', { page: shortTitle(page, edition), first, second }),
      })),
  }));
}

function partHtml(part: Inline, t: Translate): string {
  if (part.type === 'text') return escapeHtml(part.text);
  const children = part.children.map((child) => partHtml(child, t)).join('');
  if (part.type === 'strong') return `<strong>${children}</strong>`;
  if (part.type === 'cited') return children + citationHtml(part.citation, t);
  const link = `<a href="${escapeHtml(part.href)}">${children}</a>`;
  return part.footnote
    ? `${link}${referenceHtml({ ...part.footnote, label: t('strings:footnote.reference'), text: '*' })}`
    : link;
}

function comparedPartHtml(part: Part, claimHrefs: Map<string, string>, t: Translate): string {
  if (part.type === 'text') return escapeHtml(part.text);
  if (part.type === 'strong')
    return `<strong>${part.parts.map((inner) => comparedPartHtml(inner, claimHrefs, t)).join('')}</strong>`;
  const label = t('strings:compare.record', { number: part.number });
  const href = claimHrefs.get(part.claim) ?? '';
  return `<sup class="ref"><a href="${escapeHtml(href)}" aria-label="${escapeHtml(label)}">${part.number}</a></sup>`;
}

function citationHtml({ number, id, href }: Citation, t: Translate): string {
  return referenceHtml({ id, href, label: t('strings:note.reference', { number }), text: String(number) });
}

function referenceHtml({ id, href, label, text }: { id: string; href: string; label: string; text: string }): string {
  return `<sup class="ref"><a href="${escapeHtml(href)}" id="${escapeHtml(id)}" aria-label="${escapeHtml(label)}">${text}</a></sup>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
