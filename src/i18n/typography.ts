/** Spaces that must not break, and points that must not double, by the rules of each language (`src/languages`). */
import { keepBeforeNumber, NBSP, rule } from '../languages/typographic-rules.ts';
import { plainWords } from './foreign-words.ts';
import { languageFor } from './locale.ts';

/** The name of a licence stays in one line, in every language. */
const LICENCE = [rule('CC (?=BY)', `CC${NBSP}`), keepBeforeNumber('BY')];

/**
 * Text with the spaces and points of its language. Idempotent. A word followed by marks keeps its
 * tie to the next word.
 * @example typeset('20. октобра 2024., у недељу', 'sr-Cyrl') // '20. октобра 2024, у недељу'
 */
export function typeset(text: string, tag: string): string {
  const rules = [...(languageFor(tag)?.typography ?? []), ...LICENCE];
  return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** A text as data: the spaces that the rules keep from breaking are plain again, and languages are not marked. */
export function asData(text: string): string {
  return plainWords(text).replaceAll(NBSP, ' ');
}

/**
 * An abbreviation or a number with its ending, which does not leave it at the end of a line: БРИКС-а, NIS-u, 80-летие.
 * No part of an address. Writers keep it together by their own means: a sign in the text would be copied with it.
 */
export const WORD_WITH_ENDING =
  /(?<![\p{L}\p{N}/._:%#=&?+@~-])[\p{L}\p{N}]*[\p{Lu}\p{N}]-\p{Ll}{1,12}(?![\p{L}\p{N}-])/gu;

/** A day that typography has tied to its month, the year, and a word tied to it: "20 октября 2024 года". */
export const TITLE_DATE = /\d+\.?\u00A0\p{L}+ \d{4}\.?(?:\u00A0\p{L}+)?/gu;

/** A title in whose dates no line ends. */
export function unbrokenDates(title: string): string {
  return title.replace(TITLE_DATE, (date) => date.replaceAll(' ', '\u00A0'));
}
