/** The shape of a dispute. */
import { z } from 'zod';
import { id, ids, someIds } from '../../content/schema-fields.ts';

export const conflictSchema = z.strictObject({
  claims: someIds,
  accounts: z.record(id, z.strictObject({ claims: ids })),
});

export type ConflictFact = z.infer<typeof conflictSchema>;

declare module '../../content/schema.ts' {
  interface Facts {
    conflicts: Record<string, ConflictFact>;
  }
}
