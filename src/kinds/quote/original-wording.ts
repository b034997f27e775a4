/** The words of a quotation in the letters of an edition. */
import type { Facts } from '../../content/schema.ts';
import { languageOf, scriptOf } from '../../i18n/locale.ts';
import { transliterate, transliteratedFrom } from '../../i18n/transliterate.ts';
import { typeset } from '../../i18n/typography.ts';
import type { QuoteFact } from './facts.ts';

/** Words in one language, with the outer quotation marks of that language. */
export interface Wording {
  lang: string;
  text: string;
  marks: [opening: string, closing: string];
}

/** The original words, in the script of the edition if only the script differs: script is not wording. */
export function originalWording(
  { lang, original, cyrl }: Pick<QuoteFact, 'lang' | 'original' | 'cyrl'>,
  tag: string,
  facts: Facts,
): { original: Wording; sourceScript: string | null } {
  const isInOtherScript = languageOf(lang) === languageOf(tag) && scriptOf(lang) !== scriptOf(tag);
  if (!isInOtherScript) return { original: wordingIn(lang, original, facts), sourceScript: null };
  const { respelled } = facts.locales.find((locale) => locale.tag === tag) ?? {};
  const text = transliteratedFrom(tag) === lang ? transliterate(original, tag, respelled) : (cyrl ?? original);
  return { original: wordingIn(tag, text, facts), sourceScript: scriptOf(lang) };
}

/** Words with the marks of their language, or of the first locale where no edition has the language. */
export function wordingIn(lang: string, text: string, { locales }: Facts): Wording {
  const locale = locales.find((candidate) => languageOf(candidate.tag) === languageOf(lang)) ?? locales[0];
  const [opening, closing] = locale?.quotationMarks ?? ['“', '”'];
  return { lang, text: typeset(text, lang), marks: [opening, closing] };
}
