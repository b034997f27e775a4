/** Plural forms a locale needs, by CLDR through `Intl.PluralRules`; i18next takes a missing one from `_other` in silence. */
export function pluralCategories(tag: string): string[] {
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}

const SUFFIX = /_(zero|one|two|few|many|other)$/u;

/** A key without its plural suffix, and the suffix: `day_few` is `day` and `few`. */
export function splitPluralKey(key: string): { base: string; category?: string } {
  const category = SUFFIX.exec(key)?.[1];
  return category ? { base: key.replace(SUFFIX, ''), category } : { base: key };
}
