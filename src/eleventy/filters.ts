/** Template filters; the export name is the name in templates. */
import nunjucks from 'nunjucks';
import type { Edition, Inline, Wording } from '../content/edition.ts';

type Translate = Edition['t'];

/** Inline content as HTML, text escaped, with labels in the page's language. */
export function inlineHtml(inline: Inline[], t: Translate): unknown {
  return new nunjucks.runtime.SafeString(inline.map((part) => partHtml(part, t)).join(''));
}

/** Inline content as plain text, without reference numbers. */
export function inlineText(inline: Inline[]): string {
  return inline.map((part) => (part.type === 'text' ? part.text : inlineText(part.children))).join('');
}

/** Words between their quotation marks. */
export function quoted({ text, marks: [opening, closing] }: Wording): string {
  return opening + text + closing;
}

/** Items in groups by topic, in order of first appearance. */
export function groupByTopic<T extends { topic: string }>(items: T[]): { topic: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.topic, [...(groups.get(item.topic) ?? []), item]);
  return [...groups].map(([topic, members]) => ({ topic, items: members }));
}

function partHtml(part: Inline, t: Translate): string {
  if (part.type === 'text') return escapeHtml(part.text);
  const children = part.children.map((child) => partHtml(child, t)).join('');
  if (part.type === 'strong') return `<strong>${children}</strong>`;
  if (part.type === 'cited') {
    const { number, id, href } = part.citation;
    return `${children}${referenceHtml({ id, href, label: t('strings:note.reference', { number }), text: String(number) })}`;
  }
  const link = `<a href="${escapeHtml(part.href)}">${children}</a>`;
  return part.footnote
    ? `${link}${referenceHtml({ ...part.footnote, label: t('strings:footnote.reference'), text: '*' })}`
    : link;
}

function referenceHtml({ id, href, label, text }: { id: string; href: string; label: string; text: string }): string {
  return `<sup class="ref"><a href="${escapeHtml(href)}" id="${escapeHtml(id)}" aria-label="${escapeHtml(label)}">${text}</a></sup>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
