/** Content for the benchmark: the real facts and words, and as many pages as asked, made of real blocks. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Block, Edition, Page } from '../../src/content/edition.ts';
import { type Inline, plainText } from '../../src/content/node.ts';
import type { Citation } from '../../src/content/views.ts';
import { verifyInRoot } from '../../src/facts/verify.ts';
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
  const ids = Array.from({ length: Math.ceil(pages / editions) }, (_, index) => `page-${index + 1}`);
  extendPageList(target, ids);
  for (const tag of ['en', 'sr-Cyrl', 'ru']) {
    const folder = path.join(target, 'locales', tag, 'pages');
    rmSync(path.join(folder, 'print.md'));
    replaceIn(path.join(folder, 'about.md'), 'page:print', 'page:about');
    const sections = MODEL_PAGES.flatMap((id) => sectionsOf(readFileSync(path.join(folder, `${id}.md`), 'utf8')));
    for (const [index, id] of ids.entries())
      writeFileSync(path.join(folder, `${id}.md`), generatedPage(index, sections));
  }
  verifyInRoot({ root: target, patterns: ['*'] });
  for (const tag of ['sr-Cyrl', 'ru']) acceptInRoot({ root: target, tag, patterns: ['*'] });
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
  return `---\ntitle: Page\ndescription: A page made for the benchmark.\n---\n\n${own.join('\n')}`;
}

/** The same text for a bare Eleventy: one Markdown file a page, one layout with the same head, menu and footer. */
export function generateBareSite(target: string, editions: Edition[]): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(path.join(target, '_includes'), { recursive: true });
  writeFileSync(path.join(target, '_includes/page.njk'), BARE_LAYOUT);
  for (const edition of editions)
    for (const page of edition.pages) {
      if (page.template !== 'prose') continue;
      const file = path.join(target, edition.locale.path, `${page.id}.md`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bareMarkdown(edition, page));
    }
}

const BARE_LAYOUT = `<!DOCTYPE html>
<html lang="{{ lang }}">
<head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><header><nav><ul>{% for link in links %}<li><a href="{{ link }}">{{ link }}</a></li>{% endfor %}</ul></nav></header>
<main><h1>{{ title }}</h1>{{ content | safe }}</main><footer><p>{{ title }}</p></footer></body>
</html>
`;

function bareMarkdown(edition: Edition, page: Page): string {
  const matter = {
    layout: 'page.njk',
    permalink: page.url,
    lang: edition.locale.tag,
    title: page.title,
    description: page.description,
    links: edition.pages.filter(({ isInMenu }) => isInMenu).map(({ url }) => url),
  };
  const notes = page.notes.map(({ number, claim }) => {
    const publishers = [...new Set(claim.sources.map(({ publisher }) => publisher))];
    return `1. **${claim.saidBy.join(', ')}**; ${edition.t(`strings:status.${claim.status}`)}. ${publishers.join(', ')}. [${edition.t('strings:note.record', { number })}](${claim.href})`;
  });
  return `---\n${stringify(matter)}---\n\n${page.blocks.map(blockMarkdown).join('\n\n')}\n\n${notes.join('\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.inline)}`;
    case 'paragraph':
      return inlineMarkdown(block.inline);
    case 'list':
      return block.items.map((item) => `- ${inlineMarkdown(item)}`).join('\n');
    case 'quote':
      return block.quote.transcriptions
        .map(
          ({ original, translation, source }) =>
            `> ${original.text}\n>\n> ${translation?.text ?? ''}\n\n[${source.publisher}](${source.href})\n\n${block.quote.speaker}, ${block.quote.date.text}: ${block.quote.occasion}`,
        )
        .join('\n\n');
    case 'conflict':
      return [
        block.conflict.question,
        ...block.conflict.accounts.map(({ text, citations }) => `- ${text} ${citationsMarkdown(citations)}`),
        block.conflict.note ?? '',
      ].join('\n\n');
    case 'accounts':
      return block.accounts.topics
        .map(
          ({ title, cells }) =>
            `- [${title}](#): ${cells.flatMap((cell) => cell.flatMap(({ voice, entries }) => entries.map(({ text, citation }) => `${voice ?? ''} ${text} ${citationsMarkdown([citation])}`))).join('; ')}`,
        )
        .join('\n');
    case 'overlap':
      return block.overlap.parts
        .map(({ title, topics }) => `- ${title}: ${topics.map((topic) => `[${topic.title}](${topic.url})`).join(', ')}`)
        .join('\n');
    case 'series':
      return [
        block.series.title,
        block.series.summary,
        ...block.series.rows.map(({ label, cells }) => `- ${label}: ${cells.join(', ')}`),
        block.series.caution,
        block.series.sources.map(({ publisher, href }) => `[${publisher}](${href})`).join('; '),
      ].join('\n\n');
    case 'timeline':
      return [block.timeline.title, block.timeline.summary].join('\n\n');
    case 'corrections':
      return block.updates.map(({ date, summary }) => `- ${date.text}: ${summary}`).join('\n');
    case 'events':
      return block.events
        .map(({ date, title, citations }) => `- ${date.text}: ${title} ${citationsMarkdown(citations)}`)
        .join('\n');
    case 'entities':
      return block.entities.map(({ name, text }) => `- **${name}** ${text}`).join('\n');
    case 'datasets':
      return block.dataSets
        .map(({ title, files }) => `- ${title} ${files.map(({ url, format }) => `[${format}](${url})`).join(' · ')}`)
        .join('\n');
    case 'wording':
      return block.wordings.map(({ title, own, others, why }) => `- **${title}** ${own} ${others} ${why}`).join('\n');
  }
}

function citationsMarkdown(citations: Citation[]): string {
  return citations.map(({ number, href }) => `[${number}](${href})`).join(' ');
}

function inlineMarkdown(inline: Inline[]): string {
  return inline
    .map((part) => {
      if (part.type === 'strong') return `**${inlineMarkdown(part.children)}**`;
      if (part.type === 'link') return `[${inlineMarkdown(part.children)}](${part.href})`;
      return part.type === 'note' ? ` [${part.number}](${part.href})` : plainText([part]);
    })
    .join('');
}
