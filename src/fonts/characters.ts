/** Letters of the names of Cyrillic editions, in a file of their own for pages that need no other Cyrillic letter. */
export const NAME_CHARACTERS = 'Српски Русский';

/** Letters and signs that the fonts of pages hold, by script; src/styles/fonts.css repeats them as ranges. */
export const CHARACTERS = {
  latin: `${range(0x20, 0x7e)}\u00A0«»–—‘’“”„…·×©§€áéíóúöüäçàãõ`,
  'latin-ext': 'čćšžđČĆŠŽĐŞęłąůř',
  cyrillic: `${range(0x410, 0x44f)}ёЁђјљњћџЂЈЉЊЋЏ№іїєґІЇЄҐ`,
};

/** What the packages have no drawing of: a sign that every system has, and the word joiner, which nobody sees. */
export const SIGNS_OF_SYSTEM = '↩\u2060';

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
