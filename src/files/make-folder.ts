import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and those that it lies in; `mkdirSync` alone reports a read-only file system as a missing folder. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in this moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
