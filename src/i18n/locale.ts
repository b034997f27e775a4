import { findLanguage, LANGUAGES } from '../languages/index.ts';
import type { Language, LanguageDefaults } from '../languages/language.ts';
import { kept } from './kept.ts';

/** How one locale is named, addressed and typeset: a record of `_data/locales.yaml` over what its language is. */
export interface Locale extends LanguageDefaults {
  /** BCP 47 tag with its script where the language has two: `sr-Cyrl`, never `sr`. */
  tag: string;
  /** First segment of every address of the edition, without slashes: `sr-cyrl`. */
  path: string;
  direction: 'ltr' | 'rtl';
  /** The authored locale whose words this one is transliterated from. */
  derivedFrom?: string | undefined;
  /** Words that a derived locale does not write letter by letter, such as acronyms of foreign names. */
  respelled?: Record<string, string> | undefined;
}

/** Language subtag of a BCP 47 tag: `sr` for `sr-Latn`. */
export function languageOf(tag: string): string {
  return subtagsOf(tag).language;
}

/** Script of a BCP 47 tag as an ISO 15924 code, said or likely: `Cyrl` for `ru`. */
export function scriptOf(tag: string): string {
  return subtagsOf(tag).script;
}

/** `Intl.Locale` is slow to make. */
const subtagsOf = kept((tag) => {
  const locale = new Intl.Locale(tag);
  return { language: locale.language, script: locale.maximize().script ?? '' };
});

/** What the generator knows of the language of a tag, with or without a script and region; undefined for any other. */
export const languageFor = kept(
  (tag): Language | undefined =>
    findLanguage(tag) ??
    LANGUAGES.find((known) => languageOf(known.tag) === languageOf(tag) && scriptOf(known.tag) === scriptOf(tag)),
);
