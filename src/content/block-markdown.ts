import { mapOwnWords } from '../i18n/foreign-words.ts';
import type { Inline, ProseBlock } from './prose.ts';

/** A block as Markdown that `parseProse` reads as the same block; the one form in which texts are compared. */
export function blockMarkdown(block: ProseBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.inline)} {#${block.id}}`;
    case 'paragraph':
      return escapeStart(inlineMarkdown(block.inline));
    case 'list':
      return block.items.map((item) => `- ${escapeStart(inlineMarkdown(item))}`).join('\n');
    case 'placement':
      return `![](${block.scheme}:${block.target})`;
  }
}

function inlineMarkdown(inline: Inline[]): string {
  return inline.map(partMarkdown).join('');
}

function partMarkdown(part: Inline): string {
  if (part.type === 'text') return mapOwnWords(part.text, escapeText);
  const children = inlineMarkdown(part.children);
  return part.type === 'strong' ? `**${children}**` : `[${children}](${part.scheme}:${part.target})`;
}

/** Characters that Markdown would take for a mark; before a link an exclamation mark makes a picture of it. */
function escapeText(text: string): string {
  return text.replace(/[\\*_`[\]<]|&(?=#?\w+;)|!$/gu, '\\$&');
}

/** A text that begins as a heading, a list or a quotation would. */
function escapeStart(text: string): string {
  return text.replace(/^(?=[#>+=~-])/u, '\\').replace(/^(\d+)(?=[.)])/u, '$1\\');
}
