/** Turns of phrase in a small notation that knows the forms of a word, so that an editor need not write expressions. */

/** Letters and marks of the two scripts, as ranges: every expression with \p{L} takes milliseconds to compile. */
const LETTERS = String.raw`A-Za-zÀ-ÖØ-öø-ʯ\u0300-\u036FЀ-ԯḀ-ỿ`;
const WORD = `[${LETTERS}-]`;
/** A letter or digit; marks and hyphens join words. */
const EDGE = `[${LETTERS}0-9]`;

/** What finds a turn of phrase in texts. */
export interface TurnFinder {
  readonly pattern: RegExp;
  /** The longest word of it, in small letters: a text without these letters need not be searched. */
  literal: string;
}

/**
 * What finds a turn of phrase in a text, whatever its case: `*` stands for the rest of a word, `…` for up to three words.
 * @example phraseFinder('отказ* … санкци*').pattern // finds „отказалась вводить санкции”
 */
export function phraseFinder(phrase: string): TurnFinder {
  return finder(phrase, String.raw`[\s\u00A0-]+`);
}

/** The same for a whole passage, whose punctuation does not matter. */
export function passageFinder(passage: string): TurnFinder {
  return finder(passage, `[^${LETTERS}0-9]+`);
}

/** Its expression is made when it is first asked for: most are not. */
function finder(phrase: string, between: string): TurnFinder {
  const words = phrase
    .replace(/[^\p{L}\p{M}\p{N}*…’-]+/gu, ' ')
    .trim()
    .split(/ +/u);
  const source = words
    .map((word, index) => {
      const isLast = index === words.length - 1;
      if (word === '…') return `(?:${WORD}+${between}){0,3}`;
      return inAnyCase(word).replace('*', `${WORD}*`) + (isLast ? '' : between);
    })
    .join('');
  const [literal = ''] = words.map((word) => word.replace(/[*…]/gu, '')).sort((a, b) => b.length - a.length);
  let compiled: RegExp | undefined;
  return {
    get pattern() {
      compiled ??= new RegExp(`(?<!${EDGE}|${EDGE}-)${source}(?!${EDGE})`, 'gu');
      return compiled;
    },
    literal: literal.toLowerCase(),
  };
}

/** Every letter as a pair, since the flag for any case makes those classes slower yet. */
function inAnyCase(word: string): string {
  return word.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
