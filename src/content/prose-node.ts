import { resolveInline } from './inline.ts';
import type { KindContext } from './kind.ts';
import { type Node, paragraph } from './node.ts';
import type { ProseBlock } from './prose.ts';

/** Id of the section over the downloads. */
export const DOWNLOADS = 'downloads';

type Written = Exclude<ProseBlock, { kind: 'placement' }>;

/** A heading, a paragraph or a list as it is written. */
export function proseNode(block: Written, context: KindContext): Node {
  const { kind } = block;
  if (kind === 'paragraph')
    return { type: 'paragraph', kind, role: 'text', inline: resolveInline(block.inline, context) };
  if (kind === 'list') {
    const items = block.items.map((item) => ({
      body: [paragraph(kind, 'item', 'text', resolveInline(item, context))],
    }));
    return { type: 'list', kind, part: 'item', items };
  }
  const { level, id, inline } = block;
  return {
    type: 'heading',
    kind,
    level,
    id: context.addresses.anchor(id),
    inline: resolveInline(inline, context),
    ...(id === DOWNLOADS ? { isForScreens: true } : {}),
  };
}
