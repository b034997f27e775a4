import { type List, notes, paragraph, text } from '../../content/node.ts';
import { dated } from '../../content/records.ts';
import type { KindContext } from '../kind.ts';

const KIND = 'events';

/** Events of one period in order of time; a date is shown as exactly as it is known. */
export function eventsNode(
  period: string,
  { facts, translator, text: words, citations, addresses }: KindContext,
): List {
  const items = Object.entries(facts.events)
    .filter(([, event]) => event.period === period)
    .map(([id, { date, claims }]) => {
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
