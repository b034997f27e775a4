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
  const composed = text.normalize('NFC');
  const rules = rulesOf(tag).filter(({ has }) => has.test(composed));
  if (rules.length === 0) return [];
  return (composed.match(WORD) ?? []).flatMap((word): ForeignWord[] => {
    const broken = rules.find(({ has, and }) => has.test(word) && (and?.test(word) ?? true));
    return broken ? [{ word, reason: broken.reason }] : [];
  });
}

/** A word is foreign that has the one and, where it is named, the other. */
interface Rule {
  has: RegExp;
  and?: RegExp;
  reason: ForeignWord['reason'];
}

/** The rules of a locale, of which the first that a word breaks is reported. */
function rulesOf(tag: string): Rule[] {
  const foreign = FOREIGN_CYRILLIC[languageOf(tag)];
  const marks: Rule[] = WITHOUT_MARKS.includes(languageOf(tag))
    ? [{ has: MARK, reason: 'has a mark that belongs to no letter' }]
    : [];
  if (scriptOf(tag) !== 'Cyrl')
    return [
      { has: CYRILLIC, and: LATIN, reason: 'mixes two scripts' },
      { has: CYRILLIC, reason: 'is in Cyrillic' },
      ...marks,
    ];
  return [
    { has: LATIN, and: CYRILLIC, reason: 'mixes two scripts' },
    ...marks,
    ...(foreign ? [{ has: foreign, reason: 'has letters of another Cyrillic alphabet' } as const] : []),
  ];
}
