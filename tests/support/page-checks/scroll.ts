import { CONTROLS, nameOf, shown } from './elements.ts';

/**
 * Parts that scroll sideways or downwards in themselves and that a keyboard cannot reach: they are no stop of the
 * tabulator key and hold none (WCAG 2.1.1).
 */
export function scrollFaults(): string[] {
  return shown('body *:not(svg *)')
    .filter((element) => doesScroll(element) && element.tabIndex < 0 && !element.querySelector(CONTROLS))
    .map((element) => `${nameOf(element)} scrolls out of a keyboard's reach`);
}

function doesScroll(element: HTMLElement): boolean {
  const isWider = element.scrollWidth > element.clientWidth;
  const isTaller = element.scrollHeight > element.clientHeight;
  if (!isWider && !isTaller) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return (isWider && scrolls(overflowX)) || (isTaller && scrolls(overflowY));
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}
