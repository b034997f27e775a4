import { plainWords } from '../i18n/foreign-words.ts';
import { type Inline, plainText } from './node.ts';
import type { Part } from './parts.ts';

/** Words that tell a paragraph from every other, and so few that they may stand elsewhere too. */
const WORDS = 9;
const FEW_WORDS = 5;

/**
 * Address of a part's place on a reading page. A part without an id there is found by words of it: browsers that
 * know text fragments show the very paragraph, others its section. The list of corrections is short, and its first words
 * say the edition, as the page does elsewhere: it has one place.
 * @example `/en/call/#gas:~:text=Vu%C4%8Di%C4%87%20said`
 */
export function backHref(
  url: string,
  { id, anchor, isListed, kind, lines }: Pick<Part, 'id' | 'anchor' | 'isListed' | 'kind' | 'lines'>,
): string {
  // A list above the first heading stands at the top of the page (key facts).
  if (kind === 'opening' || (kind === 'list' && anchor === null)) return url;
  if (anchor !== null && (anchor === id || isListed)) return `${url}#${anchor}`;
  const words = tellingWords(lines[0]?.inline ?? []);
  const fragment = words === '' ? '' : `:~:text=${encode(words)}`;
  return fragment || anchor ? `${url}#${anchor ?? ''}${fragment}` : url;
}

/** The first words; where few stand before a mark, whose number is in between on the page, the longest run without one. */
function tellingWords(inline: Inline[]): string {
  const runs = runsOf(inline).map((run) =>
    plainWords(plainText(run))
      .split(/[ \u00A0]+/u)
      .filter((word) => word !== ''),
  );
  const [first = []] = runs;
  const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? first;
  const words = first.length > FEW_WORDS ? first : longest;
  return words
    .slice(0, WORDS)
    .join(' ')
    .replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

/** Runs of text between numbers of notes and strong words. */
function runsOf(inline: Inline[]): Inline[][] {
  const runs: Inline[][] = [[]];
  for (const part of inline)
    if (part.type === 'text' || part.type === 'link') runs.at(-1)?.push(part);
    else runs.push([]);
  return runs;
}

/** A hyphen divides the parts of a text fragment. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
