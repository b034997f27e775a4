import { codePointOf, strayCharacters, withVisibleCharacters } from '../i18n/characters.ts';
import type { FileFault } from './problems.ts';

/**
 * The hidden characters of a file: those in the texts of its value by the key of the text, all others, such as those in
 * a comment, by their line. `firstLine` is the line of the file that `text` begins on.
 */
export function characterFaults({
  text,
  value,
  firstLine = 1,
}: {
  text: string;
  value?: unknown;
  firstLine?: number;
}): FileFault[] {
  const texts = textsIn(value);
  const keyed = texts.flatMap(({ key, text: own }) => textFaults(key, own));
  const known = new Set(texts.flatMap(({ text: own }) => strayCharacters(own).map(({ codePoint }) => codePoint)));
  // Tabulators and the line breaks of Windows are white space between the texts of a file.
  const lines = text.split('\n').map((line) => line.replace(/[\t\r]/gu, ' '));
  return [...keyed, ...lines.flatMap((line, index) => textFaults(`line ${index + firstLine}`, line, known))];
}

/** The hidden characters of one text, except for code points that are reported elsewhere. */
export function textFaults(key: string, text: string, reported: Set<string> = new Set()): FileFault[] {
  return strayCharacters(text)
    .filter(({ codePoint }) => !reported.has(codePoint))
    .map(({ codePoint, what, remedy }) => ({
      key,
      expected: 'plain characters that readers see',
      found: `${codePoint}, ${what}, in “${excerpt(text, codePoint)}”`,
      remedy,
    }));
}

/** How much of a text is shown on each side of a character. */
const EXCERPT = 20;

function excerpt(text: string, codePoint: string): string {
  const characters = Array.from(text);
  const at = characters.findIndex((character) => codePointOf(character) === codePoint);
  const [from, to] = [Math.max(0, at - EXCERPT), at + EXCERPT];
  const part = withVisibleCharacters(characters.slice(from, to).join('')).replaceAll('\n', '<U+000A>');
  return `${from > 0 ? '…' : ''}${part}${to < characters.length ? '…' : ''}`;
}

/** Texts and keys of a value, each with its dotted key. */
function textsIn(value: unknown, path: string[] = []): { key: string; text: string }[] {
  // A block of YAML ends with a line break, which no schema keeps.
  if (typeof value === 'string') return [{ key: path.join('.'), text: value.replace(/^[ \n]+|[ \n]+$/gu, '') }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, key];
    return [{ key: place.join('.'), text: key }, ...textsIn(inner, place)];
  });
}
