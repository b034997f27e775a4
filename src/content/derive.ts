import { type Respelled, toLatin } from '../i18n/transliterate.ts';
import { mapWords } from './map-words.ts';
import type { TextTree, Words } from './read.ts';

/** The words of a derived locale: those of its base in Latin letters, and its own where it has them. */
export function deriveWords(base: Words, own: Words, respelled?: Respelled): Words {
  const latin = mapWords(base, (text) => toLatin(text, respelled));
  const namespaces = Object.fromEntries(
    Object.entries(latin.namespaces).map(([name, tree]) => [
      name,
      overlay(tree, own.namespaces[name as keyof Words['namespaces']] ?? {}),
    ]),
  );
  return { ...latin, tag: own.tag, namespaces, names: base.names.map((name) => toLatin(name, respelled)) };
}

function overlay(tree: TextTree, own: TextTree): TextTree {
  const merged = { ...tree };
  for (const [key, value] of Object.entries(own)) {
    const below = merged[key];
    merged[key] = typeof value === 'string' || typeof below !== 'object' ? value : overlay(below, value);
  }
  return merged;
}
