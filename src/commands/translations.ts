/**
 * `npm run translations`: what is translated, stale, missing in each locale.
 * `-- accept <locale> <id or pattern>…` records a review; `-- export <locale> [file]` and `-- import <locale> <file>`
 * carry texts to a translator's program and back.
 */
import { acceptInRoot, exportFromRoot, importIntoRoot, overviewOfRoot } from '../translations/workshop.ts';
import { tell } from './tell.ts';

const USAGE = `npm run translations                                       a table of all locales, and what needs a look
npm run translations -- accept <locale> <id or pattern>…   records that translations were reviewed
npm run translations -- export <locale> [file.po]          writes the texts for a translation program
npm run translations -- import <locale> <file.po>          takes them back`;

const root = process.env.CONTENT_ROOT ?? '.';

tell(run);

function run([command, tag, ...rest]: string[]): string {
  const [file] = rest;
  if (command === undefined) return overviewOfRoot(root);
  if (command === 'accept' && tag && file !== undefined) return acceptInRoot({ root, tag, patterns: rest });
  if (command === 'export' && tag) return exportFromRoot({ root, tag, file: file ?? `${tag}.po` });
  if (command === 'import' && tag && file !== undefined) return importIntoRoot({ root, tag, file });
  throw new Error(USAGE);
}
