/** The shape of an event. */
import { z } from 'zod';
import { id, isoDate, section, someIds } from '../../content/schema-fields.ts';

export const eventSchema = z.strictObject({
  period: id,
  date: isoDate,
  /** What sort of event it is: readers can choose one. */
  kind: id,
  claims: someIds,
  /** Where the pages say more of it. */
  more: section.optional(),
});

declare module '../../content/schema.ts' {
  interface Facts {
    events: Record<string, z.infer<typeof eventSchema>>;
  }
}
