import type { Draw } from '../support/draw.ts';

/** One change of the real content, and the message it must give. */
export interface Change {
  /** What was changed, for whoever reads of a miss. */
  what: string;
  /** The files with the change in them, by path from the content root. */
  files: Record<string, string>;
  expected: Expected;
}

/** The place that a problem must name, whatever else is told. */
export interface Expected {
  file: string;
  key: string | RegExp;
  /** Words that `found` must hold, where the key does not name the record. */
  found?: string;
}

/** A kind of change: draws one of them each time it is asked. */
export interface Kind {
  name: string;
  draw(draw: Draw): Change;
}
