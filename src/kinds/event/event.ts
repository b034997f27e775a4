import { type List, notes, paragraph, text } from '../../content/node.ts';
import { dated } from '../../content/records.ts';
import type { Facts } from '../../content/schema.ts';
import { type KindContext, recordOf } from '../kind.ts';

const KIND = 'events';

/** Events of one period in order of time; a date is shown as exactly as it is known. */
export function eventsNode(
  period: string,
  { facts, translator, text: words, citations, addresses }: KindContext,
): List {
  const items = eventsOf(period, facts).map((id) => {
    const { date, claims } = recordOf(facts.events, id);
    const { datetime, text: day } = dated(translator, date);
    const title = words(`events:${id}`, { date });
    return {
      id: addresses.anchor(`event-${id}`),
      name: title,
      label: [{ type: 'time' as const, datetime, text: day }],
      body: [paragraph(KIND, 'title', 'text', [text(title), ...notes(citations.citeTogether(claims))])],
    };
  });
  return { type: 'list', kind: KIND, className: 'events', isOrdered: true, items };
}

/** Ids of the events of a period, in order of time. */
export function eventsOf(period: string, { events }: Facts): string[] {
  return Object.keys(events).filter((id) => events[id]?.period === period);
}
