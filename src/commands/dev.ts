/**
 * `npm run dev`: serves the site at http://localhost:8080 and rebuilds on a change of content, templates or
 * styles. Faulty content is told in the terminal; the last good pages stay until it is mended.
 */
import { watch } from 'node:fs';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { loadEditions } from '../content/load.ts';
import { ContentError } from '../content/problems.ts';
import { port } from './port.ts';

const contentRoot = process.env.CONTENT_ROOT ?? '.';

await soundContent();
const eleventy = new Eleventy('src/pages', '_dev', {
  configPath: 'eleventy.config.ts',
  quietMode: true,
  runMode: 'serve',
});
await eleventy.init();
await eleventy.watch();
await eleventy.serve(port());

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
