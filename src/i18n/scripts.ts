/**
 * Which letters may stand in a text of a locale. The rules are those of the language notes:
 * Serbian and Russian Cyrillic share most letters, and Latin look-alikes (a, e, o, p, c, x, j)
 * break search and sorting without being seen.
 */
import { languageOf, scriptOf } from './locale.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Cyrillic letters that exist in one language and not in the other. */
const FOREIGN_CYRILLIC: Record<string, RegExp> = {
  sr: /[ёйщъыьэюяѓќѕіїєґў]/iu,
  ru: /[ђјљњћџѓќѕіїєґў]/iu,
};

/** One word that does not belong in a text of its locale, and why. */
export interface ForeignWord {
  word: string;
  reason: 'mixes two scripts' | 'has letters of another Cyrillic alphabet' | 'is in Cyrillic';
}

/**
 * Words of `text` that break the script of `tag`: a word of two scripts, Russian letters in
 * Serbian and the reverse, any Cyrillic in a Latin locale. Whole Latin words in a Cyrillic text
 * are names (N1, AFP) and pass.
 */
export function findForeignWords(text: string, tag: string): ForeignWord[] {
  const isCyrillic = scriptOf(tag) === 'Cyrl';
  const foreign = FOREIGN_CYRILLIC[languageOf(tag)];
  const composed = text.normalize('NFC');
  const isSuspect = isCyrillic ? LATIN.test(composed) || foreign?.test(composed) : CYRILLIC.test(composed);
  if (!isSuspect) return [];
  const found: ForeignWord[] = [];
  for (const [word] of composed.matchAll(WORD)) {
    if (LATIN.test(word) && CYRILLIC.test(word)) found.push({ word, reason: 'mixes two scripts' });
    else if (!isCyrillic && CYRILLIC.test(word)) found.push({ word, reason: 'is in Cyrillic' });
    else if (isCyrillic && foreign?.test(word))
      found.push({ word, reason: 'has letters of another Cyrillic alphabet' });
  }
  return found;
}
