/** The shape of a dispute. */
import { z } from 'zod';
import { id, ids, someIds } from '../../content/schema-fields.ts';

export const conflictSchema = z.strictObject({
  claims: someIds,
  accounts: z.record(id, z.strictObject({ claims: ids })),
});

declare module '../../content/schema.ts' {
  interface Facts {
    conflicts: Record<string, z.infer<typeof conflictSchema>>;
  }
}
