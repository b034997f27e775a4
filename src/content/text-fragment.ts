import { plainWords } from '../i18n/foreign-words.ts';
import { type Part, textOf, type Unit } from './unit.ts';

/** Words that tell a paragraph from every other. */
const WORDS = 9;

/**
 * Address of a unit's place on a reading page. A unit without an id there is found by its first words: browsers that
 * know text fragments show the very paragraph, others its section. The list of corrections is short, and its first words
 * say the edition, as the page does elsewhere: it has one place.
 * @example `/en/call/#gas:~:text=Vu%C4%8Di%C4%87%20said`
 */
export function backHref(
  url: string,
  { id, anchor, kind, lines }: Pick<Unit, 'id' | 'anchor' | 'kind' | 'lines'>,
): string {
  if (kind === 'opening') return url;
  if (anchor !== null && (anchor === id || kind === 'corrections')) return `${url}#${anchor}`;
  const words = firstWords(lines[0]?.parts ?? []);
  const fragment = words === '' ? '' : `:~:text=${encode(words)}`;
  return fragment || anchor ? `${url}#${anchor ?? ''}${fragment}` : url;
}

/** The words before the first mark: its number would stand among them on the page. */
function firstWords(parts: Part[]): string {
  const mark = parts.findIndex(({ type }) => type !== 'text');
  const text = plainWords(textOf(mark < 0 ? parts : parts.slice(0, mark)));
  return text
    .split(/[ \u00A0]+/u)
    .filter((word) => word !== '')
    .slice(0, WORDS)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '');
}

/** A hyphen divides the parts of a text fragment. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
