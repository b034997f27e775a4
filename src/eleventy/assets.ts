import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Edition } from '../content/edition.ts';

/** What pages load: the style sheet inside every page, and files whose names hold a digest, to be kept for ever. */
export interface Assets {
  /** Minified style sheet, inlined so that a page paints without another request. */
  styles: string;
  /** Its SHA-256 digest as a source expression of the Content Security Policy. */
  stylesDigest: string;
  scriptUrl: string;
  /** Address of each font file by its name, `serif-latin`. */
  fontUrls: Record<string, string>;
  files: { url: string; contents: Uint8Array }[];
}

/** Bundles and minifies styles, fonts and the reader's script. Identical input gives identical names and bytes. */
export async function buildAssets(
  editions: Edition[],
  { isDraft = false }: { isDraft?: boolean } = {},
): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: { site: 'src/styles/site.css', reader: 'src/browser/reader.ts' },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'assets',
    publicPath: '/assets',
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    target: ['chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    plugins: [
      generatedStyles({ 'running-titles': runningTitles(editions), 'draft-marks': isDraft ? DRAFT_MARKS : '' }),
    ],
  });
  const styles = outputFiles.find((file) => file.path.endsWith('.css'))?.text.trim() ?? '';
  const files = outputFiles
    .filter((file) => !file.path.endsWith('.css'))
    .map((file) => ({ url: `/assets/${path.basename(file.path)}`, contents: file.contents }));
  const fonts = files.filter(({ url }) => url.endsWith('.woff2'));
  return {
    styles,
    stylesDigest: `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    scriptUrl: files.find(({ url }) => url.endsWith('.js'))?.url ?? '',
    fontUrls: Object.fromEntries(fonts.map(({ url }) => [path.basename(url).split('.')[0] ?? '', url])),
    files,
  };
}

/** Puts the files of `assets` into the built site. */
export function writeAssets({ files }: Pick<Assets, 'files'>, output: string): void {
  for (const { url, contents } of files) {
    const target = path.join(output, url);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, contents);
  }
}

/** The site's name at the head of every printed page, in the edition's language. */
function runningTitles(editions: Edition[]): string {
  const rules = editions.map(({ locale: { tag }, t }) => {
    const title = JSON.stringify(t('strings:site.title'));
    return `@page ${tag} { @top-left { content: ${title} } }
      @media print { :root:lang(${tag}) body { page: ${tag} } }`;
  });
  return rules.join('\n');
}

/** Marks that only a draft has. */
const DRAFT_MARKS = "@import './stale-mark/stale-mark.css';";

/** Resolves `editions:<name>` to the style sheet of that name, made from the editions at hand. */
function generatedStyles(sheets: Record<string, string>): Plugin {
  return {
    name: 'generated-styles',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^editions:/ }, ({ path: address }) => ({
        path: address.slice('editions:'.length),
        namespace: 'editions',
      }));
      onLoad({ filter: /.*/, namespace: 'editions' }, ({ path: name }) => ({
        contents: sheets[name] ?? '',
        loader: 'css',
        resolveDir: path.resolve('src/components'),
      }));
    },
  };
}
