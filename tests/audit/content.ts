/** The content that is audited, as it is in its files. */

import { deriveWords } from '../../src/content/derive.ts';
import type { Words } from '../../src/content/words.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { readContent } from '../../src/kinds/read.ts';
import { contentRoot } from '../support/site.ts';

export const { facts, words } = readContent(contentRoot);

/** The record of a locale; throws where there is none. */
export function localeOf(tag: string): Locale {
  return facts.locales.find((locale) => locale.tag === tag) ?? failing(tag);
}

/** Words of a locale, transliterated where it is derived. */
export function wordsOf(tag: string): Words {
  const { derivedFrom, respelled } = localeOf(tag);
  const own = words[tag] ?? failing(tag);
  return derivedFrom ? deriveWords(words[derivedFrom] ?? failing(derivedFrom), own, respelled) : own;
}

function failing(tag: string): never {
  throw new Error(`no ${tag} in the content`);
}
