/** The words of the generator and those that a locale gives over them. */
import { transliterate } from '../i18n/transliterate.ts';
import { findLanguage } from '../languages/index.ts';
import type { InterfaceWords, TextTree } from '../languages/language.ts';
import { mapStrings } from './map-words.ts';
import type { Words } from './words.ts';

/** The namespaces of which the generator has words of its own. */
export const INTERFACE_NAMESPACES = ['strings', 'nouns'] as const;

/** What the generator says in a language; undefined where it does not know the language. */
export function interfaceWords(tag: string): InterfaceWords | undefined {
  const language = findLanguage(tag);
  if (!language?.transliteration) return language?.words;
  const base = findLanguage(language.transliteration.from)?.words;
  return base && mapStrings(base, (text) => transliterate(text, tag));
}

/** All texts of a locale by namespace: those of the generator, and over them those of the locale. */
export function allTexts({ namespaces, interface: own }: Pick<Words, 'namespaces' | 'interface'>): Words['namespaces'] {
  return {
    ...namespaces,
    ...Object.fromEntries(INTERFACE_NAMESPACES.map((name) => [name, overlay(own[name], namespaces[name] ?? {})])),
  };
}

/** A tree with the texts of another over its own. */
export function overlay(tree: TextTree, own: TextTree): TextTree {
  const merged = { ...tree };
  for (const [key, value] of Object.entries(own)) {
    const below = merged[key];
    merged[key] = typeof value === 'string' || typeof below !== 'object' ? value : overlay(below, value);
  }
  return merged;
}
