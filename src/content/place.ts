/** Where a block stands on its page, spelled the same in records of translations, messages, comparisons and addresses. */
export interface Place {
  /** `gas.2`: the second block of the section `gas`; `gas`: its heading; `opening.1`: the first block of the page. */
  id: string;
  /** Id of the heading above it; null before the first. */
  section: string | null;
  /** Which block of its section it is, from 1; 0 for the heading. */
  number: number;
}

/** Stands for a section before the first heading. No heading can have this id. */
const OPENING = 'opening';

/** Blocks in their order, each with its place; `headingOf` is the id of a heading, and null of any other block. */
export function placed<T>(blocks: T[], headingOf: (block: T) => string | null): { place: Place; block: T }[] {
  let section: string | null = null;
  let number = 0;
  return blocks.map((block) => {
    const heading = headingOf(block);
    if (heading === null) number += 1;
    else [section, number] = [heading, 0];
    return { place: { id: heading ?? `${section ?? OPENING}.${number}`, section, number }, block };
  });
}
