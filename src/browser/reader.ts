/**
 * Comfort for readers with script: the edition switch carries the section being read (without script its links
 * lead to the top of the same page), the list of contents marks it, and a note that is folded away opens when a
 * number leads to it, in browsers that do not do so themselves.
 */
const DWELL_MS = 1000;

const links = document.querySelectorAll<HTMLAnchorElement>('[data-edition]');
const headings = [...document.querySelectorAll<HTMLElement>('.heading > [id]')];
const contents = document.querySelectorAll<HTMLAnchorElement>('.contents a');
let timer: number | undefined;

/** The last heading above the upper third of the window; none at the top of the page. */
function headingInView(): HTMLElement | undefined {
  const line = window.innerHeight / 3;
  return headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1);
}

function carry(section: string): void {
  for (const link of links) link.hash = section;
}

function mark(section: string): void {
  for (const link of contents) {
    if (link.hash === `#${section}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

function followAddress(): void {
  const id = location.hash.slice(1);
  const folded = document.getElementById(id)?.closest<HTMLDetailsElement>('details:not([open])');
  if (folded) folded.open = true;
  if (headings.some((heading) => heading.id === id)) carry(id);
}

/**
 * Only a section where the reader stays counts, and the top of the page does not: whoever scrolls back up to
 * the switch still means the section they came from.
 */
function followReading(): void {
  mark(headingInView()?.id ?? '');
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const heading = headingInView();
    if (heading) carry(heading.id);
  }, DWELL_MS);
}

addEventListener('scroll', followReading, { passive: true });
addEventListener('hashchange', followAddress);
followAddress();
mark(headingInView()?.id ?? '');
