/**
 * Comfort for readers with script: the edition switch carries the section being read. Without script its
 * links lead to the top of the same page.
 */
const DWELL_MS = 1000;

const links = document.querySelectorAll<HTMLAnchorElement>('[data-edition]');
const headings = [...document.querySelectorAll<HTMLElement>('.heading > [id]')];
let timer: number | undefined;

/** The last heading above the upper third of the window; none at the top of the page. */
function headingInView(): HTMLElement | undefined {
  const line = window.innerHeight / 3;
  return headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1);
}

function carry(section: string): void {
  for (const link of links) link.hash = section;
}

function carryAddressed(): void {
  const id = location.hash.slice(1);
  if (headings.some((heading) => heading.id === id)) carry(id);
}

/**
 * Only a section where the reader stays counts, and the top of the page does not: whoever scrolls back up to
 * the switch still means the section they came from.
 */
function carryWhenResting(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const heading = headingInView();
    if (heading) carry(heading.id);
  }, DWELL_MS);
}

addEventListener('scroll', carryWhenResting, { passive: true });
addEventListener('hashchange', carryAddressed);
carryAddressed();
