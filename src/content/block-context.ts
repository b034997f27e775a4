import type { InlineContext } from './inline.ts';
import type { Records } from './records.ts';
import type { Facts } from './schema.ts';

/** What the blocks of a page are made with. */
export interface BlockContext extends InlineContext {
  facts: Facts;
  records: Records;
  /** A view that is the same wherever it stands, made once. */
  keep<T>(key: string, make: () => T): T;
}
