/** Translators of the real locales, made from their words alone: a fault in a page's prose is not told here. */
import path from 'node:path';
import { deriveWords } from '../../src/content/derive.ts';
import { allTexts } from '../../src/content/interface-words.ts';
import type { Words } from '../../src/content/words.ts';
import { createTranslator, type Translator } from '../../src/i18n/translator.ts';
import { readContent } from '../../src/kinds/read.ts';
import { required } from './sound.ts';

export const { facts, words } = readContent(path.resolve(import.meta.dirname, '../..'));

/** Words of a real locale, transliterated where it is derived. */
export function wordsOf(tag: string): Words {
  const { derivedFrom, respelled } = required(facts.locales.find((locale) => locale.tag === tag));
  const own = required(words[tag]);
  return derivedFrom ? deriveWords(required(words[derivedFrom]), own, respelled) : own;
}

const translators = new Map<string, Translator>();

/** The translator of a real locale. */
export function translatorOf(tag: string): Translator {
  const translator = translators.get(tag) ?? realTranslator(tag);
  translators.set(tag, translator);
  return translator;
}

function realTranslator(tag: string): Translator {
  const own = wordsOf(tag);
  const locale = required(facts.locales.find((candidate) => candidate.tag === tag));
  return createTranslator({ locale, namespaces: allTexts(own), patterns: required(own.formats) });
}
