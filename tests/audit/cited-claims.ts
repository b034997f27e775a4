/** Which claims a page cites, read from the content files alone: what the numbers on the built page must lead to. */
import { flattenTexts } from '../../src/content/check/vocabulary.ts';
import { blockReferences, type ProseBlock } from '../../src/content/prose.ts';
import { facts, words } from './content.ts';

/** Ids of the claims that each reference number of a page stands for, in order of appearance; lower numbers first. */
export function citedClaims(tag: string, pageId: string): string[] {
  const authored = facts.locales.find((locale) => locale.tag === tag)?.derivedFrom ?? tag;
  const template = facts.pages[pageId]?.template;
  const parts =
    template === 'print'
      ? Object.keys(facts.pages).filter((id) => id === pageId || facts.pages[id]?.template === 'prose')
      : [pageId];
  const groups = parts
    .sort((a, b) => Number(b === pageId) - Number(a === pageId))
    .flatMap((part) => words[authored]?.pages[part]?.blocks ?? [])
    .flatMap((block) => claimsOfBlock(block, authored));
  const numbered = [...new Set(groups.flat())];
  return groups.flatMap((group) => [...group].sort((a, b) => numbered.indexOf(a) - numbered.indexOf(b)));
}

/** Claims in groups whose numbers stand together. */
function claimsOfBlock(block: ProseBlock, tag: string): string[][] {
  if (block.kind !== 'placement')
    return blockReferences(block)
      .filter((reference) => reference.startsWith('claim:'))
      .map((reference) => [reference.slice('claim:'.length)]);
  switch (block.scheme) {
    case 'events':
      return Object.values(facts.events)
        .filter(({ period }) => period === block.target)
        .map(({ claims }) => claims);
    case 'conflict':
      return Object.values(facts.conflicts[block.target]?.accounts ?? {}).map(({ claims }) => claims);
    case 'answer': {
      const answer = flattenTexts(words[tag]?.namespaces.answers ?? {}).get(`${block.target}.answer`) ?? '';
      return [...answer.matchAll(/\]\(claim:([a-z0-9-]+)\)/gu)].map(([, claim = '']) => [claim]);
    }
    case 'accounts':
      return claimsOfAccounts(block.target).map((claim) => [claim]);
    default:
      return [];
  }
}

/** Row by row, and in a row column by column. */
function claimsOfAccounts(id: string): string[] {
  const table = facts.accounts[id];
  if (!table) return [];
  const voices = Object.values(table.columns).flat();
  return Object.values(table.topics).flatMap(({ entries }) =>
    voices.flatMap((voice) => entries.filter((entry) => entry.voice === voice).map(({ claim }) => claim)),
  );
}
