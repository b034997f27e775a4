import { ownValue } from '../../content/by-id.ts';
import type { Kind } from '../../content/kind.ts';
import { checkEvents } from './check.ts';
import { eventSet } from './data.ts';
import { eventsNode, eventsOf, periods } from './event.ts';
import { eventSchema } from './facts.ts';
import { eventKinds } from './kinds.ts';

/** The events of one period. */
export const events: Kind = {
  scheme: 'events',
  targets: periods,
  nodes: eventsNode,
  sheets: ['kinds/event/event.css'],
  facts: { file: 'events', schema: eventSchema },
  members: { scheme: 'event', idsOf: eventsOf },
  isDue: () => true,
  cites: ({ events }) => Object.values(events).flatMap(({ claims }) => claims),
  check: checkEvents,
  words: 'events',
  texts: {
    keys: ({ events }) => ({ required: Object.keys(events) }),
    allows: (key, { events }, scope) => ({ scope, own: { date: ownValue(events, key)?.date } }),
  },
  labels: { prefix: 'event.kind.', ids: eventKinds },
  data: eventSet,
};
