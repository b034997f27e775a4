/**
 * Words of another language inside a text, written `[в](lang:ru)`. They keep their letters where the text is
 * transliterated, checks of letters and words pass over them, and pages and PDFs mark their language.
 */
const TAG = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?';
const MARKED = new RegExp(String.raw`\[([^[\]]+)\]\(lang:(${TAG})\)`, 'gu');

/** Words as a text marks them. */
export interface ForeignWords {
  lang: string;
  words: string;
}

/** A text in parts: its own words as they stand, and those of other languages. */
export function languageParts(text: string): (string | ForeignWords)[] {
  if (!text.includes('](lang:')) return [text];
  const parts: (string | ForeignWords)[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, words = '', lang = ''] = match;
    parts.push(text.slice(end, match.index), { lang, words });
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

/** The words of other languages in a text, in order. */
export function foreignWordsIn(text: string): ForeignWords[] {
  return languageParts(text).filter((part) => typeof part !== 'string');
}

/** Words with their mark. */
export function marked({ lang, words }: ForeignWords): string {
  return `[${words}](lang:${lang})`;
}

/** The tag in the address of a mark, `lang:ru`; undefined for any other address. */
export function markedLanguage(address: string): string | undefined {
  return new RegExp(`^lang:(${TAG})$`, 'u').exec(address)?.[1];
}

/** A text without the marks. */
export function plainWords(text: string): string {
  return text.includes('](lang:') ? text.replace(MARKED, '$1') : text;
}

/** A text without its words of other languages. */
export function ownWords(text: string): string {
  return text.includes('](lang:') ? text.replace(MARKED, ' ') : text;
}

/** A text whose own words are changed by `map`, those of other languages kept. */
export function mapOwnWords(text: string, map: (own: string) => string): string {
  return languageParts(text)
    .map((part) => (typeof part === 'string' ? map(part) : marked(part)))
    .join('');
}

/** HTML with the language of marked words; in attributes, names, pictures and scripts the words alone. */
export function markLanguages(html: string): string {
  if (!html.includes('](lang:')) return html;
  return html.replace(/<(script|style|svg|title)\b.*?<\/\1>|<[^>]*>|[^<]+/gsu, (part) =>
    part.startsWith('<') ? plainWords(part) : part.replace(MARKED, '<span lang="$2">$1</span>'),
  );
}
