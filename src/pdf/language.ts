import { scriptOf } from '../i18n/locale.ts';

/** A language as Typst knows it: it chooses letterforms and hyphenation, and is written into the PDF. */
export interface TypstLanguage {
  lang: string;
  region: string | null;
}

/**
 * Typst has no place for a script in a language, and hyphenates Serbian in Cyrillic only. Serbian in Latin letters is
 * set as Croatian, which breaks words alike. The region marks what `restoredTag` turns into the real tag.
 */
const SERBIAN: Record<string, TypstLanguage> = {
  Cyrl: { lang: 'sr', region: 'RS' },
  Latn: { lang: 'hr', region: 'RS' },
};

/** What a BCP 47 tag is called while Typst works. Its language as it is written: `Intl` makes Serbian of Montenegrin. */
export function typstLanguage(tag: string): TypstLanguage {
  const [lang = ''] = tag.split('-');
  return (lang === 'sr' && SERBIAN[scriptOf(tag)]) || { lang, region: null };
}

/**
 * The BCP 47 tag of a language that `typstLanguage` has named; any other is returned as it is.
 * @example restoredTag('hr-RS') // 'sr-Latn'
 */
export function restoredTag(lang: string): string {
  return TAGS[lang] ?? lang;
}

/** The drawing of a page, or the metadata, with the tags that `typstLanguage` has named as BCP 47 tags again. */
export function restoreTags(text: string): string {
  return text.replaceAll(/(?<=\/Lang ?\(|<rdf:li>)(?:sr|hr)-RS(?=\)|<\/rdf:li>)/gu, restoredTag);
}

const TAGS: Record<string, string> = { 'sr-RS': 'sr-Cyrl', 'hr-RS': 'sr-Latn' };
