import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Writes files, each whole or not at all: all are written beside their places before the first is moved into its own,
 * so that a full disk or an interrupted command leaves what was there. Makes their folders.
 */
export function writeFiles(files: Iterable<readonly [file: string, contents: string | Uint8Array]>): void {
  const unfinished: [from: string, to: string][] = [];
  try {
    for (const [file, contents] of files) {
      if (isDevice(file)) {
        writeFileSync(file, contents);
        continue;
      }
      const target = existsSync(file) ? realpathSync(file) : file;
      removeLeftovers(target);
      const from = `${target}.${process.pid}${UNFINISHED}`;
      unfinished.push([from, target]);
      writeBeside(from, target, contents);
    }
    for (const [from, to] of unfinished) renameSync(from, to);
  } catch (error) {
    for (const [from] of unfinished) rmSync(from, { force: true });
    throw error;
  }
}

/** A terminal or a pipe, which cannot be replaced: `/dev/stdout`. */
function isDevice(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Ends the name of a file that is being written; the number of its process stands before it. */
const UNFINISHED = '.unfinished';

/** Writes a file to the disk itself, with the permissions of the one that it is to replace. */
function writeBeside(file: string, replaced: string, contents: string | Uint8Array): void {
  makeFolder(path.dirname(file));
  const descriptor = openSync(file, 'w');
  try {
    if (existsSync(replaced)) fchmodSync(descriptor, statSync(replaced).mode);
    writeFileSync(descriptor, contents);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what a process that was killed left of the same file. */
function removeLeftovers(target: string): void {
  const { dir, base } = path.parse(target);
  const folder = dir || '.';
  const leftovers = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith(`${base}.`) && name.endsWith(UNFINISHED))
    : [];
  for (const name of leftovers) {
    const pid = Number(name.slice(base.length + 1, -UNFINISHED.length));
    if (!isRunning(pid)) rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
