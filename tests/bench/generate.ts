/** Content for the benchmark: the real facts and words, and as many pages as asked, made of real blocks. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { acceptInRoot } from '../../src/translations/workshop.ts';

const MODEL_PAGES = ['call', 'background', 'after', 'overview', 'timeline'];
/** About the length of the site's own pages. */
const SECTIONS_PER_PAGE = 5;

/** A content root in `target` that builds about `pages` pages over its editions. */
export function generateContent({
  project,
  target,
  pages,
  editions,
}: {
  project: string;
  target: string;
  pages: number;
  editions: number;
}): void {
  rmSync(target, { recursive: true, force: true });
  for (const folder of ['_data', 'locales'])
    cpSync(path.join(project, folder), path.join(target, folder), { recursive: true });
  const ids = generatedIds(pages, editions);
  extendPageList(target, ids);
  for (const tag of ['en', 'sr-Cyrl', 'ru']) {
    const folder = path.join(target, 'locales', tag, 'pages');
    rmSync(path.join(folder, 'print.md'));
    replaceIn(path.join(folder, 'about.md'), 'page:print', 'page:about');
    const sections = MODEL_PAGES.flatMap((id) => sectionsOf(readFileSync(path.join(folder, `${id}.md`), 'utf8')));
    for (const [index, id] of ids.entries())
      writeFileSync(path.join(folder, `${id}.md`), generatedPage(index, sections));
  }
  for (const tag of ['sr-Cyrl', 'ru']) acceptInRoot({ root: target, tag, patterns: ['*'] });
}

/** Ids of the generated pages, which are their addresses in an edition as well. */
export function generatedIds(pages: number, editions: number): string[] {
  return Array.from({ length: Math.ceil(pages / editions) }, (_, index) => `page-${index + 1}`);
}

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

/** The print view would repeat every page on one and is left out. */
function extendPageList(target: string, ids: string[]): void {
  const file = path.join(target, '_data/pages.yaml');
  const real = readFileSync(file, 'utf8').replace(/^print:.*\n/mu, '');
  const generated = Object.fromEntries(ids.map((id) => [id, { path: id, template: 'prose', menu: false }]));
  writeFileSync(file, real + stringify(generated));
}

/** Sections of a page as Markdown, headings and ids included. */
function sectionsOf(markdown: string): string[] {
  return markdown.split(/^(?=## )/mu).slice(1);
}

function generatedPage(index: number, sections: string[]): string {
  const own = Array.from({ length: SECTIONS_PER_PAGE }, (_, place) => {
    const section = sections[(index * 7 + place * 3) % sections.length] ?? '';
    return section
      .replaceAll(/\{#([a-z0-9-]+)\}/gu, `{#s${place}-$1}`)
      .replaceAll(/\]\(page:[a-z]+#?[a-z0-9-]*\)/gu, '](page:call)');
  });
  return `---\ntitle: Page\ndescription: A page made for the benchmark, of blocks that real pages have.\n---\n\n${own.join('\n')}`;
}
