/** How the pages of a PDF are filled, and where its links and notes stand on them. */
import type { InnerLink, ReadPdf } from '../support/pdf.ts';
import type { Pdf } from './pdfs.ts';

/** Where text stands on a page, in points from below: the margins of `document.typ`, by size of print. */
const TYPE_AREA = { normal: { top: 842 - 74, bottom: 77 }, large: { top: 842 - 85, bottom: 74 } };

/** Pages of the whole before its text: the cover is a picture; the imprint stands at the foot of its page. */
const FRONT = 2;

/** Pages before the last more than half of which no text crosses, each with the share of the empty band. */
export function emptyPages({ lines }: ReadPdf, { isWhole, isLarge }: Pdf): { page: number; band: number }[] {
  const { top, bottom } = TYPE_AREA[isLarge ? 'large' : 'normal'];
  return lines.slice(0, -1).flatMap((heights, index) => {
    const edges = [top, ...heights.filter((y) => y < top && y > bottom), bottom];
    const band = Math.max(...edges.slice(1).map((y, at) => (edges[at] as number) - y)) / (top - bottom);
    return band > 0.5 && !(isWhole && index < FRONT) ? [{ page: index + 1, band: Math.round(band * 100) / 100 }] : [];
  });
}

/** Links to places with names that are nowhere. */
export function deadLinks({ innerLinks, destinations }: ReadPdf): string[] {
  return innerLinks.flatMap(({ words, page, to }) =>
    typeof to === 'string' && !destinations.has(to) ? [`${words} (page ${page})`] : [],
  );
}

/** Links to a place on a page from which no link leads back to a page with such a link. */
export function oneWayLinks({ innerLinks }: ReadPdf): string[] {
  const places = innerLinks.filter(({ to }) => typeof to !== 'string');
  const isAt = ({ page, top, bottom }: InnerLink, to: InnerLink['to']) =>
    typeof to !== 'string' && page === to.page && bottom <= to.top && to.top <= top + 2 * (top - bottom);
  return places
    .filter((link) => !places.some((other) => isAt(other, link.to) && leadsBack(other, link, places)))
    .map(({ page, words }) => `${words} (page ${page})`);
}

/** A link leads back to another, or to one with the same words: the first that cites the same. */
function leadsBack(back: InnerLink, link: InnerLink, links: InnerLink[]): boolean {
  const { to } = back;
  return (
    typeof to !== 'string' &&
    links.some(({ words, page, bottom }) => words === link.words && page === to.page && bottom <= to.top)
  );
}

/** Pages with a column in which the notes do not follow one another; a chapter begins again with the first. */
export function unsortedNotes({ innerLinks, pages }: ReadPdf, backFrom: (number: string) => string): number[] {
  const [before = '', after = ''] = backFrom('\uE000').split('\uE000');
  return Array.from({ length: pages }, (_, index) => index + 1).filter((page) => {
    const notes = innerLinks
      .filter((link) => link.page === page && link.words.startsWith(before) && link.words.endsWith(after))
      .sort((a, b) => b.top - a.top)
      .map(({ words, left }) => ({ left, number: Number(words.slice(before.length, words.length - after.length)) }))
      .filter(({ number }) => !Number.isNaN(number));
    return notes.some(({ left, number }, at) => {
      const above = notes.slice(0, at).findLast((note) => Math.abs(note.left - left) < 5);
      return above !== undefined && number !== 1 && number <= above.number;
    });
  });
}

/** Texts that stand above the heading that they follow, on the same page, as those of a picture at its top would. */
export function textsAboveHeadings({ elements }: ReadPdf): string[] {
  let heading: ReadPdf['elements'][number] | undefined;
  return elements.flatMap((element) => {
    const { role, page, text, height } = element;
    if (/^H\d$/u.test(role)) heading = element;
    const isAbove =
      heading?.page === page && height !== undefined && height > (heading.height ?? Number.POSITIVE_INFINITY);
    return isAbove && text.trim() !== '' ? [`${text.trim()} above ${heading?.text.trim()} (page ${page})`] : [];
  });
}

/** Headings whose next text stands on another page. The pieces of a heading of several lines follow one another. */
export function strandedHeadings({ elements }: ReadPdf): string[] {
  const read = elements.filter(({ text }) => text.trim() !== '');
  return read.flatMap(({ role, page, text }, index) => {
    const next = read.slice(index + 1).find((element) => element.role !== role);
    return /^H\d$/u.test(role) && next && next.page !== page ? [`${text.trim()} (page ${page})`] : [];
  });
}
