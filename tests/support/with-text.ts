import type { TextTree } from '../../src/languages/language.ts';

/** A tree with another text under a dotted key, or without it; keys of labels hold points themselves. */
export function withText(tree: TextTree, key: string, text: string | undefined): TextTree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]): [string, string | TextTree][] => {
      if (name === key) return text === undefined ? [] : [[name, text]];
      const isWithin = typeof value === 'object' && key.startsWith(`${name}.`);
      return [[name, isWithin ? withText(value, key.slice(name.length + 1), text) : value]];
    }),
  );
}
