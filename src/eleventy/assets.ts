import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Edition } from '../content/edition.ts';

/** What pages load: the style sheet inside every page, and files whose names hold a digest, to be kept for ever. */
export interface Assets {
  /** Minified style sheet, inlined so that a page paints without another request. */
  styles: string;
  /** The whole sheet of a template with rules of its own, which other pages need not carry. */
  stylesByTemplate: Record<string, string>;
  /** SHA-256 digests of all these as source expressions of the Content Security Policy. */
  stylesDigests: string;
  scriptUrl: string;
  /** Address of each font file by its name, `serif-latin`. */
  fontUrls: Record<string, string>;
  files: { url: string; contents: Uint8Array }[];
}

/** Bundles and minifies styles, fonts and the reader's script. Identical input gives identical names and bytes. */
export async function buildAssets(editions: Edition[]): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: {
      site: 'src/styles/site.css',
      comparison: 'src/styles/comparison.css',
      reader: 'src/browser/reader.ts',
    },
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
    plugins: [runningTitles(editions)],
  });
  const sheets = new Map(
    outputFiles
      .filter((file) => file.path.endsWith('.css'))
      .map((file) => [path.basename(file.path).split('.')[0] ?? '', file.text.trim()]),
  );
  const { site: styles = '', ...stylesByTemplate } = Object.fromEntries(sheets);
  const files = outputFiles
    .filter((file) => !file.path.endsWith('.css'))
    .map((file) => ({ url: `/assets/${path.basename(file.path)}`, contents: file.contents }));
  const fonts = files.filter(({ url }) => url.endsWith('.woff2'));
  return {
    styles,
    stylesByTemplate,
    stylesDigests: [...sheets.values()].map(digestExpression).join(' '),
    scriptUrl: files.find(({ url }) => url.endsWith('.js'))?.url ?? '',
    fontUrls: Object.fromEntries(fonts.map(({ url }) => [path.basename(url).split('.')[0] ?? '', url])),
    files,
  };
}

function digestExpression(styles: string): string {
  return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}

/** Puts the files of `assets` into the built site. */
export function writeAssets({ files }: Pick<Assets, 'files'>, output: string): void {
  for (const { url, contents } of files) {
    const target = path.join(output, url);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, contents);
  }
}

/** Resolves `editions:running-titles`: the site's name at the head of every printed page, in the edition's language. */
function runningTitles(editions: Edition[]): Plugin {
  const rules = editions.map(({ locale: { tag }, t }) => {
    const title = JSON.stringify(t('strings:site.title'));
    return `@page ${tag} { @top-left { content: ${title} } }
      @media print { :root:lang(${tag}) body { page: ${tag} } }`;
  });
  return {
    name: 'running-titles',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^editions:/ }, ({ path }) => ({ path, namespace: 'editions' }));
      onLoad({ filter: /.*/, namespace: 'editions' }, () => ({ contents: rules.join('\n'), loader: 'css' }));
    },
  };
}
