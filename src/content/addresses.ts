import type { ProseBlock } from './prose.ts';

/** A block with its structural address: a section, and the place in it; a heading is place 0 of its own section. */
export interface AddressedBlock {
  /** Id of the heading above it; empty before the first. */
  section: string;
  place: number;
  block: ProseBlock;
}

/** The blocks of a page with their addresses, in order. */
export function addressedBlocks(blocks: ProseBlock[]): AddressedBlock[] {
  let section = '';
  let place = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      section = block.id;
      place = 0;
    } else place += 1;
    return { section, place, block };
  });
}

/**
 * The address as written after a page's name.
 * @example blockAddress({ section: 'gas', place: 2 }) // "gas.2"; the heading itself is "gas", an opening block ".1"
 */
export function blockAddress({ section, place }: Pick<AddressedBlock, 'section' | 'place'>): string {
  return place === 0 ? section : `${section}.${place}`;
}
