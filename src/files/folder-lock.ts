import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { nativeFiles } from './native-files.ts';

/** A site cannot be written to the output folder as things are. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** A folder that belongs to one process. */
export interface Lock {
  /** Gives the lock back, and removes the folder if nothing else is in it. */
  release(): void;
}

const ATTEMPTS = 50;
const PAUSE = 20;

/**
 * Makes `folder` and locks it for this process. The system gives the lock back when the process ends, in whatever way,
 * so that a dead process locks nothing. Throws an `OutputError` that names the process which builds `output` now.
 */
export function lockFolder(folder: string, output: string): Lock {
  const file = path.join(folder, 'lock');
  let holder = '';
  for (let attempt = 0; attempt < ATTEMPTS && holder === ''; attempt++) {
    const descriptor = open(folder, file);
    if (descriptor !== null) {
      const isLocked = nativeFiles === null || nativeFiles.tryLock(descriptor);
      if (isLocked && isAt(descriptor, file)) return held(descriptor, folder, file);
      if (!isLocked) holder = readFileSync(descriptor, 'utf8');
      closeSync(descriptor);
    }
    // The process that holds the lock is about to write its number, or to remove the file.
    if (holder === '') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  throw new OutputError(
    `${output}: another build is running here (process ${holder || 'unknown'}); wait until it ends, or stop it.`,
  );
}

/** The open file, or null where another process has removed its folder in this moment. */
function open(folder: string, file: string): number | null {
  makeFolder(folder);
  try {
    return openSync(file, 'a+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the open file is still the one in the folder: whoever gave the lock back has removed it. */
function isAt(descriptor: number, file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.ino === fstatSync(descriptor).ino;
}

function held(descriptor: number, folder: string, file: string): Lock {
  ftruncateSync(descriptor);
  writeSync(descriptor, String(process.pid));
  let isHeld = true;
  return {
    release() {
      if (isHeld) {
        if (isAt(descriptor, file)) unlinkSync(file);
        closeSync(descriptor);
        isHeld = false;
      }
      try {
        rmdirSync(folder);
      } catch {
        // Another build has begun there.
      }
    },
  };
}
