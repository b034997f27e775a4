/** The languages of the generator. The first is the one that the words of the others are compared with. */
import { language as en } from './en/language.ts';
import type { Language } from './language.ts';
import { language as ru } from './ru/language.ts';
import { language as srCyrl } from './sr-Cyrl/language.ts';
import { language as srLatn } from './sr-Latn/language.ts';

export const LANGUAGES: readonly Language[] = [en, srCyrl, srLatn, ru];

const languagesByTag = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The language of this very tag, if the generator knows it. */
export function findLanguage(tag: string): Language | undefined {
  return languagesByTag.get(tag);
}
