/** The shape of a dispute. */
import { z } from 'zod';
import { id, ids, someIds } from '../../content/schema-fields.ts';

export const conflictSchema = z.strictObject({
  claims: someIds,
  /** Each by an id of its own; `account` names the account of site.yaml whose it is, where the id does not. */
  accounts: z
    .record(id, z.strictObject({ claims: ids, account: id.optional() }))
    .refine((accounts) => Object.keys(accounts).length > 1, 'at least two accounts'),
});

declare module '../../content/schema.ts' {
  interface Facts {
    conflicts: Record<string, z.infer<typeof conflictSchema>>;
  }
}
