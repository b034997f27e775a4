import type { Edition } from '../content/edition.ts';
import type { SiteColours } from '../look/palette.ts';

/** What words a kind takes from its edition. */
export interface KindContext {
  t: Edition['t'];
  /** Whose accounts have a colour. */
  site: SiteColours;
  /** Address of the feed of corrections and updates. */
  feedUrl: string;
  /** Where the page first mentions a claim; its record, where it does not. */
  placeOf(claim: string): string;
}
