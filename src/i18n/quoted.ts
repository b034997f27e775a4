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
  const between = new RegExp(`${opening}([^${opening}${closing}]*)${closing}`, 'gu');
  return {
    outside: text.replace(between, ' '),
    quoted: [...text.matchAll(between)].map(([, inner = '']) => inner),
  };
}

/** The quotation marks in a text, in order. */
export function quotationMarksIn(text: string): string[] {
  return text.match(ANY_MARK) ?? [];
}
