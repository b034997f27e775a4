/**
 * `npm run bench`: builds of generated content, each beside a bare Eleventy over the same text in the same run; then
 * the PDFs of the real content. Numbers of pages may be given: `npm run bench -- 1000 5000`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateBareSite } from './bare-site.ts';
import { generateContent, generatedIds } from './generate.ts';
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
const DEFAULT_SIZES = [100, 200];
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : DEFAULT_SIZES;
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const rows: Record<string, string | number>[] = [];
try {
  for (const size of sizes) {
    const measured = measureSize(size);
    console.table(measured);
    rows.push(...measured);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (sizes.length > 1) console.table(rows);
if (given.length === 0) console.table(await measurePdfs());

/** Reading pages alone are counted; ours have comparisons, records and data beside them. */
function measureSize(size: number): Record<string, string | number>[] {
  const [content, site, bare, bareSite] = ['content', 'site', 'bare', 'bare-site'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string, string];
  generateContent({ project: process.cwd(), target: content, pages: size, editions: EDITIONS });
  const ours = build('ours', content, site);
  const pages = generateBareSite({ site, target: bare, ids: generatedIds(size, EDITIONS) });
  const theirs = build('bare', bare, bareSite);
  for (const each of [content, site, bare, bareSite]) rmSync(each, { recursive: true, force: true });
  const ratio = (key: keyof Measure) => (ours[key] / theirs[key]).toFixed(2);
  return [
    row('bare', pages, theirs),
    row('ours', pages, ours),
    { build: 'ratio', pages, 'wall s': ratio('wall'), 'cpu s': ratio('cpu'), 'peak MiB': ratio('memory') },
  ];
}

function row(build: string, pages: number, { wall, cpu, memory }: Measure): Record<string, string | number> {
  return { build, pages, 'wall s': wall.toFixed(2), 'cpu s': cpu.toFixed(2), 'peak MiB': Math.round(memory) };
}

function build(kind: 'ours' | 'bare', source: string, output: string): Measure {
  const child = ['--import', 'tsx', 'tests/bench/child.ts', kind, source, output];
  const printed = execFileSync(process.execPath, child, {
    encoding: 'utf8',
    // Bare Eleventy draws nothing and typesets nothing.
    env: { ...process.env, CONTENT_ROOT: source, SHARE_IMAGES: 'none', PDFS: 'none' },
  });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}
