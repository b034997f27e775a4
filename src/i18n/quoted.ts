/** Quotation marks of any language, and what stands between those of one. */
import type { Locale } from './locale.ts';

type Marks = Pick<Locale, 'quotationMarks'>;

/** Marks that quote wherever they stand; ’ is an apostrophe as well and is not among them. */
const ANY_MARK = /["“”„‟«»‹›‘‚‛]/gu;

/** What stands between the outer marks of the locale, and the text with that left out. */
export function splitQuoted(
  text: string,
  { quotationMarks: [opening, closing] }: Marks,
): { outside: string; quoted: string[] } {
  if (!text.includes(opening)) return { outside: text, quoted: [] };
  const [from, to] = [escaped(opening), escaped(closing)];
  const between = new RegExp(`${from}((?:(?!${from}|${to})[^])*)${to}`, 'gu');
  return {
    outside: text.replace(between, ' '),
    quoted: [...text.matchAll(between)].map(([, inner = '']) => inner),
  };
}

/** A mark of a locale as a regular expression. */
function escaped(mark: string): string {
  return mark.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

/** The quotation marks in a text, in order. */
export function quotationMarksIn(text: string): string[] {
  return text.match(ANY_MARK) ?? [];
}
