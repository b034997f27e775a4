import { strayCharacters } from '../../src/i18n/characters.ts';

/**
 * Hidden characters that an output may hold: white space, the word joiners of typography, the mark at the beginning of
 * a CSV file, and the marks of direction that `Intl` writes, as in a percentage in Arabic.
 */
const ALLOWED = new Set(['U+0009', 'U+000A', 'U+000D', 'U+2060', 'U+FEFF', 'U+061C', 'U+200E', 'U+200F']);

/** The hidden characters of an output, as code points, except for those that it may hold. */
export function hiddenIn(text: string): string[] {
  // Outputs have millions of characters, and some hundred different ones.
  const kinds = [...new Set(text)].filter((character) => !ALLOWED.has(codePointOf(character)));
  if (strayCharacters(kinds.join('')).length === 0) return [];
  return strayCharacters(text)
    .map(({ codePoint }) => codePoint)
    .filter((codePoint) => !ALLOWED.has(codePoint));
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
