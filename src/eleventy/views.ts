import type { Edition, Page } from '../content/edition.ts';
import { loadEditions } from '../content/load.ts';
import { ContentError } from '../content/problems.ts';
import { type Assets, buildAssets } from './assets.ts';
import { deployOrigin } from './origin.ts';
import { structuredData } from './structured-data.ts';
import type { EleventyConfig } from './types.ts';

/** One page of one edition as a template receives it. */
export interface View {
  edition: Edition;
  page: Page;
  canonical: string;
  /** JSON-LD, escaped for a script element. */
  structuredData: string;
}

/** What templates find as global data. */
interface Shared {
  editions: Edition[];
  views: Record<string, View[]>;
  origin: string;
  assets: Assets;
}

/**
 * Puts the editions where templates find them: `views` by template name, one flat, ready list each,
 * `editions`, `origin`, and `assets` with the addresses of the style sheet and the script. Faulty content
 * fails a build; while developing it is told, and the last sound content stays.
 */
export function viewsPlugin(contentRoot: string): (config: EleventyConfig) => void {
  return (config) => {
    let shared: Shared | undefined;
    config.on('eleventy.before', async ({ runMode }) => {
      try {
        shared = await loadShared(contentRoot);
      } catch (error) {
        if (runMode === 'build' || !shared || !(error instanceof ContentError)) throw error;
        console.error(error.message);
      }
    });
    for (const name of ['editions', 'views', 'origin', 'assets'] as const)
      config.addGlobalData(name, () => shared?.[name]);
    // A function, because Eleventy compiles a permalink written as text anew for every page.
    config.addGlobalData(
      'permalink',
      () =>
        ({ view }: { view?: View }) =>
          view?.page.url,
    );
    for (const folder of ['_data', 'locales']) config.addWatchTarget(`${contentRoot}/${folder}/`);
  };
}

async function loadShared(contentRoot: string): Promise<Shared> {
  const editions = loadEditions(contentRoot);
  const origin = deployOrigin(editions);
  return { editions, origin, views: viewsByTemplate(editions, origin), assets: await buildAssets(editions) };
}

function viewsByTemplate(editions: Edition[], origin: string): Record<string, View[]> {
  const views: Record<string, View[]> = { prose: [], sources: [], print: [], error: [] };
  for (const edition of editions)
    for (const page of edition.pages)
      views[page.template]?.push({
        edition,
        page,
        canonical: origin + page.url,
        structuredData: structuredData({ edition, page, origin }),
      });
  return views;
}
