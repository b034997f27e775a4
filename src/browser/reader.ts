/**
 * Comfort for readers with script: the edition switch carries the section being read, and the link to the page in two
 * languages the part being read (without script both lead to the top of the page); the list of contents marks the
 * section, and an address that opens a note leads to its number in the text.
 */
import { setNotesBeside } from './notes-beside.ts';

const DWELL_MS = 1000;

const links = document.querySelectorAll<HTMLAnchorElement>('.language-menu a');
const comparisons = document.querySelectorAll<HTMLAnchorElement>('.site-footer__beside a, .comparison__others a');
const headings = [...document.querySelectorAll<HTMLElement>('.heading > [id]')];
/** What the page in two languages has a place for: headings, blocks, and parts of blocks with an id. */
const places = [
  ...document.querySelectorAll<HTMLElement>(
    '.heading > [id], .prose > :not(.heading, .link, .section-tools), .prose :is(li, dt, tr)[id], .pair',
  ),
].filter((place) => placeId(place) !== '');
const list = document.querySelector('.contents');
const contents = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
/** What the list of contents leads to: a section within another is part of that. */
const listed = contents.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
let timer: number | undefined;

/**
 * The last one that begins above the upper third of the window, or the one that the address leads to while it is there:
 * the next section may begin there too. None at the top of the page.
 */
function inView(elements: HTMLElement[]): HTMLElement | undefined {
  const line = window.innerHeight / 3;
  const above = elements.filter((element) => element.getBoundingClientRect().top < line);
  return (
    above.find((element) => element.matches(':target') && element.getBoundingClientRect().top >= 0) ?? above.at(-1)
  );
}

/**
 * Id of a place in the page in two languages: its own, or that of its section with the number that the template gives it;
 * empty where it has none, or where its parts have theirs.
 */
function placeId(place: HTMLElement): string {
  if (place.querySelector(':is(li, dt)[id]')) return '';
  const { place: number } = place.dataset;
  return place.id || (number ? `${sectionOf(place)}.${number}` : '');
}

/** Id of the last heading before a place, as in content/place.ts. */
function sectionOf(place: HTMLElement): string {
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.id ?? 'opening';
}

function carry(anchor: string, ways: Iterable<HTMLAnchorElement>): void {
  for (const link of ways) link.hash = anchor;
}

function mark(section: string): void {
  for (const link of contents) {
    const isHere = link.hash === `#${section}`;
    if (isHere) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    // A long list of contents scrolls by itself; the window stays where it is.
    if (isHere && list) list.scrollTop = link.offsetTop - list.clientHeight / 2;
  }
}

function followAddress(): void {
  const id = location.hash.slice(1);
  if (headings.some((heading) => heading.id === id)) carry(id, links);
  if (places.some((place) => placeId(place) === id)) carry(id, comparisons);
}

/**
 * Only a section where the reader stays counts, and the top of the page does not: whoever scrolls back up to
 * the switch still means the section they came from, and the paragraph.
 */
function followReading(): void {
  mark(inView(listed)?.id ?? '');
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const heading = inView(headings);
    const place = inView(places);
    if (heading) carry(heading.id, links);
    if (place) carry(placeId(place), comparisons);
  }, DWELL_MS);
}

addEventListener('scroll', followReading, { passive: true });
addEventListener('hashchange', followAddress);
followAddress();
document.getElementById(`${location.hash.slice(1)}-mark`)?.scrollIntoView({ block: 'center' });
mark(inView(listed)?.id ?? '');
setNotesBeside();
