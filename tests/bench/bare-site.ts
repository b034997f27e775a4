/** The generated pages again, for an Eleventy that does nothing else. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

/**
 * Writes to `target` what the pages `ids` of a built site say, one Markdown file for each page of each edition, and one
 * layout with head, menu and footer. Returns how many pages there are.
 */
export function generateBareSite({ site, target, ids }: { site: string; target: string; ids: string[] }): number {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(path.join(target, '_includes'), { recursive: true });
  writeFileSync(path.join(target, '_includes/page.njk'), LAYOUT);
  const editions = readdirSync(site).filter((name) => existsSync(path.join(site, name, ids[0] ?? '', 'index.html')));
  for (const edition of editions) {
    mkdirSync(path.join(target, edition));
    for (const id of ids) {
      const html = readFileSync(path.join(site, edition, id, 'index.html'), 'utf8');
      writeFileSync(path.join(target, edition, `${id}.md`), bareMarkdown(html, `/${edition}/${id}/`));
    }
  }
  return editions.length * ids.length;
}

const LAYOUT = `<!DOCTYPE html>
<html lang="{{ lang }}">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header><nav><ul>{% for link in links %}<li><a href="{{ link }}">{{ link }}</a></li>{% endfor %}</ul></nav></header>
<main>{{ content | safe }}</main><footer><p>{{ title }}</p></footer></body>
</html>
`;

function bareMarkdown(html: string, permalink: string): string {
  const [head = '', main = ''] = html.split(/<main[^>]*>|<\/main>/u);
  const matter = {
    layout: 'page.njk',
    permalink,
    lang: /<html lang="([^"]*)"/u.exec(head)?.[1] ?? '',
    title: /<title>([^<]*)/u.exec(head)?.[1] ?? '',
    links: [...(head.split('<header').at(-1) ?? '').matchAll(/<a href="([^"]*)"/gu)].map(([, href]) => href),
  };
  return `---\n${stringify(matter)}---\n\n${markdownOf(main)}\n`;
}

/** The words, headings, lists and links of HTML. */
function markdownOf(html: string): string {
  return html
    .replace(/<(svg|script|style)\b.*?<\/\1>/gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/<a\b[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gu, '[$2]($1)')
    .replace(/<\/?strong>/gu, '**')
    .replace(/<h([1-6])[^>]*>/gu, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<li\b[^>]*>/gu, '\n- ')
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|dl|dt|dd|table|tr|blockquote|figure|section|nav)\b[^>]*>/gu, '\n\n')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\n\s+(?=\n|\S)/gu, '\n\n');
}
