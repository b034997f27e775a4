/** The shape of a person, a body, a place or a term. */
import { z } from 'zod';
import { id } from '../../content/schema-fields.ts';

export const entitySchema = z.strictObject({
  kind: z.enum(['person', 'body', 'company', 'medium', 'place', 'event', 'term']),
  group: id,
});

declare module '../../content/schema.ts' {
  interface Facts {
    entities: Record<string, z.infer<typeof entitySchema>>;
  }
}
