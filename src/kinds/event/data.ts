import { z } from 'zod';
import { address, ids, named, text } from '../../content/data-fields.ts';
import type { DataSet } from '../../content/kind.ts';
import { homeUrl } from '../../content/page-url.ts';
import { id, isoDate } from '../../content/schema-fields.ts';
import { eventSchema } from './facts.ts';

export const eventSet: DataSet = {
  name: 'events',
  record: z.strictObject({
    id,
    url: address,
    date: isoDate.describe('As exactly as it is known.'),
    period: eventSchema.shape.period,
    kind: named('What sort of event it is.'),
    title: text,
    claims: ids('the claims it rests on').min(1),
  }),
  records: ({ facts, t, text, ...joining }) =>
    Object.entries(facts.events).map(([id, { date, period, kind, claims }]) => ({
      id,
      url: homeUrl(`event:${id}`, joining),
      date,
      period,
      kind: { id: kind, name: t(`strings:event.kind.${kind}`) },
      title: text(`events:${id}`, { date }),
      claims,
    })),
  columns: ['id', 'date', 'title', 'period', 'kind.id', 'kind.name', 'claims', 'url'],
};
