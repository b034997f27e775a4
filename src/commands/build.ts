/**
 * `npm run build`: the site in `_site`, or the problems of the content and the last good `_site` as it was.
 * `-- --pseudo` builds the pseudo-locale in `_site-pseudo` instead, without share images and PDFs.
 * `-- --draft` lets stale translations pass and marks them on the pages.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../eleventy/build-site.ts';
import { fail } from './fail.ts';

const { pseudo: isPseudo, draft: isDraft } = options();
if (isPseudo) Object.assign(process.env, { EDITIONS: 'pseudo', SHARE_IMAGES: 'none', PDFS: 'none' });
const output = process.env.OUTPUT ?? (isPseudo ? '_site-pseudo' : '_site');
const started = performance.now();
if (isDraft) process.env.DRAFT = '1';
try {
  const { files } = await buildSite({ output });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const root = path.resolve(process.env.CONTENT_ROOT ?? '.');
  console.log(`Built ${files} files in ${seconds} s: content of ${root}, site in ${path.resolve(output)}.`);
} catch (error) {
  fail(error);
}

/** The options given; ends the command where there is one that it does not know. */
function options(): { pseudo?: boolean; draft?: boolean } {
  try {
    return parseArgs({ options: { pseudo: { type: 'boolean' }, draft: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message} The options are -- --pseudo and -- --draft.`);
    process.exit(1);
  }
}
