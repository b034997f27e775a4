import { type ProseBlock, placedBlocks } from '../prose.ts';

/** A block as messages name it. */
export interface KeyedBlock {
  key: string;
  block: ProseBlock;
}

/** Every block of a page by its place and its line. */
export function keyedBlocks(blocks: ProseBlock[]): KeyedBlock[] {
  return placedBlocks(blocks).map(({ place, block }) => ({
    key: place.number === 0 ? place.id : `${place.id} (line ${block.line})`,
    block,
  }));
}
