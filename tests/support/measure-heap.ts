/**
 * Builds the site and prints the largest heap in bytes, garbage aside. Node runs it with `--expose-gc`. The heap is
 * looked at while files are written, since that is when pages are in memory, and at the end of Eleventy's work.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Files from one look to the next; a look takes some 50 ms. */
const EVERY = 50;

const { writeFileSync } = fs;
let files = 0;
let largest = 0;
fs.writeFileSync = (...given) => {
  writeFileSync(...given);
  files += 1;
  if (files % EVERY === 0) {
    globalThis.gc?.();
    largest = Math.max(largest, process.memoryUsage().heapUsed);
  }
};
syncBuiltinESMExports();
const { buildSite } = await import('../../src/eleventy/build-site.ts');
await buildSite({ output: process.argv[2] ?? '' });
// `console.log` colours numbers where the environment asks for colour.
process.stdout.write(String(largest));
