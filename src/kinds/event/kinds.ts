import type { KindContext } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import type { EventKind } from '../../content/views.ts';

/** How many kinds of events readers can choose from; event.css has a rule for each place in the choice. */
export const MOST_EVENT_KINDS = 8;

/** The kinds of the events, in the order in which they first occur. */
export function eventKinds({ events }: Pick<Facts, 'events'>): string[] {
  return [...new Set(Object.values(events).map(({ kind }) => kind))];
}

/** The kinds of the events with their names; event.css hides what has not the class of the chosen one. */
export function eventKindViews({ facts, t }: Pick<KindContext, 'facts' | 't'>): EventKind[] {
  return eventKinds(facts).map((id, at) => ({
    id,
    text: t(`strings:event.kind.${id}`),
    className: `event event--${at + 1}`,
  }));
}
