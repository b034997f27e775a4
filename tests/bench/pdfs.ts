import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPdfs } from '../../src/eleventy/pdfs.ts';
import type { SiteFile } from '../../src/eleventy/site-file.ts';
import { loadEditions } from '../../src/load/load.ts';

/** Times and sizes of all PDFs of the project's own content: typeset anew, then taken as they were kept. */
export async function measurePdfs(): Promise<Record<string, string | number>[]> {
  const editions = loadEditions(process.cwd());
  const cacheFolder = mkdtempSync(path.join(tmpdir(), 'bench-pdf-'));
  try {
    return [await row('PDFs anew', cacheFolder), await row('PDFs kept', cacheFolder)];
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }

  async function row(build: string, folder: string): Promise<Record<string, string | number>> {
    const [started, before] = [performance.now(), process.cpuUsage()];
    const files: SiteFile[] = [];
    const { problems } = await buildPdfs({
      editions,
      origin: 'https://bench.example',
      cacheFolder: folder,
      write: (file) => files.push(file),
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const { user, system } = process.cpuUsage(before);
    const sizes = (isWhole: boolean) =>
      files.flatMap(({ url, contents }) => (url.includes('explainer') === isWhole ? contents.length : []));
    return {
      build,
      files: files.length,
      'wall s': ((performance.now() - started) / 1000).toFixed(2),
      'cpu s': ((user + system) / 1e6).toFixed(2),
      'largest page kB': Math.ceil(Math.max(...sizes(false)) / 1000),
      'largest whole kB': Math.ceil(Math.max(...sizes(true)) / 1000),
    };
  }
}
