/**
 * Which letters may stand in a text of a locale. The rules are those of the language notes:
 * Serbian and Russian Cyrillic share most letters, and Latin look-alikes (a, e, o, p, c, x, j)
 * break search and sorting without being seen.
 */
import { kept } from './kept.ts';
import { languageFor, scriptOf } from './locale.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A mark that no letter before it has taken in: the languages of the generator write none. */
const MARK = /(?!\p{Default_Ignorable_Code_Point})\p{M}/u;

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
const rulesOf = kept((tag): Rule[] => {
  const language = languageFor(tag);
  const marks: Rule[] = language ? [{ has: MARK, reason: 'has a mark that belongs to no letter' }] : [];
  if (scriptOf(tag) !== 'Cyrl')
    return [
      { has: CYRILLIC, and: LATIN, reason: 'mixes two scripts' },
      { has: CYRILLIC, reason: 'is in Cyrillic' },
      ...marks,
    ];
  const otherLetters = language && new RegExp(`(?![${language.letters}])\\p{Script=Cyrillic}`, 'iu');
  return [
    { has: LATIN, and: CYRILLIC, reason: 'mixes two scripts' },
    ...marks,
    ...(otherLetters ? [{ has: otherLetters, reason: 'has letters of another Cyrillic alphabet' } as const] : []),
  ];
});
