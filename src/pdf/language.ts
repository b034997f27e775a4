import { scriptOf } from '../i18n/locale.ts';

/** A language as Typst knows it: it chooses letterforms and hyphenation, and is written into the PDF. */
export interface TypstLanguage {
  lang: string;
  region: string | null;
}

/**
 * Typst has no place for a script in a language, and hyphenates Serbian in Cyrillic only. Serbian in Latin letters is
 * set as Croatian, which breaks words alike. The region marks what `restoreTags` turns into the real tag.
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
 * A part of a PDF in which every language is called by its BCP 47 tag again.
 * @example restoreTags('/Lang (hr-RS)') // '/Lang (sr-Latn)'
 */
export function restoreTags(part: string): string {
  return part
    .replaceAll(/(\/Lang ?)\((sr|hr)-RS\)/gu, (_, key: string, lang: string) => `${key}(${TAGS[lang]})`)
    .replaceAll(/<rdf:li>(sr|hr)-RS<\/rdf:li>/gu, (_, lang: string) => `<rdf:li>${TAGS[lang]}</rdf:li>`);
}

const TAGS: Record<string, string> = { sr: 'sr-Cyrl', hr: 'sr-Latn' };
