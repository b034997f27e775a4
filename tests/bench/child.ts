/** One measured build in a process of its own: `ours` or `bare`, source and output folder. Prints JSON. */
import Eleventy from '@11ty/eleventy';
import { buildSite } from '../../src/eleventy/build-site.ts';

const [kind, source = '', output = ''] = process.argv.slice(2);
const started = performance.now();
if (kind === 'ours') await buildSite({ output });
else {
  const eleventy = new Eleventy(source, output, { configPath: 'tests/bench/bare.config.ts', quietMode: true });
  eleventy.disableLogger();
  await eleventy.write();
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    wall: (performance.now() - started) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
  }),
);
