/**
 * `npm run translations`: what is translated, stale, missing in each locale.
 * `-- accept <locale> <id or pattern>…` records a review; `-- export <locale> [file]` and `-- import <locale> <file>`
 * carry texts to a translator's program and back.
 */
import { systemMessage } from '../files/system-error.ts';
import { translationsCommand } from '../translations/command.ts';

try {
  console.log(translationsCommand(process.argv.slice(2), process.env.CONTENT_ROOT ?? '.'));
} catch (error) {
  console.error(systemMessage(error) ?? (error as Error).message);
  process.exitCode = 1;
}
