/** Shape of `_data/sheet.yaml`, a file that only an explainer with a sheet of paper has. */
import { z } from 'zod';
import { id, section, someIds } from '../schema-fields.ts';

export const sheetSchema = z.strictObject({
  /** The section whose list says what is not known. */
  unknown: section,
  /** The section whose heading stands over the disputes. */
  disputed: section,
  disputes: z.array(id).length(3, 'three conflicts'),
  /** The table of accounts; the sheet shows its first two columns. */
  accounts: id,
  /** Topics of that table, in the order of the sheet. */
  topics: someIds,
  /** Dated statements on one line of time, in rows by what they say. */
  statements: z.strictObject({
    /** The page that lists them, whose title stands over the line. */
    page: id,
    /** The account, a column of the table, in whose colour they are drawn. */
    account: id,
    rows: z.record(id, someIds),
  }),
});

export type SheetFact = z.infer<typeof sheetSchema>;
