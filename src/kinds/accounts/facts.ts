/** The shape of a table of accounts. */
import { z } from 'zod';
import { id, section, someIds } from '../../content/schema-fields.ts';

export const accountsSchema = z.strictObject({
  /** Columns of the table, each with the voices it gathers, in reading order. */
  columns: z.record(id, someIds),
  topics: z.record(
    id,
    z.strictObject({
      /** Where the pages go deeper: `page#section`. */
      section: section.optional(),
      /** Both sides report it. */
      shared: z.boolean(),
      entries: z.array(z.strictObject({ voice: id, claim: id })).min(1, 'at least one entry'),
    }),
  ),
});

export type AccountsFact = z.infer<typeof accountsSchema>;

declare module '../../content/schema.ts' {
  interface Facts {
    accounts: Record<string, AccountsFact>;
  }
}
