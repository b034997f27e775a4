import { isPlain } from '../eleventy/is-plain.ts';
import { systemMessage } from '../files/system-error.ts';

/** Prints why a command failed, in one line where the message says all, and lets the command end with exit code 1. */
export function fail(error: unknown): void {
  console.error(isPlain(error) ? error.message : (systemMessage(error) ?? error));
  process.exitCode = 1;
}
