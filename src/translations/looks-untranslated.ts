import { formsOf, type UnitText } from './units.ts';

/**
 * Whether a translation reads as if nobody had translated it: words, and the same ones as in the source. A name written
 * alike in both languages looks so too.
 */
export function looksUntranslated(original: UnitText, text: UnitText): boolean {
  const bare = bareWords(text);
  return /\p{L}{2}/u.test(bare) && bare === bareWords(original);
}

/** The words alone: no placeholder, no target of a reference. */
function bareWords(text: UnitText): string {
  return formsOf(text)
    .join(' ')
    .replace(/\{\{[^}]*\}\}|\]\([^)]*\)|\{#[^}]*\}/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
