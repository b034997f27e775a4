/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = [red: number, green: number, blue: number, alpha: number];

/** How much two opaque colours stand out from one another, from 1 to 21, as WCAG counts it. */
export function contrastOf(one: Colour, two: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const parsed = new Map<string, Colour>();

/** Any colour that a computed style names, as the browser paints it. */
export function parseColour(value: string): Colour {
  const known = parsed.get(value) ?? paint(value);
  parsed.set(value, known);
  return known;
}

/** A colour as it looks on top of an opaque one. */
export function over(front: Colour, back: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** What is painted behind the text of an element. `known` keeps what was found, while the page stays as it is. */
export function backgroundOf(element: Element | null, known = new Map<Element, Colour>()): Colour {
  if (!element) return over(paint('Canvas'), [255, 255, 255, 1]);
  const found = known.get(element) ?? behind(element, known);
  known.set(element, found);
  return found;
}

/** A colour as a message names it: `#1d1b18`. */
export function hex(colour: Colour): string {
  const digits = colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

function behind(element: Element, known: Map<Element, Colour>): Colour {
  const shape = shapeUnder(element);
  if (shape) return over(parseColour(getComputedStyle(shape).fill), backgroundOf(element.parentElement, known));
  const colour = parseColour(getComputedStyle(element).backgroundColor);
  return colour[3] === 1 ? colour : over(colour, backgroundOf(element.parentElement, known));
}

/** The shape of a picture that a text in it stands on: the last one drawn before it that holds all of it. */
function shapeUnder(text: Element): Element | undefined {
  if (!(text instanceof SVGTextElement)) return undefined;
  const { left, right, top, bottom } = text.getBoundingClientRect();
  const shapes = [...(text.ownerSVGElement?.querySelectorAll('rect') ?? [])].filter((shape) => {
    const box = shape.getBoundingClientRect();
    const isBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBefore && box.left <= left && box.right >= right && box.top <= top && box.bottom >= bottom;
  });
  return shapes.findLast((shape) => getComputedStyle(shape).fill !== 'none');
}

function paint(value: string): Colour {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('This browser paints no canvas');
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
