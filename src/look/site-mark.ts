/** The mark of the site: one column for each account, and the seam where two of them touch. */

import { type Side, type SiteColours, sideColours } from './palette.ts';

/** A rectangle of the mark in a square of 24 units. */
interface Shape {
  side: Side;
  path: string;
}

/** Columns and seams by the number of accounts. The third is an outline, because its colour alone may not tell it apart. */
const SHAPES: Record<number, Shape[]> = {
  2: [
    { side: 'a', path: 'M0 0h10v16H0z' },
    { side: 'b', path: 'M14 8h10v16H14z' },
    { side: 'both', path: 'M11 8h2v8h-2z' },
  ],
  3: [
    { side: 'a', path: 'M0 0h6v13H0z' },
    { side: 'b', path: 'M9 6h6v12H9z' },
    { side: 'c', path: 'M18 11h6v13h-6zm1.5 1.5v2l3-2zm3 1.8-3 2v2.4l3-2zm0 4.2-3 2v2h.6l2.4-1.6z' },
    { side: 'both', path: 'M7 6h1v7H7zm9 5h1v7h-1z' },
  ],
};

/** The shapes of the mark for the accounts of a site. */
export function markShapes(site: SiteColours): Shape[] {
  return SHAPES[sideColours(site).length - 1] ?? [];
}
