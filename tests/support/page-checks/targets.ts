import { CONTROLS, groupBy, kindOf, shown, textNodes, textOf } from './elements.ts';

const LEAST = 44;
const SLACK = 0.5;
/** Pixels from one tap to the next: less than any control measures that could lie between. */
const STRIDE = 8;

interface Size {
  width: number;
  height: number;
}

/**
 * Controls smaller than 44 by 44 CSS pixels (WCAG 2.5.5), one for each kind. A link in a sentence may be as low as
 * its line, and a small link may have an equal that is large enough, as the criterion allows. What counts is the
 * area that answers to a tap.
 */
export function targetFaults(): string[] {
  const targets = shown(CONTROLS).filter((target) => !isInSentence(target));
  const small = targets.map((target) => ({ target, size: tapSize(target) })).filter(({ size }) => !isLarge(size));
  window.scrollTo({ top: 0, behavior: 'instant' });
  const smallTargets = new Set(small.map(({ target }) => target));
  const reachable = new Set(targets.filter((target) => !smallTargets.has(target)).map(addressOf));
  const faults = small.filter(({ target }) => !addressOf(target) || !reachable.has(addressOf(target)));
  return [...groupBy(faults, ({ target }) => kindOf(target))].map(([kind, same]) => {
    const [{ target, size } = { target: document.body, size: { width: 0, height: 0 } }] = same;
    return `${kind} (${same.length}): “${textOf(target).slice(0, 40)}” is ${Math.round(size.width)} × ${Math.round(size.height)}`;
  });
}

/** Part of a line of text: one that has letters which are no control. */
function isInSentence(target: HTMLElement): boolean {
  if (getComputedStyle(target).display !== 'inline') return false;
  let block: Element | null = target.parentElement;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
  return (
    block !== null &&
    textNodes(block).some(({ data, parentElement }) => /[\p{L}\p{N}]/u.test(data) && !parentElement?.closest(CONTROLS))
  );
}

function tapSize(target: HTMLElement): Size {
  const { width, height } = target.getBoundingClientRect();
  if (isLarge({ width, height })) return { width, height };
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  return { width: Math.max(width, reach(target, 1, 0)), height: Math.max(height, reach(target, 0, 1)) };
}

/** How far a tap to either side of its middle still reaches a control, along one axis. */
function reach(target: HTMLElement, stepX: number, stepY: number): number {
  const box = target.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const answers = (distance: number) =>
    controlAt(document.elementFromPoint(x + stepX * distance, y + stepY * distance)) === target;
  return edge((distance) => answers(-distance)) + edge(answers) + 1;
}

/** The last distance, up to the least size, to which a tap is answered: found in strides, then pixel by pixel. */
function edge(answers: (distance: number) => boolean): number {
  let last = 0;
  for (const stride of [STRIDE, 1]) while (last < LEAST && answers(last + stride)) last += stride;
  return last;
}

/** The control that a tap on an element reaches; a label answers for its own. */
function controlAt(element: Element | null): Element | null {
  return element?.closest(CONTROLS) ?? element?.closest('label')?.control ?? null;
}

function isLarge({ width, height }: Size): boolean {
  return width >= LEAST - SLACK && height >= LEAST - SLACK;
}

function addressOf(target: HTMLElement): string {
  return target instanceof HTMLAnchorElement ? target.href : '';
}
