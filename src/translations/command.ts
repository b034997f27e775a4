import { parseArgs } from 'node:util';
import { acceptInRoot, exportFromRoot, importIntoRoot, overviewOfRoot } from './workshop.ts';

const USAGE = `npm run translations                                       a table of all locales, and what needs a look
npm run translations -- accept <locale> <id or pattern>…   records that translations were reviewed
npm run translations -- export <locale> [file.po]          writes the texts for a translation program
npm run translations -- import <locale> <file.po>          takes them back`;

/**
 * Runs `npm run translations` with its arguments on the content under `root`, and returns what it prints. Throws, and
 * writes nothing, if it does not know a word or an option.
 */
export function translationsCommand(args: string[], root: string): string {
  const { isHelp, words } = parsed(args);
  const [command, tag, ...rest] = words;
  const [file, ...others] = rest;
  if (isHelp) return USAGE;
  if (command === undefined) return overviewOfRoot(root);
  if (command === 'accept' && tag && file !== undefined) return acceptInRoot({ root, tag, patterns: rest });
  if (command === 'export' && tag && others.length === 0)
    return exportFromRoot({ root, tag, file: file ?? `${tag}.po` });
  if (command === 'import' && tag && file !== undefined && others.length === 0)
    return importIntoRoot({ root, tag, file });
  throw new Error(USAGE);
}

function parsed(args: string[]): { isHelp: boolean; words: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { isHelp: values.help === true, words: positionals };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`);
  }
}
