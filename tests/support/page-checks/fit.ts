import { nameOf, shown } from './elements.ts';

const SLACK = 1;

/** Text spacing that a reader may ask for (WCAG 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What does not fit: a page wider than its window, with what sticks out of it, and text that is cut off. */
export function fitFaults(): string[] {
  return [
    ...widthFaults(),
    ...[...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')]
      .filter(isCut)
      .map((element) => `${nameOf(element)} is cut off`),
  ];
}

function widthFaults(): string[] {
  const width = document.documentElement.clientWidth;
  const overflow = document.documentElement.scrollWidth - width;
  if (overflow <= 0) return [];
  return [`the page is ${overflow} px too wide: ${widerThan(width).slice(0, 3).map(nameOf).join(', ')}`];
}

/** The same with text spaced as a reader may space it. A constructed sheet passes the page's security policy. */
export function spacedFitFaults(): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  document.adoptedStyleSheets.push(sheet);
  const faults = fitFaults();
  document.adoptedStyleSheets.pop();
  return faults;
}

/** A page wider than its window when a reader has text set twice as large (WCAG 1.4.4). */
export function largeFitFaults(): string[] {
  const { style } = document.documentElement;
  style.fontSize = '200%';
  const faults = widthFaults();
  style.fontSize = '';
  return faults;
}

function widerThan(width: number): HTMLElement[] {
  return shown('body *:not(svg *)').filter((element) => element.getBoundingClientRect().right > width + SLACK);
}

function isCut(element: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  if (!hides(overflowX) && !hides(overflowY)) return false;
  // Text for screen readers alone is kept in a pixel on purpose.
  if (element.clientWidth <= 1 || element.clientHeight <= 1 || !element.textContent?.trim()) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return (
    (hides(overflowX) && element.scrollWidth > element.clientWidth + SLACK) ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + SLACK)
  );
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
