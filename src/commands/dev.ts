/**
 * `npm run dev`: serves the site at http://localhost:8080 and rebuilds on a change of content, templates or
 * styles. Faulty content is told in the terminal; the last good pages stay until it is fixed.
 */
import { watch } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../content/problems.ts';
import { createEleventy } from '../eleventy/create-eleventy.ts';
import { lockFolder } from '../files/folder-lock.ts';
import { stopOnSignal } from '../files/stop-on-signal.ts';
import { loadEditions } from '../load/load.ts';
import { fail } from './fail.ts';
import { port } from './port.ts';

const contentRoot = process.env.CONTENT_ROOT ?? '.';

const OUTPUT = '_dev';

try {
  await develop();
} catch (error) {
  fail(error);
}

async function develop(): Promise<void> {
  const lock = lockFolder(`${OUTPUT}.build`, OUTPUT);
  process.once('exit', () => lock.release());
  stopOnSignal();
  await soundContent();
  const eleventy = createEleventy(OUTPUT, 'serve');
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port());
}

/** Resolves once the content can be joined, telling its problems after every change until then. */
async function soundContent(): Promise<void> {
  while (!isSound()) await change();
}

function isSound(): boolean {
  try {
    loadEditions(contentRoot, { isDraft: true });
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`${error.message}\n\nWaiting for a change.`);
    return false;
  }
}

function change(): Promise<void> {
  return new Promise((resolve) => {
    const watchers = ['_data', 'locales'].map((folder) =>
      watch(path.join(contentRoot, folder), { recursive: true }, () => {
        for (const watcher of watchers) watcher.close();
        resolve();
      }),
    );
  });
}
