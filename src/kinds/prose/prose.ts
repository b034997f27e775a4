import type { BlockContent } from '../../content/edition.ts';
import { type Node, paragraph } from '../../content/node.ts';

type Prose = Extract<BlockContent, { kind: 'heading' | 'paragraph' | 'list' }>;

/** A heading, a paragraph or a list as it is written. */
export function proseNode(block: Prose): Node {
  const { kind } = block;
  if (kind === 'heading') return { type: 'heading', kind, level: block.level, id: block.id, inline: block.inline };
  if (kind === 'paragraph') return { type: 'paragraph', kind, role: 'text', inline: block.inline };
  const items = block.items.map((item) => ({ body: [paragraph(kind, 'item', 'text', item)] }));
  return { type: 'list', kind, part: 'item', items };
}
