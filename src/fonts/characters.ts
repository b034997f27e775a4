import { LANGUAGES } from '../languages/index.ts';

/** Signs of every language, and letters in names that no language of the generator has. */
const LATIN = `${range(0x20, 0x7e)}\u00A0«»–—‘’“”„…·×©§€áéíóúöüäçàãõ`;
const LATIN_EXT = 'Şęłąůř';
const CYRILLIC = `${range(0x410, 0x44f)}№іїєґІЇЄҐ`;

/** Letters of the names of Cyrillic editions, in a file of their own for pages that need no other Cyrillic letter. */
export const NAME_CHARACTERS = LANGUAGES.map(({ defaults }) => defaults.name)
  .filter((name) => /\p{Script=Cyrillic}/u.test(name))
  .join(' ');

/** Letters and signs that the fonts of pages hold, by script; src/styles/fonts.css repeats them as ranges. */
export const CHARACTERS = {
  latin: LATIN,
  'latin-ext': lettersBeyond(LATIN, 'Latin') + LATIN_EXT,
  cyrillic: CYRILLIC + lettersBeyond(CYRILLIC, 'Cyrillic'),
};

/** Letters of the languages, small and capital, of one script and not among `known`. */
function lettersBeyond(known: string, script: string): string {
  const ofScript = new RegExp(`\\p{Script=${script}}`, 'u');
  const letters = LANGUAGES.flatMap((language) => [...(language.letters + language.letters.toUpperCase())]);
  return [...new Set(letters)].filter((letter) => ofScript.test(letter) && !known.includes(letter)).join('');
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
