import { backgroundOf, contrastOf, parseColour } from './colour.ts';
import { CONTROLS, groupBy, kindOf, shown } from './elements.ts';

/**
 * Kinds of controls whose focus is not plain to see (WCAG 2.4.13): an outline all round, at least 2 px thick and 3:1
 * against what is on either side of it. Press a key first: then the browser shows a focus that is set by script.
 */
export function focusFaults(): string[] {
  const kinds = groupBy(shown(CONTROLS), kindOf);
  return [...kinds].flatMap(([kind, [control]]) => {
    const fault = control && focusFault(control);
    return fault ? [`${kind} ${fault}`] : [];
  });
}

function focusFault(control: HTMLElement): string | undefined {
  control.focus({ preventScroll: true });
  if (document.activeElement !== control) return 'takes no focus';
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(control);
  const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  if (width < 2) return `has an outline of ${width} px`;
  if (width + Math.min(0, Number.parseFloat(outlineOffset)) < 2) return 'has its outline on its own letters';
  const beside = [backgroundOf(control.parentElement), backgroundOf(control)];
  const contrast = Math.min(...beside.map((colour) => contrastOf(parseColour(outlineColor), colour)));
  return contrast < 3 ? `has an outline of ${contrast.toFixed(2)}:1` : undefined;
}
