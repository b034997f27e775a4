/** Runs of a page's text in its own language, each with the place that its typographic rules depend on. */
import { typeset } from '../../src/i18n/typography.ts';
import { all, documentOf } from './documents.ts';
import type { Place } from './typographic-faults.ts';

export interface Line {
  text: string;
  place: Place;
}

/** Elements that do not end a line. */
const INLINE = new Set(['a', 'abbr', 'dfn', 'em', 'span', 'strong', 'time']);
/** Inline elements whose words are no part of the line they stand in. */
const APART = '.series__detail, .stacked__column, cite';
/** Elements of sentences; elsewhere a month may be a name or a heading. */
const PROSE = new Set(['p', 'dd', 'li', 'figcaption']);
const SILENT = new Set(['script', 'style', 'sup']);
const SPOKEN = ['aria-label', 'alt', 'title'];

/** Runs of the body: a run ends with its block, and with what is in another language. */
export function linesOf(url: string): Line[] {
  const lines: Line[] = [];
  collectLines(documentOf(url).body, 'label', lines);
  return lines.map(({ text, place }) => ({ text: joined(text), place })).filter(({ text }) => text !== '');
}

/** What is read out of the body but not shown, and what the head says. */
export function labelsOf(url: string): Line[] {
  const document = documentOf(url);
  const spoken = SPOKEN.flatMap((name) =>
    all(document.body, `[${name}]`)
      .filter((element) => element.closest('[lang]')?.localName === 'html')
      .map((element) => element.getAttribute(name) ?? ''),
  );
  const told = all(document, 'meta[name="description"]').map((meta) => meta.getAttribute('content') ?? '');
  // The head has plain spaces, since machines search it; the rules of a line of text do not hold there.
  const head = [document.title, ...told].map((text) => typeset(text, document.documentElement.lang));
  return [...head, ...spoken].map((text) => ({ text, place: 'label' }));
}

function collectLines(element: Element, place: Place, lines: Line[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE) addTo(lines, node.textContent ?? '', place);
    if (node.nodeType !== node.ELEMENT_NODE || SILENT.has((node as Element).localName)) continue;
    const child = node as Element;
    if (child.getAttribute('lang') !== null) lines.push({ text: '', place });
    else if (INLINE.has(child.localName) && !child.matches(APART)) collectLines(child, place, lines);
    else collectApart(child, place, lines);
  }
}

function collectApart(element: Element, around: Place, lines: Line[]): void {
  const own = placeOf(element, around);
  lines.push({ text: '', place: own });
  if (element.localName !== 'cite') collectLines(element, own, lines);
  lines.push({ text: '', place: around });
}

function placeOf({ localName }: Element, around: Place): Place {
  if (localName === 'svg' || around === 'picture') return 'picture';
  return PROSE.has(localName) ? 'prose' : 'label';
}

function addTo(lines: Line[], text: string, place: Place): void {
  const last = lines.at(-1);
  if (last) last.text += text;
  else lines.push({ text, place });
}

/** A text in one line. Spaces at the ends of lines of the file are one space; two within a line stay two. */
function joined(text: string): string {
  return text.replace(/[ \t]*\n\s*/gu, ' ').trim();
}
