/** Where readers meet a person, a body or a place. */
import { blockReferences } from './prose.ts';
import type { Words } from './read.ts';
import type { Facts } from './schema.ts';

/** Pages that mention an entity, by its id. */
export type Mentions = ReadonlyMap<string, string[]>;

/**
 * The pages of the menu whose text leads to an entity, or cites a claim of its, in the order of the menu. The same in every
 * edition, since all have the same references.
 */
export function findMentions({ claims, pages }: Pick<Facts, 'claims' | 'pages'>, words: Words): Mentions {
  const mentions = new Map<string, string[]>();
  for (const id of Object.keys(pages).filter((page) => pages[page]?.menu)) {
    const references = (words.pages[id]?.blocks ?? []).flatMap((block) => blockReferences(block));
    const met = references.flatMap((reference) => {
      const [scheme, target = ''] = reference.split(':');
      if (scheme === 'entity') return [target];
      return scheme === 'claim' ? (claims[target]?.saidBy ?? []) : [];
    });
    for (const entity of new Set(met)) mentions.set(entity, [...(mentions.get(entity) ?? []), id]);
  }
  return mentions;
}
