/** `npm run build`: the site in `_site`, or the problems of the content and the last good `_site` as it was. */

import { buildSite, isPlain } from '../eleventy/build-site.ts';

const started = performance.now();
try {
  const { files } = await buildSite({ output: process.env.OUTPUT ?? '_site' });
  console.log(`Built ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(isPlain(error) ? error.message : error);
  process.exitCode = 1;
}
