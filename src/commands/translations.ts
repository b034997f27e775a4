/**
 * `npm run translations`: what is translated, stale, missing in each locale.
 * `-- accept <locale> <id or pattern>…` records a review; `-- export <locale> [file]` and `-- import <locale> <file>`
 * carry texts to a translator's program and back.
 */
import { translationsCommand } from '../translations/command.ts';
import { tell } from './tell.ts';

tell((args) => translationsCommand(args, process.env.CONTENT_ROOT ?? '.'));
