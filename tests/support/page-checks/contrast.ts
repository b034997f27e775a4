import { backgroundOf, type Colour, contrastOf, hex, over, parseColour } from './colour.ts';
import { nameOf, textNodes } from './elements.ts';

/**
 * Texts that stand out from what is behind them by less than 7:1, or 4.5:1 when large (WCAG 1.4.6), text of
 * pictures included, which axe leaves out. Two colours are told once, with the first text that has them.
 */
export function contrastFaults(): string[] {
  const backgrounds = new Map<Element, Colour>();
  const faults = new Map<string, string>();
  for (const element of new Set(
    textNodes(document.body)
      .filter(isWritten)
      .map(({ parentElement }) => parentElement),
  )) {
    if (!element?.checkVisibility({ visibilityProperty: true })) continue;
    const back = backgroundOf(element, backgrounds);
    const style = getComputedStyle(element);
    const front = over(parseColour(element instanceof SVGElement ? style.fill : style.color), back);
    const contrast = contrastOf(front, back);
    const pair = `${hex(front)} on ${hex(back)}`;
    if (contrast < (isLarge(style) ? 4.5 : 7) && !faults.has(pair))
      faults.set(pair, `${contrast.toFixed(2)}:1, ${pair}, in ${nameOf(element)}`);
  }
  return [...faults.values()];
}

function isWritten(text: Text): boolean {
  return text.data.trim() !== '';
}

/** 18 points, or 14 in bold. */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
