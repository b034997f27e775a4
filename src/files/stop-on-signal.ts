import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends the process in order when it is asked to stop, so that what is done at its end is done then too; prints
 * `message` before. Returns a function that undoes this.
 */
export function stopOnSignal(message?: (signal: NodeJS.Signals) => string): () => void {
  const stop = (signal: NodeJS.Signals) => {
    if (message) console.error(message(signal));
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
