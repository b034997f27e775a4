/**
 * Comfort for readers with script: the edition switch carries the section being read. Without it the
 * links lead to the top of the same page.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('[data-edition]');
const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];

/** Id of the last heading above the upper third of the window. */
function currentSection(): string {
  const line = window.innerHeight / 3;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
  return passed.at(-1)?.id ?? '';
}

function carrySection(): void {
  const section = currentSection();
  for (const link of links) link.hash = section;
}

for (const event of ['pointerover', 'pointerdown', 'focusin'])
  document.addEventListener(event, carrySection, { passive: true });
carrySection();
