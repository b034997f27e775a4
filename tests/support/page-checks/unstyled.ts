import { nameOf, textOf } from './elements.ts';

/** Marks after which other words may go on in the same line. */
const ENDED = /[.,:;!?…·()„“”«»‘’"–—]$/u;
/** Stands in a text for the beginning of an element. */
const MARK = '\uE000';

/**
 * What a style sheet alone sets apart: parts of a line that it puts on lines of their own, so that without it they are
 * read as one sentence with the words before them.
 */
export function unstyledFaults(): string[] {
  const details = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
  for (const closed of details) closed.open = true;
  const setApart = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !/^(?:inline|none|contents)/u.test(displayOf(element)) &&
      textOf(element) !== '' &&
      element.closest('svg') === null,
  );
  const sheets = [...document.styleSheets];
  for (const sheet of sheets) sheet.disabled = true;
  const faults = setApart
    .filter((element) => displayOf(element) === 'inline')
    .flatMap((element) => {
      const before = lineBefore(element);
      return before === '' || ENDED.test(before) ? [] : [`${nameOf(element)} goes on after “${before.slice(-40)}”`];
    });
  for (const sheet of sheets) sheet.disabled = false;
  for (const closed of details) closed.open = false;
  return faults;
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}

/** The words before an element in its line. */
function lineBefore(element: Element): string {
  let block: HTMLElement | null = element.parentElement;
  while (block && displayOf(block) === 'inline') block = block.parentElement;
  element.prepend(MARK);
  const [before = ''] = (block?.innerText ?? '').split(MARK);
  element.firstChild?.remove();
  return (
    before
      .split(/[\n\t]/u)
      .at(-1)
      ?.trim() ?? ''
  );
}
