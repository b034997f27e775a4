/** Where readers meet a person, a body or a place. */
import { proseTexts } from '../../content/check/prose-texts.ts';
import type { Kinds } from '../../content/kind.ts';
import { blockReferences, type ProseBlock } from '../../content/prose.ts';
import type { Facts } from '../../content/schema.ts';
import type { Words } from '../../content/words.ts';

/** Pages that mention an entity, by its id. */
type Mentions = ReadonlyMap<string, string[]>;

declare module '../../content/kind.ts' {
  interface Joined {
    mentions: Mentions;
  }
}

/**
 * The pages of the menu whose text leads to an entity, or cites a claim of its, in the order of the menu. The same in every
 * edition, since all have the same references.
 */
export function findMentions(
  { facts: { claims, pages }, kinds }: { facts: Pick<Facts, 'claims' | 'pages'>; kinds: Kinds },
  locale: Words,
): Mentions {
  const placed = proseTexts(locale, kinds);
  /** The references of a block, those of the prose that it places included. */
  const referencesOf = (block: ProseBlock) => {
    if (block.kind !== 'placement') return blockReferences(block);
    const words = kinds.get(block.scheme)?.words;
    return placed
      .filter(({ namespace, key }) => namespace === words && key.startsWith(`${block.target}.`))
      .flatMap((text) => blockReferences(text.block));
  };
  const mentions = new Map<string, string[]>();
  for (const id of Object.keys(pages).filter((page) => pages[page]?.menu)) {
    const met = (locale.pages[id]?.blocks ?? []).flatMap(referencesOf).flatMap((reference) => {
      const [scheme, target = ''] = reference.split(':');
      if (scheme === 'entity') return [target];
      return scheme === 'claim' ? (claims[target]?.saidBy ?? []) : [];
    });
    for (const entity of new Set(met)) mentions.set(entity, [...(mentions.get(entity) ?? []), id]);
  }
  return mentions;
}
