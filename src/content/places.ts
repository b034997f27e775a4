import type { Block, Edition, Page } from './edition.ts';
import { plainText } from './inline.ts';

/** Where a block stands on its page. */
export interface Place {
  /** The section and the number in it, the same in every edition: `gas--2`; a heading's own id. */
  id: string;
  /** What it is called: "Gas, 2"; a heading by its words. */
  name: string;
  /** Id of the heading above it; null at the top of the page. */
  anchor: string | null;
}

/** The place of every block of a page. */
export function placesOf({ title, blocks }: Pick<Page, 'title' | 'blocks'>, t: Edition['t']): Map<Block, Place> {
  const places = new Map<Block, Place>();
  let section: Place = { id: 'opening', name: title, anchor: null };
  let number = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section = { id: block.id, name: plainText(block.inline), anchor: block.id };
      number = 0;
      places.set(block, section);
    } else {
      number += 1;
      const name = t('strings:compare.place', { title: section.name, number });
      places.set(block, { id: `${section.id}--${number}`, name, anchor: section.anchor });
    }
  }
  return places;
}
