/** Puts a built site in the place of the last one: whole or not at all, whatever happens to the build or beside it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { lockFolder, OutputError } from './folder-lock.ts';
import { nativeFiles } from './native-files.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/**
 * Lets `write` fill an empty folder, and puts that folder in the place of `output` when it is complete. A build that
 * fails, is stopped or is killed leaves the last site, and what a killed one leaves over is removed by the next. Throws
 * an `OutputError` where `output` holds something else than a site, or where another build is running.
 */
export async function replaceSite(output: string, write: (folder: string) => Promise<void>): Promise<void> {
  const place = existsSync(output) ? realpathSync(output) : path.resolve(output);
  if (!existsSync(path.join(place, INSIDE))) requireSite(place, output);
  const spot = spotOf(place);
  const lock = lockFolder(spot.shared, output);
  const ignoreSignals = stopOnSignal((signal) => `${output}: the build was stopped (${signal}); nothing was changed.`);
  const umask = process.umask(READABLE_BY_ALL);
  let work = '';
  const cleanUp = () => {
    if (work) remove(work);
    lock.release();
  };
  // Again at the end of the process, because Eleventy goes on writing pages after one has failed.
  process.once('exit', cleanUp);
  try {
    if (nativeFiles) clearLeftovers(spot);
    requireSite(place, output);
    work = mkdtempSync(path.join(spot.shared, BUILD));
    const site = path.join(work, NEW, spot.name);
    mkdirSync(site, { recursive: true });
    await write(site);
    put(spot, work);
    if (!spot.name) console.error(`${output}: a mount, or in a read-only folder; its files were replaced one by one.`);
    process.off('exit', cleanUp);
  } finally {
    cleanUp();
    process.umask(umask);
    ignoreSignals();
  }
}

/** A web server may run as another user, whatever this one's files are by default. */
const READABLE_BY_ALL = 0o022;

/** Folders of one build, and in it of the new site and of the last one. */
const BUILD = 'build-';
const NEW = 'new';
const OLD = 'old';
/** The last site while its entries are still being moved there. */
const PART_OF_OLD = 'part-of-old';

/** The shared folder inside of a site that cannot be moved. */
const INSIDE = '.site-build';

/** Where a site is put, and by which entries. */
interface Spot {
  /** Folder whose entries are replaced: the one that holds the site, or the site itself where it cannot be moved. */
  home: string;
  /** The site's name in `home`; empty where the site is `home`. */
  name: string;
  /** Folder of the lock and of the builds of this site, on the same file system as `home`. */
  shared: string;
  /** The entries of the site that is there now. */
  entries(): string[];
}

function spotOf(place: string): Spot {
  const inside = path.join(place, INSIDE);
  if (isFolder(place) && isFixed(place, inside)) {
    const entries = () => readdirSync(place).filter((name) => name !== INSIDE);
    return { home: place, name: '', shared: inside, entries };
  }
  const name = path.basename(place);
  const entries = () => (existsSync(place) ? [name] : []);
  return { home: path.dirname(place), name, shared: `${place}.build`, entries };
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Whether a folder is a mount, or lies in a folder that cannot be written: its entries can be replaced, it cannot. Asks
 * the system to remove the folder, which is refused in any case because something is in it.
 */
function isFixed(folder: string, inside: string): boolean {
  try {
    mkdirSync(inside);
  } catch (error) {
    if (!hasCode(error, 'EEXIST', 'ENOENT')) throw error;
  }
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return true;
  }
  try {
    rmdirSync(inside);
  } catch {
    // Another build has put its site in place in this moment.
  }
  return false;
}

/** Nothing but a built site is replaced. */
function requireSite(place: string, output: string): void {
  if (!existsSync(place)) return;
  const names = isFolder(place) ? readdirSync(place).filter((name) => name !== INSIDE) : null;
  if (names && (names.length === 0 || SITE_FILES.every((name) => names.includes(name)))) return;
  throw new OutputError(
    `${output}: expected a built site, an empty folder or none, found ${names ? 'other files' : 'a file'}; name another folder with OUTPUT, or remove it.`,
  );
}

/** What every built site has at its top. */
const SITE_FILES = ['_headers', 'index.html'];

/** Puts the new site in place, in one step where the system can; restores the last one where that fails. */
function put(spot: Spot, work: string): void {
  const [present] = spot.entries();
  if (spot.name && present && isExchanged(path.join(work, NEW, present), path.join(spot.home, present))) return;
  try {
    const aside = path.join(work, PART_OF_OLD);
    mkdirSync(aside);
    for (const name of spot.entries()) move(path.join(spot.home, name), path.join(aside, name), work);
    renameSync(aside, path.join(work, OLD));
    for (const name of readdirSync(path.join(work, NEW)))
      renameSync(path.join(work, NEW, name), path.join(spot.home, name));
  } catch (error) {
    restore(spot, work);
    throw error;
  }
}

function isExchanged(one: string, other: string): boolean {
  try {
    nativeFiles?.swapSync(one, other);
    return nativeFiles !== null;
  } catch {
    return false; // not every file system can
  }
}

/** A rename, or a copy where the system refuses one: a folder from a lower layer of a container. */
function move(from: string, to: string, work: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    const copy = path.join(work, 'copy');
    cpSync(from, copy, { recursive: true });
    renameSync(copy, to);
    rmSync(from, { recursive: true });
  }
}

/** Puts the last site back, where it was taken away and the new one is not whole in its place. */
function restore({ home, entries }: Spot, work: string): void {
  const away = folderOfAway(work);
  if (away === null) return;
  const removeEntry = (name: string) => rmSync(path.join(home, name), { recursive: true, force: true });
  if (path.basename(away) === OLD) entries().forEach(removeEntry);
  for (const name of readdirSync(away)) {
    removeEntry(name);
    renameSync(path.join(away, name), path.join(home, name));
  }
}

/** The folder of a last site that is to be put back; null where none is. */
function folderOfAway(work: string): string | null {
  const part = path.join(work, PART_OF_OLD);
  if (existsSync(part)) return part;
  const old = path.join(work, OLD);
  return existsSync(old) && readdirSync(path.join(work, NEW)).length > 0 ? old : null;
}

/** Removes what killed builds have left, for the lock is held and they are dead. */
function clearLeftovers(spot: Spot): void {
  for (const name of readdirSync(spot.shared).filter((entry) => entry.startsWith(BUILD))) {
    const work = path.join(spot.shared, name);
    restore(spot, work);
    remove(work);
  }
}

/** Removes the work of a build, unless it holds a last site that could not be put back. */
function remove(work: string): void {
  const away = folderOfAway(work);
  if (away !== null && readdirSync(away).length > 0) {
    console.error(`The last site is in ${away}; the next build puts it back.`);
    return;
  }
  try {
    // Retries, because pages may be being written there.
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch (error) {
    console.error(`${(error as Error).message}; remove it by hand.`);
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
