import { systemMessage } from '../files/system-error.ts';

/** Runs a command with the arguments it was called with, and tells what it gives, or in one line why it failed. */
export function tell(run: (commandArguments: string[]) => string): void {
  try {
    console.log(run(process.argv.slice(2)));
  } catch (error) {
    console.error(systemMessage(error) ?? (error as Error).message);
    process.exitCode = 1;
  }
}
