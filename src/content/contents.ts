import type { Block, Page } from './edition.ts';
import { plainText } from './inline.ts';

/** A page with fewer second-level headings is read without a list of contents. */
const FEWEST_CONTENTS = 3;

/** The second-level headings of a page, for its list of contents; none on a short page. */
export function contentsOf(blocks: Block[]): Page['contents'] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []));
  if (headings.length < FEWEST_CONTENTS) return [];
  return headings.map(({ id, inline }) => ({ href: `#${id}`, text: plainText(inline) }));
}
