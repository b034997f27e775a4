/**
 * SVG as strings. Positions along the line are percentages of the picture's width and all other lengths are pixels,
 * so that a picture fills any column while its text keeps its size.
 */

/** Width in pixels of the narrowest column that a picture must fit: a screen of 320 px less its margins. */
export const NARROWEST = 280;

type Attributes = Record<string, string | number | undefined>;

/** An element; attributes without a value are left out, numbers are whole pixels. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(finite(value)) : escapeXml(value ?? '')}"`,
    )
    .join('');
  return children ? `<${name}${written}>${children}</${name}>` : `<${name}${written}/>`;
}

interface TextPlace {
  x?: string;
  y: number;
  className?: string | undefined;
  anchor?: 'middle' | 'end' | undefined;
  /** Pixels from `x`. */
  dx?: number | undefined;
}

/** A line of text whose feet stand at `y`. */
export function text(content: string, { x, y, className, anchor, dx }: TextPlace): string {
  return line('text', { x, y, dx, class: className, 'text-anchor': anchor }, content);
}

/** A printed value; its outline in the colour of the page, which parts it from lines, lies under the letters. */
export function valueText(content: string, { x, y, anchor, dx }: Omit<TextPlace, 'className'>): string {
  const attributes = { x, y, dx, class: 'chart__value', 'paint-order': 'stroke', 'text-anchor': anchor };
  return line('text', attributes, content);
}

/** An element of text; the line break keeps its words from the next ones where the drawing is not seen. */
function line(name: string, attributes: Attributes, content: string): string {
  return `${element(name, attributes, escapeXml(content))}\n`;
}

/** An element with a name for readers who do not see it. */
export function titled(name: string, title: string, attributes: Attributes, content: string): string {
  return element(name, attributes, element('title', {}, escapeXml(title)) + content);
}

/** Share of the picture's width, to one decimal. */
export function percent(value: number): string {
  return `${Math.round(finite(value) * 10) / 10}%`;
}

interface Picture {
  title: string;
  summary: string;
  height: number;
  /** Whether parts of it are links, which a plain image cannot hold. */
  hasLinks?: boolean;
}

/** A picture that says its title and its summary to those who do not see it: its name and description (SVG-AAM 1.0). */
export function picture({ title, summary, height, hasLinks }: Picture, content: string): string {
  return element(
    'svg',
    { class: 'chart', role: hasLinks ? 'group' : 'img', width: '100%', height: Math.ceil(height) },
    line('title', {}, title) + line('desc', {}, summary) + content,
  );
}

/** A picture away from the page that its links lead into: an image without them. */
export function withoutLinks(svg: string): string {
  return svg.replaceAll(/<a\b[^>]*><title>[^<]*<\/title>|<\/a>/gu, '').replace(/^(<svg[^>]* role=)"group"/u, '$1"img"');
}

/** A text as it may stand in XML and HTML, between tags and in attributes. */
export function escapeXml(value: string): string {
  return value.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a picture has no place for ${value}`);
  return value;
}
