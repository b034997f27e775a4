/**
 * Which letters may stand in a text of a locale. The rules are those of the language notes:
 * Serbian and Russian Cyrillic share most letters, and Latin look-alikes (a, e, o, p, c, x, j)
 * break search and sorting without being seen.
 */
import { languageOf, scriptOf } from './locale.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Cyrillic letters that the alphabet of a language lacks. */
const FOREIGN_CYRILLIC: Record<string, RegExp> = {
  sr: /(?![абвгдђежзијклљмнњопрстћуфхцчџш])\p{Script=Cyrillic}/iu,
  ru: /(?![а-яё])\p{Script=Cyrillic}/iu,
};
/** A mark that no letter before it has taken in: these languages write none. */
const MARK = /(?!\p{Default_Ignorable_Code_Point})\p{M}/u;
const WITHOUT_MARKS = ['en', 'sr', 'ru'];

/** One word that does not belong in a text of its locale, and why. */
export interface ForeignWord {
  word: string;
  reason:
    | 'mixes two scripts'
    | 'has letters of another Cyrillic alphabet'
    | 'is in Cyrillic'
    | 'has a mark that belongs to no letter';
}

/**
 * Words of `text` that break the script of `tag`: a word of two scripts, Russian letters in
 * Serbian and the reverse, any Cyrillic in a Latin locale, a stress mark. Whole Latin words in a
 * Cyrillic text are names (N1, AFP) and pass.
 */
export function findForeignWords(text: string, tag: string): ForeignWord[] {
  const isCyrillic = scriptOf(tag) === 'Cyrl';
  const foreign = FOREIGN_CYRILLIC[languageOf(tag)];
  const composed = text.normalize('NFC');
  const hasMark = WITHOUT_MARKS.includes(languageOf(tag)) && MARK.test(composed);
  const isSuspect = isCyrillic ? LATIN.test(composed) || foreign?.test(composed) : CYRILLIC.test(composed);
  if (!isSuspect && !hasMark) return [];
  const found: ForeignWord[] = [];
  for (const [word] of composed.matchAll(WORD)) {
    if (LATIN.test(word) && CYRILLIC.test(word)) found.push({ word, reason: 'mixes two scripts' });
    else if (!isCyrillic && CYRILLIC.test(word)) found.push({ word, reason: 'is in Cyrillic' });
    else if (hasMark && MARK.test(word)) found.push({ word, reason: 'has a mark that belongs to no letter' });
    else if (isCyrillic && foreign?.test(word))
      found.push({ word, reason: 'has letters of another Cyrillic alphabet' });
  }
  return found;
}
