import { type ProseBlock, placedBlocks } from '../prose.ts';

/** Every block as messages name it: by its place and its line. */
export function keyedBlocks(blocks: ProseBlock[]): { key: string; block: ProseBlock }[] {
  return placedBlocks(blocks).map(({ place, block }) => ({
    key: place.number === 0 ? place.id : `${place.id} (line ${block.line})`,
    block,
  }));
}
