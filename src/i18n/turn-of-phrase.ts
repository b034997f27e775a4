/** Turns of phrase in a small notation that knows the forms of a word, so that an editor need not write expressions. */

const WORD = String.raw`[\p{L}\p{M}-]`;
/** A letter or digit; marks and hyphens join words. */
const EDGE = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * What finds a turn of phrase in a text, whatever its case: `*` stands for the rest of a word, `…` for up to three words.
 * @example phraseFinder('отказ* … санкци*') // finds „отказалась вводить санкции”
 */
export function phraseFinder(phrase: string): RegExp {
  return finder(phrase, String.raw`[\s\u00A0-]+`);
}

/** The same for a whole passage, whose punctuation does not matter. */
export function passageFinder(passage: string): RegExp {
  return finder(passage, String.raw`[^\p{L}\p{N}]+`);
}

function finder(phrase: string, between: string): RegExp {
  const words = phrase
    .replace(/[^\p{L}\p{M}\p{N}*…’-]+/gu, ' ')
    .trim()
    .split(/ +/u);
  const pattern = words
    .map((word, index) => {
      const isLast = index === words.length - 1;
      if (word === '…') return `(?:${WORD}+${between}){0,3}`;
      return word.replace('*', `${WORD}*`) + (isLast ? '' : between);
    })
    .join('');
  return new RegExp(`(?<!${EDGE}|${EDGE}-)${pattern}(?!${EDGE})`, 'giu');
}
