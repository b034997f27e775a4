import { build, type Plugin } from 'esbuild';
import type { Edition } from '../content/edition.ts';

/** Addresses and texts of the files every page loads; the name holds a digest, so they may be cached for ever. */
export interface Assets {
  styles: { url: string; text: string };
  script: { url: string; text: string };
}

/** Bundles and minifies the style sheet and the reader's script. Identical input gives identical names and bytes. */
export async function buildAssets(editions: Edition[]): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: { site: 'src/styles/site.css', reader: 'src/browser/reader.ts' },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'assets',
    entryNames: '[name].[hash]',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    plugins: [runningTitles(editions)],
  });
  const asset = (extension: string) => {
    const file = outputFiles.find(({ path }) => path.endsWith(extension));
    if (!file) throw new Error(`esbuild made no ${extension} file`);
    return { url: `/assets/${file.path.split('/').at(-1)}`, text: file.text };
  };
  return { styles: asset('.css'), script: asset('.js') };
}

/** Resolves `editions:running-titles`: the site's name at the head of every printed page, in the edition's language. */
function runningTitles(editions: Edition[]): Plugin {
  const rules = editions.map(({ locale: { tag }, t }) => {
    const title = JSON.stringify(t('strings:site.title'));
    return `@page ${tag} { @top-left { content: ${title}; font: 8pt sans-serif } }
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
