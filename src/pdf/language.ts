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
const STAND_INS = new Map<string, string>(
  LANGUAGES.flatMap(({ tag, typst: { lang, region } }) =>
    region === null ? [] : [[`${lang}-${region}`, tag] as const],
  ),
);
const NAMES = [...STAND_INS.keys()].join('|');
const KEY = new RegExp(`(/Lang ?)\\((${NAMES})\\)`, 'gu');
const ELEMENT = new RegExp(`<rdf:li>(${NAMES})</rdf:li>`, 'gu');

/**
 * A part of a PDF in which every language is called by its BCP 47 tag again.
 * @example restoreTags('/Lang (hr-RS)') // '/Lang (sr-Latn)'
 */
export function restoreTags(part: string): string {
  return part
    .replaceAll(KEY, (_, key: string, name: string) => `${key}(${STAND_INS.get(name)})`)
    .replaceAll(ELEMENT, (_, name: string) => `<rdf:li>${STAND_INS.get(name)}</rdf:li>`);
}
