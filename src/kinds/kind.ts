import type { Edition } from '../content/edition.ts';

/** What words a kind takes from its edition. */
export interface KindContext {
  t: Edition['t'];
  /** Address of the feed of corrections and updates. */
  feedUrl: string;
}
