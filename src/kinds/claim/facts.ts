/** The shape of a claim. */
import { z } from 'zod';
import { id, ids, isoDate, someIds, values } from '../../content/schema-fields.ts';

export const claimSchema = z.strictObject({
  topic: id,
  date: isoDate,
  /** Entities whose statement it is. */
  saidBy: someIds,
  /** Agencies and outlets that reported it. */
  reportedBy: ids,
  /** What it rests on; `compared` is what the site itself found by comparing published texts. */
  status: z.enum(['confirmed-by-both-sides', 'stated-by-one-side', 'reported', 'official-record', 'compared']),
  /** Numbers and dates for placeholders. */
  values: values.optional(),
  sources: someIds,
});

export type ClaimFact = z.infer<typeof claimSchema>;

declare module '../../content/schema.ts' {
  interface Facts {
    claims: Record<string, ClaimFact>;
  }
}
