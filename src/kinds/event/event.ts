import { type List, notes, paragraph, text } from '../../content/node.ts';
import type { EventView } from '../../content/views.ts';

const KIND = 'events';

/** Events of one period in order of time; a date is shown as exactly as it is known. */
export function eventsNode(events: EventView[]): List {
  const items = events.map(({ id, date, title, citations }) => ({
    id,
    name: title,
    label: [{ type: 'time' as const, datetime: date.datetime, text: date.text }],
    body: [paragraph(KIND, 'title', 'text', [text(title), ...notes(citations)])],
  }));
  return { type: 'list', kind: KIND, className: 'events', isOrdered: true, items };
}
