import type { Facts } from './schema.ts';

/** How many kinds of events readers can choose from. */
export const MOST_EVENT_KINDS = 8;

/** The kinds of the events, in the order in which they first occur. */
export function eventKinds({ events }: Pick<Facts, 'events'>): string[] {
  return [...new Set(Object.values(events).map(({ kind }) => kind))];
}
