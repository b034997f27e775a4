import type { Edition } from '../content/edition.ts';
import { ContentError } from '../content/problems.ts';
import { formatWarnings, siteWarnings } from '../content/warnings.ts';
import { loadEditions, loadPseudoEditions } from '../load/load.ts';
import { INK } from '../look/palette.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { drawIcons } from '../share/icons.ts';
import { historyGap } from '../translations/history.ts';
import { type Assets, buildAssets } from './assets.ts';
import { citationFiles } from './citation-files.ts';
import { correctionFeeds } from './correction-feeds.ts';
import { dataFiles } from './data-files.ts';
import { isOneByOne, writeOneByOne } from './one-by-one.ts';
import { deployOrigin } from './origin.ts';
import { buildPdfs } from './pdfs.ts';
import { securityFile } from './security-file.ts';
import { buildShareImages } from './share-images.ts';
import { type SiteFile, siteWriter } from './site-file.ts';
import { CHOOSER_SHEETS } from './style-sheets.ts';
import type { BuildEvent, EleventyConfig } from './types.ts';
import { pageView, type View, type ViewContext } from './view.ts';

/** What templates find as global data. */
interface Shared extends ViewContext {
  editions: Edition[];
  views: Record<string, View[]>;
  assets: Assets;
}

/**
 * Puts the editions where templates find them: `views` by template name, one flat, ready list each, `editions`, `origin`, `assets` with the style sheets and the address of the script, and `chooserImage`. Faulty
 * content, and images and PDFs that cannot be made, fail a build; while developing they are told, the last sound
 * content stays, and pages go without those images and PDFs.
 */
export function viewsPlugin(contentRoot: string): (config: EleventyConfig) => void {
  return (config) => {
    let shared: Shared | undefined;
    config.on('eleventy.before', async ({ runMode, directories }) => {
      try {
        const isDraft = runMode !== 'build' || process.env.DRAFT === '1';
        const isFirst = shared === undefined;
        shared = await loadShared({ contentRoot, isDraft, output: directories.output });
        if (isFirst) warn(shared.editions, contentRoot, isDraft);
        tellUndrawn([...shared.shareImages.problems, ...shared.pdfs.problems], runMode);
      } catch (error) {
        if (runMode === 'build' || !shared || !(error instanceof ContentError)) throw error;
        console.error(error.message);
      }
    });
    config.on('eleventy.after', async ({ directories }) => {
      if (!shared) return;
      const { assets, editions, origin } = shared;
      await writeOneByOne(shared, directories.output);
      const files: SiteFile[] = [
        ...assets.files,
        ...drawIcons(editions[0]?.site ?? {}),
        ...citationFiles(editions, origin),
        ...correctionFeeds(editions, origin),
        ...(await dataFiles(editions, origin)),
        ...securityFile(editions, origin),
      ];
      files.forEach(siteWriter(directories.output));
    });
    for (const name of ['editions', 'views', 'origin', 'assets'] as const)
      config.addGlobalData(name, () => shared?.[name]);
    config.addGlobalData('chooserSheets', CHOOSER_SHEETS);
    config.addGlobalData('ink', INK);
    config.addGlobalData('chooserFonts', () => [
      ...new Set(shared?.editions.flatMap(({ locale }) => locale.fonts).filter((font) => font !== 'sans-names')),
    ]);
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

interface Loading {
  contentRoot: string;
  isDraft: boolean;
  output: string;
}

async function loadShared({ contentRoot, isDraft, output }: Loading): Promise<Shared> {
  const isPseudo = process.env.EDITIONS === 'pseudo';
  const editions = isPseudo ? loadPseudoEditions(contentRoot) : loadEditions(contentRoot, { isDraft });
  const origin = deployOrigin(editions);
  const write = siteWriter(output);
  // Threads typeset while this one draws.
  const [pdfs, shareImages, assets] = await Promise.all([
    buildPdfs({ editions: process.env.PDFS === 'none' ? [] : editions, origin, write }),
    (async () => buildShareImages({ editions: process.env.SHARE_IMAGES === 'none' ? [] : editions, write }))(),
    buildAssets(editions, { isDraft }),
  ]);
  const context = { origin, shareImages, pdfs, isDraft };
  return { ...context, editions, assets, views: viewsByTemplate(editions, context) };
}

/** A draft names the day since when a translation is stale, which only the history knows. */
function warn([edition]: Edition[], contentRoot: string, isDraft: boolean): void {
  const warnings = edition ? formatWarnings(siteWarnings(edition.site)) : '';
  if (warnings) console.error(warnings);
  const gap = isDraft ? historyGap(contentRoot) : null;
  if (gap) console.error(`Stale translations may be marked with the day of the last release: ${gap}.`);
}

function tellUndrawn(problems: string[], runMode: BuildEvent['runMode']): void {
  if (problems.length === 0) return;
  const error = new DrawingError(problems);
  if (runMode === 'build') throw error;
  console.error(error.message);
}

/** The pages that Eleventy paginates. */
function viewsByTemplate(editions: Edition[], context: ViewContext): Record<string, View[]> {
  const views: Record<string, View[]> = { sources: [], records: [], compare: [], print: [], error: [] };
  for (const edition of editions)
    for (const page of edition.pages)
      if (!isOneByOne(page)) views[page.template]?.push(pageView(edition, page, context));
  return views;
}
