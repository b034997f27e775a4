/**
 * `npm run bench`: builds of generated content at several sizes, each beside a bare Eleventy over the same text in
 * the same run; then the PDFs of the real content. Sizes may be given: `npm run bench -- 100 1000`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadEditions } from '../../src/content/load.ts';
import { generateBareSite, generateContent } from './generate.ts';
import { measurePdfs } from './pdfs.ts';

interface Measure {
  /** Seconds. */
  wall: number;
  /** Seconds of user and system time, all threads. */
  cpu: number;
  /** Peak resident memory, MiB. */
  memory: number;
}

const EDITIONS = 4;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1000, 5000];
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const rows: Record<string, string | number>[] = [];
try {
  for (const size of sizes) rows.push(...measureSize(size));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
console.table(await measurePdfs());

function measureSize(size: number): Record<string, string | number>[] {
  const root = path.join(folder, 'content');
  const bare = path.join(folder, 'bare');
  generateContent({ project: process.cwd(), target: root, pages: size, editions: EDITIONS });
  const editions = loadEditions(root);
  generateBareSite(bare, editions);
  const pages = editions.reduce(
    (sum, edition) => sum + edition.pages.filter(({ template }) => template === 'prose').length,
    0,
  );
  const theirs = build('bare', bare, path.join(folder, 'bare-out'));
  const ours = build('ours', root, path.join(folder, 'ours-out'));
  const ratio = (key: keyof Measure) => (ours[key] / theirs[key]).toFixed(2);
  return [
    row('bare', pages, theirs),
    row('ours', pages, ours),
    {
      build: 'ratio',
      pages,
      'wall s': ratio('wall'),
      'cpu s': ratio('cpu'),
      'pages/s': (theirs.wall / ours.wall).toFixed(2),
      'peak MiB': ratio('memory'),
    },
  ];
}

function row(build: string, pages: number, { wall, cpu, memory }: Measure): Record<string, string | number> {
  return {
    build,
    pages,
    'wall s': wall.toFixed(2),
    'cpu s': cpu.toFixed(2),
    'pages/s': Math.round(pages / wall),
    'peak MiB': Math.round(memory),
  };
}

function build(kind: 'ours' | 'bare', source: string, output: string): Measure {
  const child = ['--import', 'tsx', 'tests/bench/child.ts', kind, source, output];
  const printed = execFileSync(process.execPath, child, {
    encoding: 'utf8',
    // Bare Eleventy draws nothing and typesets nothing.
    env: { ...process.env, CONTENT_ROOT: source, SHARE_IMAGES: 'none', PDFS: 'none' },
  });
  rmSync(output, { recursive: true, force: true });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}
