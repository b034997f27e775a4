import { groupBy, shown, textOf } from './elements.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const SECTIONS = 'section, article, aside';

/**
 * Sections without a heading of their own, headings out of order, and headings that share their words with another
 * of the same section (WCAG 2.4.10).
 */
export function headingFaults(): string[] {
  const headings = shown(HEADINGS);
  const bare = shown(`main :is(${SECTIONS})`)
    .filter((section) => ![...section.querySelectorAll(HEADINGS)].some((one) => one.closest(SECTIONS) === section))
    .map((section) => `${section.localName}.${section.className} has no heading: “${textOf(section).slice(0, 40)}”`);
  const jumps = headings
    .filter((heading, at) => levelOf(heading) > levelOf(headings[at - 1]) + 1)
    .map((heading) => `${heading.localName} “${textOf(heading)}” jumps over a level`);
  const twins = [...groupBy(pathsOf(headings), (path) => path)]
    .filter(([, same]) => same.length > 1)
    .map(([path, same]) => `${same.length} headings “${path}”`);
  return [...bare, ...jumps, ...twins];
}

function levelOf(heading: Element | undefined): number {
  return heading ? Number(heading.localName.slice(1)) : 0;
}

/** Each heading after those it stands under. */
function pathsOf(headings: Element[]): string[] {
  const path: string[] = [];
  return headings.map((heading) => {
    path.length = Math.min(path.length, levelOf(heading) - 1);
    path.push(textOf(heading));
    return path.join(' / ');
  });
}
