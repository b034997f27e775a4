import { type Node, plainText } from './node.ts';
import type { Page } from './page.ts';

/** A page with fewer second-level headings is read without a list of contents. */
const FEWEST_CONTENTS = 3;

/** The second-level headings of a page, for its list of contents; none on a short page. */
export function contentsOf(nodes: Node[]): Page['contents'] {
  const headings = nodes.flatMap((node) => (node.type === 'heading' && node.level === 2 ? [node] : []));
  if (headings.length < FEWEST_CONTENTS) return [];
  return headings.map(({ id, inline }) => ({ href: `#${id}`, text: plainText(inline) }));
}
