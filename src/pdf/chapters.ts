/** Which chapters of a book begin on a new page: all, as long as that leaves few pages more than half empty. */
import type { TypstCompiler, TypstSource } from '../share/typst.ts';

/** A place in a book: its page, and how far from the top in points. */
interface Place {
  page: number;
  y: number;
}

/** The end of the text before a chapter, which has no id where it cannot begin there. */
type End = Place & { kind: 'end'; id: string | null; top: number; bottom: number };

/** A chapter that was to begin below the one before it and found no room is `moved`. */
type Spot = (Place & { kind: 'notes' }) | End | { kind: 'moved'; id: string };

/** Pages before a chapter that may be left more than half empty: a book may have two, one of them for another reason. */
const EMPTY_PAGES = 1;

/** Notes begin a little below their line, from which they are measured. */
const HALF = 0.46;

/**
 * Ids of the chapters that begin below the one before them, not on a new page: those after the emptiest pages. `sourceOf`
 * gives the book with some that do; it is set until no other should. Nothing is kept of a layout, for the sake of memory.
 */
export function joinedChapters(typst: TypstCompiler, sourceOf: (joined: string[]) => TypstSource): string[] {
  const joined: string[] = [];
  const shares = new Map<string | null, number>();
  for (;;) {
    const more = afterEmptyPages(spotsIn(typst, sourceOf(joined)), shares);
    if (more.length === 0) return joined;
    joined.push(...more);
    typst.evictCache(0);
  }
}

/** None in a book with a fault, which is reported when it is compiled. */
function spotsIn(typst: TypstCompiler, source: TypstSource): Spot[] {
  try {
    return typst.query(source, { selector: '<spot>', field: 'value' }) as Spot[];
  } catch {
    return [];
  }
}

/**
 * Chapters after pages that are more than half empty, without the fullest of these; a page that must stay so is one.
 * `shares` keeps how much of its page each chapter leaves empty, for when it turns out to have no room there.
 */
function afterEmptyPages(spots: Spot[], shares: Map<string | null, number>): string[] {
  const notes = spots.filter((spot) => spot.kind === 'notes');
  for (const spot of spots) if (spot.kind === 'end') shares.set(spot.id, emptyShare(spot, notes));
  return spots
    .flatMap((spot) => {
      if (spot.kind === 'notes') return [];
      return { id: spot.kind === 'end' ? spot.id : null, share: shares.get(spot.id) ?? 0 };
    })
    .filter(({ share }) => share > HALF)
    .sort((a, b) => Number(a.id !== null) - Number(b.id !== null) || a.share - b.share)
    .slice(EMPTY_PAGES)
    .flatMap(({ id }) => id ?? []);
}

/** How much of its page stays empty between the end of a text and the notes below it. */
function emptyShare({ page, y, top, bottom }: End, notes: Place[]): number {
  const foot = Math.min(bottom, ...notes.flatMap((note) => (note.page === page ? note.y : [])));
  return (foot - y) / (bottom - top);
}
