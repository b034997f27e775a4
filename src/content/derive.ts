import { type Respelled, transliterate } from '../i18n/transliterate.ts';
import { overlay } from './interface-words.ts';
import { mapWords } from './map-words.ts';
import type { Words } from './words.ts';

/** The words of a derived locale: those of its base in its own script, and its own where it has them. */
export function deriveWords(base: Words, own: Words, respelled?: Respelled): Words {
  const written = (text: string) => transliterate(text, own.tag, respelled);
  const derived = mapWords(base, written);
  const namespaces = Object.fromEntries(
    Object.entries(derived.namespaces).map(([name, tree]) => [
      name,
      overlay(tree, own.namespaces[name as keyof Words['namespaces']] ?? {}),
    ]),
  );
  return { ...derived, tag: own.tag, namespaces, names: base.names.map(written) };
}
