/** The notation for the typographic rules of a language. */

/** A pattern and its replacement. */
export type TypographicRule = [pattern: RegExp, replacement: string];

export const NBSP = '\u00A0';

/** First and last code point that stand for markup (links, notes) while a text is typeset. */
export const MARK_RANGE = { first: 0xe000, last: 0xf8ff } as const;
/** Any number of such marks: a rule passes over them. */
export const MARKS = '[\\uE000-\\uF8FF]*';

/** No letter, and not within the ending of an abbreviation. */
export const START = '(?<![\\p{L}\\p{N}])(?<![\\p{Lu}\\d]-)';
/** The same, and not after a hyphen. */
export const START_WITHOUT_HYPHEN = `(?<![\\p{L}\\p{N}-]${MARKS})`;

export function rule(pattern: string, replacement: string, flags = 'gu'): TypographicRule {
  return [new RegExp(pattern, flags), replacement];
}

/**
 * Short words stay with the next one, if that is short enough for a column; `start` says what may not precede them. One
 * of several letters does not stay with another short word: a chain of three leaves a gap at the end of a narrow line.
 */
export function keepWithNext(words: string, start = START): TypographicRule {
  const chain = `(?<=\\p{L}{2}${MARKS} )${MARKS}(?:${words})${MARKS}[ ${NBSP}]`;
  return rule(`${start}((?:${words})${MARKS}) (?!${MARKS}[„«]?\\p{L}{18}|${chain})`, `$1${NBSP}`, 'giu');
}

/** An initial stays with the surname. */
export const keepInitials = rule(`${START}(\\p{Lu}\\.${MARKS}) (?=${MARKS}\\p{Lu})`, `$1${NBSP}`);

/** A dash does not begin a line. */
export function keepDash(dash: string): TypographicRule {
  return rule(` (${MARKS})${dash}`, `${NBSP}$1${dash}`);
}

/** Digits stay with what follows. */
export function keepNumberWith(next: string): TypographicRule {
  return rule(`(\\d)(${MARKS}) (${MARKS})(?=${next})`, `$1$2${NBSP}$3`);
}

/** A word stays with the number after it. */
export function keepBeforeNumber(words: string): TypographicRule {
  return rule(`(${words}) (?=\\d)`, `$1${NBSP}`);
}
