/**
 * HTML as the templates give it, made into what readers get. Head and body apart and each once: to join, cut or search a
 * whole page means to copy it.
 */
import { markLanguages } from '../i18n/foreign-words.ts';
import { WORD_WITH_ENDING } from '../i18n/typography.ts';

/** The head of a page: style sheets for the most part, and no words that a line could break. */
export function finishedHead(html: string): string {
  return markLanguages(squeezed(html));
}

/** The body of a page. */
export function finishedBody(html: string): string {
  return withWholeWords(finishedHead(html));
}

/** Replaces the blank lines and indents that templates leave behind by one line break each. */
function squeezed(html: string): string {
  return html.replace(/\n[ \t\n]+|[ \t]+\n[ \t\n]*/gu, '\n');
}

/** Keeps a word with its ending in one line, by an element: a joining sign would be copied with the text. */
function withWholeWords(html: string): string {
  return html.replace(HYPHENATED, (part) =>
    part.startsWith('<') ? part : part.replace(WORD_WITH_ENDING, '<span class="unbroken">$&</span>'),
  );
}

/**
 * An element whose text is not set in lines; else a text with a hyphen, with the end of the tag before it. Without the
 * flag `u`, which doubles its time.
 */
const HYPHENATED = /<(title|script|style|svg)\b.*?<\/\1>|>[^<]*?-[^<]*/gs;
