/** The edition of the site that follows from the days of its corrections and updates. */
import type { Facts } from './schema.ts';

/** Number and days of the site's edition. */
export interface SiteEdition {
  /** How many days of publication there were, the first included. */
  edition: number;
  /** Day this edition was published. */
  published: string;
  /** Day the first one was. */
  firstPublished: string;
}

/** The edition that the records make: every day on which something was published is one. */
export function siteEdition(corrections: Facts['corrections']): SiteEdition {
  const days = editionDays(corrections);
  return { edition: days.length, published: days.at(-1) ?? '', firstPublished: days[0] ?? '' };
}

/** The days on which something was published, in order. */
export function editionDays(corrections: Facts['corrections']): string[] {
  return [...new Set(Object.values(corrections).map(({ date }) => date))].sort();
}
