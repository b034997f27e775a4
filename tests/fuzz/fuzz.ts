/**
 * `npm run fuzz -- 500 --seed 7`: hostile content of many kinds, each refused in the right place or published as typed.
 * Prints what became of each kind; fails where a case is missed.
 */
import { parseArgs } from 'node:util';
import { runFuzz } from './run.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '2024' } },
});
const { tallies, builds, misses } = await runFuzz({
  count: Number(positionals[0] ?? 500),
  seed: Number(values.seed),
  withPdfs: true,
});
console.table(Object.fromEntries(tallies));
console.log(`${builds} sites were built.`);
for (const miss of misses) console.error(`\n${miss}`);
if (misses.length > 0) process.exitCode = 1;
