/**
 * Spaces that must not break, and points that must not double: the small rules of each language
 * (language notes §4). Marks of the private use area stand for markup inside a text (links, notes)
 * and are invisible to the rules.
 */
import { plainWords } from './foreign-words.ts';
import { languageOf } from './locale.ts';

/** First and last code point that stand for markup while a text is typeset. */
export const MARK_RANGE = { first: 0xe000, last: 0xf8ff } as const;

const NBSP = '\u00A0';
/** Any number of marks. */
const M = '[\\uE000-\\uF8FF]*';
/** No letter, and not within the ending of an abbreviation. */
const START = '(?<![\\p{L}\\p{N}])(?<![\\p{Lu}\\d]-)';
const AFTER_NO_HYPHEN = `(?<![\\p{L}\\p{N}-]${M})`;
const MONTHS_SR =
  'јануар|фебруар|март|април|мај|јун|јул|август|септембар|септембр|октобар|октобр|новембар|новембр|децембар|децембр|januar|februar|mart|april|maj|jun|jul|avgust|septembar|septembr|oktobar|oktobr|novembar|novembr|decembar|decembr';
const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';

type Rule = [RegExp, string];
const rule = (pattern: string, replacement: string, flags = 'gu'): Rule => [new RegExp(pattern, flags), replacement];

/** Short words that stay with the next one, if that is short enough for a column; `start` says what may not stand before them. */
const keepWithNext = (words: string, start = START) =>
  rule(`${start}((?:${words})${M}) (?!${M}[„«]?\\p{L}{18})`, `$1${NBSP}`, 'giu');
/** An initial stays with the surname. */
const keepInitials = rule(`${START}(\\p{Lu}\\.${M}) (?=${M}\\p{Lu})`, `$1${NBSP}`);

/** The parts of a name with a number or of a licence's name do not leave one another. */
const keepLicence = rule('CC (?=BY)', `CC${NBSP}`);
const keepNumbered = rule('(BY|Cluster|[Кк]ластер\\p{L}*|[Kk]laster\\p{L}*) (?=\\d)', `$1${NBSP}`);

const RULES: Record<string, Rule[]> = {
  en: [
    rule(`(\\d)(${M}) (${M})(?=(?:${MONTHS_EN})\\b)`, `$1$2${NBSP}$3`),
    rule(
      `(\\d)(${M}) (${M})(?=(?:million|billion|kB|pages?|minutes?|hours?|days?|months?|years?)\\b)`,
      `$1$2${NBSP}$3`,
    ),
    rule(`${START}((?:Mr|Mrs|Ms)${M}) (?=${M}\\p{Lu})`, `$1${NBSP}`),
    rule(` (${M})–`, `${NBSP}$1–`),
  ],
  sr: [
    // The point of an ordinal year or day is dropped before another mark and serves as the full stop.
    rule(`(\\d)\\.+(${M})(?=[.,;:)!?])`, '$1$2'),
    rule(`(\\d\\.)(${M}) (${M})(?=(?:${MONTHS_SR}|годин|godin))`, `$1$2${NBSP}$3`),
    rule(`(?<!\\d)(\\d{1,3}\\.)(${M}) (${M})(?=\\p{Ll})`, `$1$2${NBSP}$3`),
    rule(`(\\d)(${M}) (${M})(?=\\p{Ll})`, `$1$2${NBSP}$3`),
    // Not after a hyphen: the ending of БРИКС-а is no word.
    keepWithNext('у|и|с|к|о|а|са|на|по|за|од|до|не|u|i|s|k|o|a|sa|na|po|za|od|do|ne', AFTER_NO_HYPHEN),
    keepInitials,
    rule(` (${M})–`, `${NBSP}$1–`),
  ],
  ru: [
    rule(`(\\d)(${M}) (${M})(?=\\p{Ll})`, `$1$2${NBSP}$3`),
    keepWithNext('в|во|к|ко|с|со|о|об|у|и|а|на|по|но|не|из|за|от|до'),
    keepInitials,
    rule(` (${M})(?=(?:бы|ли|же|б|ж)(?![\\p{L}]))`, `${NBSP}$1`),
    rule(` (${M})—`, `${NBSP}$1—`),
    rule('([№§]) ', `$1${NBSP}`),
  ],
};

/**
 * Text with the spaces and points of its language. Idempotent. A word followed by marks keeps its
 * tie to the next word.
 * @example typeset('20. октобра 2024., у недељу', 'sr-Cyrl') // '20. октобра 2024, у недељу'
 */
export function typeset(text: string, tag: string): string {
  const rules = [...(RULES[languageOf(tag)] ?? []), keepLicence, keepNumbered];
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
