import { type Comparison, comparisonsOf } from '../content/comparison.ts';
import type { Edition, Page } from '../content/edition.ts';
import { loadEditions } from '../content/load.ts';
import { ContentError } from '../content/problems.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { drawIcons } from '../share/icons.ts';
import { type Assets, buildAssets, writeAssets } from './assets.ts';
import { dataFiles } from './data-files.ts';
import { deployOrigin } from './origin.ts';
import { seriesFiles } from './series-files.ts';
import { buildShareImages, type ShareImage, type ShareImages } from './share-images.ts';
import { structuredData } from './structured-data.ts';
import type { BuildEvent, EleventyConfig } from './types.ts';

/** One page of one edition as a template receives it. */
export interface View {
  edition: Edition;
  page: Page;
  canonical: string;
  /** JSON-LD, escaped for a script element. */
  structuredData: string;
  shareImage: ShareImage | null;
}

/** A page of two editions; kept out of search engines, since it says what two other pages say. */
export interface ComparisonView extends View {
  comparison: Comparison;
}

/** What templates find as global data. */
interface Shared {
  editions: Edition[];
  views: Record<string, View[]>;
  comparisons: ComparisonView[];
  origin: string;
  assets: Assets;
  shareImages: ShareImages;
}

/**
 * Puts the editions where templates find them: `views` by template name, one flat, ready list each,
 * `comparisons`, `editions`, `origin`, `assets` with the addresses of the style sheet and the script, and `chooserImage`. Faulty
 * content and images that cannot be drawn fail a build; while developing they are told, the last sound content
 * stays, and pages go without those images.
 */
export function viewsPlugin(contentRoot: string): (config: EleventyConfig) => void {
  return (config) => {
    let shared: Shared | undefined;
    config.on('eleventy.before', async ({ runMode }) => {
      try {
        shared = await loadShared(contentRoot);
        tellUndrawn(shared.shareImages, runMode);
      } catch (error) {
        if (runMode === 'build' || !shared || !(error instanceof ContentError)) throw error;
        console.error(error.message);
      }
    });
    config.on('eleventy.after', async ({ directories }) => {
      if (!shared) return;
      const { assets, editions, origin, shareImages } = shared;
      const files = [
        ...assets.files,
        ...shareImages.files,
        ...drawIcons(),
        ...seriesFiles(editions),
        ...dataFiles(editions, origin),
      ];
      writeAssets({ files }, directories.output);
    });
    for (const name of ['editions', 'views', 'comparisons', 'origin', 'assets'] as const)
      config.addGlobalData(name, () => shared?.[name]);
    config.addGlobalData('chooserImage', () => shared?.shareImages.chooser);
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
  const shareImages = buildShareImages({ editions: process.env.SHARE_IMAGES === 'none' ? [] : editions });
  const views = viewsByTemplate({ editions, origin, shareImages });
  const comparisons = comparisonsOf(editions).map(
    (comparison): ComparisonView => ({
      comparison,
      edition: comparison.framing,
      page: comparison.shell,
      canonical: origin + comparison.shell.url,
      structuredData: '',
      shareImage: null,
    }),
  );
  return { editions, origin, views, comparisons, shareImages, assets: await buildAssets(editions) };
}

function tellUndrawn({ problems }: ShareImages, runMode: BuildEvent['runMode']): void {
  if (problems.length === 0) return;
  const error = new DrawingError(problems);
  if (runMode === 'build') throw error;
  console.error(error.message);
}

function viewsByTemplate({
  editions,
  origin,
  shareImages,
}: Pick<Shared, 'editions' | 'origin' | 'shareImages'>): Record<string, View[]> {
  const views: Record<string, View[]> = { prose: [], sources: [], compare: [], print: [], error: [] };
  for (const edition of editions)
    for (const page of edition.pages) {
      const shareImage = shareImages.byPage.get(page) ?? null;
      views[page.template]?.push({
        edition,
        page,
        canonical: origin + page.url,
        structuredData: structuredData({ edition, page, origin, image: shareImage?.url }),
        shareImage,
      });
    }
  return views;
}
