/**
 * The real content, broken by one drawn change at a time: every change must be told, at its place. `BREAKING_SEED=7`
 * draws others; the seed of a run is printed, and gives the same changes again. `BREAKING_CHANGES=10` draws ten of each kind.
 */
import { expect, test } from '@playwright/test';
import { Draw } from '../support/draw.ts';
import { Copy, describeMiss, isCaught } from './break.ts';
import type { Kind } from './change.ts';
import { FACT_KINDS } from './kinds/facts.ts';
import { PAGE_KINDS } from './kinds/pages.ts';
import { WORD_KINDS } from './kinds/words.ts';

const SEED = Number(process.env.BREAKING_SEED ?? 2024);
const CHANGES_OF_A_KIND = Number(process.env.BREAKING_CHANGES ?? 1);
const KINDS: Record<string, Kind[]> = { facts: FACT_KINDS, pages: PAGE_KINDS, words: WORD_KINDS };

test('every kind of change has a name of its own', () => {
  const names = Object.values(KINDS).flatMap((kinds) => kinds.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

for (const [group, kinds] of Object.entries(KINDS))
  test(`every drawn change of ${group} is told with its file and key`, () => {
    const copy = new Copy();
    try {
      expect(copy.problems(), 'the content is sound before it is changed').toEqual([]);
      const misses = kinds.flatMap((kind) => missesOf(kind, copy));
      expect(misses, misses.join('\n\n')).toEqual([]);
    } finally {
      copy.remove();
    }
  });

/** Draws the changes of a kind, each kind from the seed anew, and prints how many were caught. */
function missesOf({ name, draw }: Kind, copy: Copy): string[] {
  const source = new Draw(SEED);
  const misses: string[] = [];
  for (let count = 0; count < CHANGES_OF_A_KIND; count++) {
    const change = draw(source);
    const problems = copy.problemsWith(change);
    if (!isCaught(problems, change.expected)) misses.push(describeMiss(name, change, problems));
  }
  console.log(`seed ${SEED}: caught ${CHANGES_OF_A_KIND - misses.length} of ${CHANGES_OF_A_KIND}: ${name}`);
  return misses;
}
