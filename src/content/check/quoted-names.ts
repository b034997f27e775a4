/** Names that a language writes between quotation marks: Russian «Газпром». */
import type { Locale } from '../../i18n/locale.ts';
import { splitQuoted } from '../../i18n/quoted.ts';
import type { Words } from '../words.ts';
import { flattenTexts } from './vocabulary.ts';

/** Letters that an ending may add to the stem of a word: «Газпром» and «Газпрома», «Политика» and «Политикой». */
const LONGEST_ENDING = 3;

/**
 * Whether words between quotation marks are a name that the locale writes so, in any case: one that the names of
 * entities or `names.json` have between the same marks.
 */
export function quotedNames(
  { namespaces, names }: Words,
  locale: Pick<Locale, 'quotationMarks'>,
): (words: string) => boolean {
  const entityNames = [...flattenTexts(namespaces.entities ?? {})].filter(([key]) => key.endsWith('.name'));
  const known = [...entityNames.map(([, name]) => name), ...names].flatMap((name) => splitQuoted(name, locale).quoted);
  const stems = known.map((name) => name.split(/\s+/u).map(stemOf));
  return (words) => stems.some((stem) => isFormOf(words.split(/\s+/u), stem));
}

function isFormOf(words: string[], stems: string[]): boolean {
  return (
    words.length === stems.length &&
    words.every((word, at) => {
      const stem = stems[at] ?? '';
      return word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
    })
  );
}

/** A word without the vowel, ь or й that it ends in, if enough of it is left. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:[аяоеёиыуюэ][йя]?|[йь])$/iu, '');
  return stem.length > 1 ? stem : word;
}
