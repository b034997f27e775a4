import { type Comparison, comparisonsOf } from '../content/comparison.ts';
import type { Edition, Page } from '../content/edition.ts';
import { loadEditions, loadPseudoEditions } from '../content/load.ts';
import { ContentError } from '../content/problems.ts';
import { historyGap } from '../content/translations/history.ts';
import { formatWarnings, siteWarnings } from '../content/warnings.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { drawIcons } from '../share/icons.ts';
import { type Assets, buildAssets, writeAssets } from './assets.ts';
import { citationFiles } from './citation-files.ts';
import { correctionFeeds } from './correction-feeds.ts';
import { dataFiles } from './data-files.ts';
import { deployOrigin } from './origin.ts';
import { buildPdfs, type Download, type Pdfs } from './pdfs.ts';
import { securityFile } from './security-file.ts';
import { buildShareImages, type ShareImage, type ShareImages } from './share-images.ts';
import { structuredData } from './structured-data.ts';
import { CHOOSER_SHEETS, DRAFT_SHEET, sheetsOf } from './style-sheets.ts';
import type { BuildEvent, EleventyConfig } from './types.ts';

/** One page of one edition as a template receives it. */
export interface View {
  edition: Edition;
  page: Page;
  canonical: string;
  /** JSON-LD, one text for each script element, escaped for it; none for a page that search engines leave out. */
  structuredData: string[];
  /** Its style sheets, by name in `assets.sheets`. */
  sheets: string[];
  /** Font files to ask for at once, by name in `assets.fontUrls`. */
  fonts: string[];
  shareImage: ShareImage | null;
  /** The edition on one sheet of paper, where the page offers it and the explainer has one. */
  sheet: Download | null;
  /** The page as PDF. */
  pdf: Download | null;
  /** The sheets of paper and the PDFs of the whole, where the page offers them. */
  downloads: Download[];
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
  pdfs: Pdfs;
}

/**
 * Puts the editions where templates find them: `views` by template name, one flat, ready list each,
 * `comparisons`, `editions`, `origin`, `assets` with the style sheets and the address of the script, and `chooserImage`. Faulty
 * content, and images and PDFs that cannot be made, fail a build; while developing they are told, the last sound
 * content stays, and pages go without those images and PDFs.
 */
export function viewsPlugin(contentRoot: string): (config: EleventyConfig) => void {
  return (config) => {
    let shared: Shared | undefined;
    config.on('eleventy.before', async ({ runMode }) => {
      try {
        const isDraft = runMode !== 'build' || process.env.DRAFT === '1';
        const isFirst = shared === undefined;
        shared = await loadShared(contentRoot, isDraft);
        if (isFirst) warn(shared.editions, contentRoot, isDraft);
        tellUndrawn([...shared.shareImages.problems, ...shared.pdfs.problems], runMode);
      } catch (error) {
        if (runMode === 'build' || !shared || !(error instanceof ContentError)) throw error;
        console.error(error.message);
      }
    });
    config.on('eleventy.after', async ({ directories }) => {
      if (!shared) return;
      const { assets, editions, origin, shareImages, pdfs } = shared;
      const files = [
        ...assets.files,
        ...shareImages.files,
        ...pdfs.files,
        ...drawIcons(),
        ...citationFiles(editions, origin),
        ...correctionFeeds({ editions, origin }),
        ...(await dataFiles(editions, origin)),
        ...securityFile(editions, origin),
      ];
      writeAssets({ files }, directories.output);
    });
    for (const name of ['editions', 'views', 'comparisons', 'origin', 'assets'] as const)
      config.addGlobalData(name, () => shared?.[name]);
    config.addGlobalData('chooserSheets', CHOOSER_SHEETS);
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

async function loadShared(contentRoot: string, isDraft: boolean): Promise<Shared> {
  const isPseudo = process.env.EDITIONS === 'pseudo';
  const editions = isPseudo ? loadPseudoEditions(contentRoot) : loadEditions(contentRoot, { isDraft });
  const origin = deployOrigin(editions);
  // Threads typeset while this one draws.
  const [pdfs, shareImages, assets] = await Promise.all([
    buildPdfs({ editions: process.env.PDFS === 'none' ? [] : editions, origin }),
    (async () => buildShareImages({ editions: process.env.SHARE_IMAGES === 'none' ? [] : editions }))(),
    buildAssets(editions),
  ]);
  const views = viewsByTemplate({ editions, origin, shareImages, pdfs, isDraft });
  const comparisons = comparisonViews({ editions, origin, isDraft });
  return { editions, origin, views, comparisons, shareImages, pdfs, assets };
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

function viewsByTemplate({
  editions,
  origin,
  shareImages,
  pdfs,
  isDraft,
}: Pick<Shared, 'editions' | 'origin' | 'shareImages' | 'pdfs'> & { isDraft: boolean }): Record<string, View[]> {
  const views: Record<string, View[]> = { prose: [], sources: [], records: [], compare: [], print: [], error: [] };
  for (const edition of editions)
    for (const page of edition.pages) {
      const shareImage = shareImages.byPage.get(page) ?? null;
      views[page.template]?.push({
        edition,
        page,
        canonical: origin + page.url,
        structuredData:
          page.template === 'error' ? [] : structuredData({ edition, page, origin, image: shareImage?.url }),
        sheets: isDraft ? [...sheetsOf(page), DRAFT_SHEET] : sheetsOf(page),
        fonts: edition.locale.fonts,
        shareImage,
        sheet: (page.template === 'error' ? undefined : pdfs.sheets.get(edition)?.[0]) ?? null,
        pdf: pdfs.ofPage.get(page) ?? null,
        downloads: downloadsOf(edition, page, pdfs),
      });
    }
  return views;
}

/** The first sheet stands at the foot of every page: a list of downloads has all of them. */
function downloadsOf(edition: Edition, page: Page, { sheets, ofWhole }: Pdfs): Download[] {
  const whole = ofWhole.get(page) ?? [];
  return whole.length > 0 ? [...(sheets.get(edition) ?? []), ...whole] : [];
}

function comparisonViews({
  editions,
  origin,
  isDraft,
}: Pick<Shared, 'editions' | 'origin'> & { isDraft: boolean }): ComparisonView[] {
  return comparisonsOf(editions).map((comparison) => ({
    comparison,
    edition: comparison.framing,
    page: comparison.shell,
    canonical: origin + comparison.shell.url,
    structuredData: [],
    sheets: [...sheetsOf(comparison.shell), ...(isDraft ? [DRAFT_SHEET] : [])],
    fonts: [...new Set([...comparison.framing.locale.fonts, ...comparison.other.locale.fonts])],
    shareImage: null,
    sheet: null,
    pdf: null,
    downloads: [],
  }));
}
