/**
 * `npm run build`: the site in `_site`, or the problems of the content and the last good `_site` as it was.
 * `-- --draft` lets stale translations pass and marks them on the pages.
 */

import { buildSite, isPlain } from '../eleventy/build-site.ts';

const started = performance.now();
if (process.argv.includes('--draft')) process.env.DRAFT = '1';
try {
  const { files } = await buildSite({ output: process.env.OUTPUT ?? '_site' });
  console.log(`Built ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(isPlain(error) ? error.message : error);
  process.exitCode = 1;
}
