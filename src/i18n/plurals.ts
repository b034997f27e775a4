import { kept } from './kept.ts';

/** Whole numbers among which every form that a language has for them occurs; French has one for millions. */
export const WHOLE_NUMBERS: readonly number[] = [...Array.from({ length: 1001 }, (_, number) => number), 1_000_000];

/**
 * Plural forms a locale needs, by CLDR through `Intl.PluralRules`: those of whole numbers, since a count is never a
 * fraction. i18next takes a missing one from `_other` in silence.
 * @example pluralCategories('ru') // ['few', 'many', 'one']; `other` is for fractions alone
 */
export const pluralCategories = kept((tag): readonly string[] => {
  const rules = new Intl.PluralRules(tag);
  const used = new Set(WHOLE_NUMBERS.map((number) => rules.select(number)));
  return rules.resolvedOptions().pluralCategories.filter((category) => used.has(category));
});

const SUFFIX = /_(zero|one|two|few|many|other)$/u;

/** A key without its plural suffix, and the suffix: `day_few` is `day` and `few`. */
export function splitPluralKey(key: string): { base: string; category?: string } {
  const category = SUFFIX.exec(key)?.[1];
  return category ? { base: key.replace(SUFFIX, ''), category } : { base: key };
}
