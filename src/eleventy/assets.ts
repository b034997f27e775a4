import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';
import type { Edition } from '../content/edition.ts';
import { ContentError } from '../content/problems.ts';
import { colourTokens } from '../look/palette.ts';
import type { SiteFile } from './site-file.ts';
import { ALL_SHEETS, BASE_SHEET, DRAFT_SHEET, PRINT_SHEET } from './style-sheets.ts';

/** The licence of the fonts, which goes with them wherever they go. */
const FONT_LICENCE = 'OFL.txt';

/** What pages load: style sheets inside the pages, and files whose names hold a digest, to be kept for ever; and the licence of the fonts. */
export type Assets = Awaited<ReturnType<typeof buildAssets>>;

/**
 * Bundles and minifies styles, fonts and the reader's script. Identical input gives identical names and bytes. Throws
 * a `ContentError` where a locale names a font that there is not.
 */
export async function buildAssets(editions: Edition[], { isDraft = false } = {}) {
  const { outputFiles } = await build({
    entryPoints: { base: path.join('src', BASE_SHEET), reader: 'src/browser/reader.ts' },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'assets',
    publicPath: '/assets',
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    target: TARGET,
    legalComments: 'none',
  });
  const rules = outputFiles.find((file) => file.path.endsWith('.css'))?.text.trim() ?? '';
  const base = rules + colourTokens(editions[0]?.site ?? {});
  const files: SiteFile<Uint8Array>[] = outputFiles
    .filter((file) => !file.path.endsWith('.css'))
    .map((file) => ({ url: `/assets/${path.basename(file.path)}`, contents: file.contents }));
  files.push({ url: `/assets/${FONT_LICENCE}`, contents: readFileSync(path.join('src/styles/fonts', FONT_LICENCE)) });
  const fonts = files.filter(({ url }) => url.endsWith('.woff2'));
  const fontUrls = Object.fromEntries(fonts.map(({ url }) => [path.basename(url).split('.')[0] ?? '', url]));
  requireFonts(editions, Object.keys(fontUrls));
  const sheets: Record<string, string> = { ...(await otherSheets(editions, isDraft)), [BASE_SHEET]: base };
  return {
    /** Minified sheets by file under src; a page holds those it needs, so that it paints without another request. */
    sheets,
    /** Their SHA-256 digests as source expressions of the Content Security Policy. */
    sheetDigests: Object.values(sheets).map(
      (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
    ),
    scriptUrl: files.find(({ url }) => url.endsWith('.js'))?.url ?? '',
    /** Address of each font file by its name, `serif-latin`. */
    fontUrls,
    files,
  };
}

/** Throws a `ContentError` where a locale asks for a font that there is not. */
function requireFonts(editions: Edition[], names: string[]): void {
  const problems = editions.flatMap(({ locale: { tag, fonts } }) =>
    fonts
      .filter((font) => !names.includes(font))
      .map((found) => ({
        file: '_data/locales.yaml',
        key: `${tag}.fonts`,
        expected: `one of ${names.join(', ')}`,
        found,
        remedy: 'fix the name; npm run fonts makes the files of src/styles/fonts',
      })),
  );
  if (problems.length > 0) throw new ContentError(problems);
}

const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/**
 * The sheets of some pages only; they ask for no file, and stand in the layer of components. The digest of every sheet is in
 * the header of every page: a site that is no draft has none of those of a draft.
 */
async function otherSheets(editions: Edition[], isDraft: boolean): Promise<Record<string, string>> {
  const held = ALL_SHEETS.filter((sheet) => sheet !== BASE_SHEET && (isDraft || sheet !== DRAFT_SHEET));
  const minified = held.map(async (sheet) => {
    const rules =
      readFileSync(path.join('src', sheet), 'utf8') + (sheet === PRINT_SHEET ? runningTitles(editions) : '');
    const { code } = await transform(`@layer components{${rules}}`, { loader: 'css', minify: true, target: TARGET });
    return [sheet, code.trim()] as const;
  });
  return Object.fromEntries(await Promise.all(minified));
}

/** The site's name at the head of every printed page of the print view, in the edition's language. */
function runningTitles(editions: Edition[]): string {
  const rules = editions.map(({ locale: { tag }, t }) => {
    const title = JSON.stringify(t('strings:site.title'));
    return `@page ${tag} { @top-left { content: ${title} } }
      @media print { :root:lang(${tag}) body { page: ${tag} } }`;
  });
  return rules.join('\n');
}
