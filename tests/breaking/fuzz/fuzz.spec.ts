/** Hostile content, one case of each kind; `npm run fuzz -- 500 --seed 7` draws more. `FUZZ_SEED=7` draws others here. */
import { expect, test } from '@playwright/test';
import { KINDS, runFuzz } from '../../fuzz/run.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 2024);
const COUNT = KINDS.length;

test('every kind of hostility has a name of its own', () => {
  const names = KINDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('each hostile case is refused in its place, or published as typed in a well-formed site', async () => {
  test.setTimeout(240_000);
  const { tallies, misses } = await runFuzz({ count: COUNT, seed: SEED, withPdfs: true });
  for (const [kind, { refused, accepted, missed }] of tallies)
    console.log(`seed ${SEED}: ${refused} refused, ${accepted} as typed, ${missed} missed: ${kind}`);
  expect(misses, misses.join('\n\n')).toEqual([]);
});
