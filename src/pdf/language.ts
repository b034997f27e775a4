import { languageFor } from '../i18n/locale.ts';
import { LANGUAGES } from '../languages/index.ts';

/** A language as Typst knows it: it chooses letterforms and hyphenation, and is written into the PDF. */
export interface TypstLanguage {
  lang: string;
  region: string | null;
}

/** What a BCP 47 tag is called while Typst works. Its language as it is written: `Intl` makes Serbian of Montenegrin. */
export function typstLanguage(tag: string): TypstLanguage {
  const [lang = ''] = tag.split('-');
  const known = languageFor(tag);
  return known?.tag.split('-')[0] === lang ? known.typst : { lang, region: null };
}

/** What Typst is told of the languages whose name is not enough, by tag. */
export const TYPST_LANGUAGES: Record<string, TypstLanguage> = Object.fromEntries(
  LANGUAGES.filter(({ typst }) => typst.region !== null).map(({ tag, typst }) => [tag, typst]),
);

/** Names that Typst has for want of a script in its languages, with the tags that the PDF must have. */
const STAND_INS = new Map(Object.entries(TYPST_LANGUAGES).map(([tag, { lang, region }]) => [`${lang}-${region}`, tag]));
const NAME = new RegExp(`(?<=/Lang ?\\(|<rdf:li>)(?:${[...STAND_INS.keys()].join('|')})(?=\\)|</rdf:li>)`, 'gu');

/**
 * The BCP 47 tag of a language that `typstLanguage` has named; any other is returned as it is.
 * @example restoredTag('hr-RS') // 'sr-Latn'
 */
export function restoredTag(lang: string): string {
  return STAND_INS.get(lang) ?? lang;
}

/** The drawing of a page, or the metadata, with the tags that `typstLanguage` has named as BCP 47 tags again. */
export function restoreTags(text: string): string {
  return text.replaceAll(NAME, restoredTag);
}
