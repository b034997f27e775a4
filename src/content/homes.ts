/** Where each fact stands. */
import { type Homes, type Kinds, shownBy } from './kind.ts';
import type { Facts } from './schema.ts';
import type { Words } from './words.ts';

/** The page and anchor where each placed fact stands: the first placement wins. */
export function findHomes({ facts, kinds, words }: { facts: Facts; kinds: Kinds; words: Words }): Homes {
  const homes = new Map<string, { page: string; anchor: string }>();
  const settle = (scheme: string, id: string, page: string) => {
    const reference = `${scheme}:${id}`;
    const anchor = kinds.get(scheme)?.headings?.(id)[0]?.id ?? `${scheme}-${id}`;
    if (!homes.has(reference)) homes.set(reference, { page, anchor });
  };
  for (const [page, { blocks }] of Object.entries(words.pages))
    for (const block of blocks)
      if (block.kind === 'placement')
        for (const { scheme, id } of shownBy(block, { kinds, facts })) settle(scheme, id, page);
  for (const [scheme, kind] of kinds) for (const [id, page] of kind.homes?.(facts) ?? []) settle(scheme, id, page);
  return homes;
}
