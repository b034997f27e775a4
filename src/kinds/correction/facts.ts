/** The shape of a correction or an update. */
import { z } from 'zod';
import { id, values, wholeDay } from '../../content/schema-fields.ts';

export const correctionSchema = z.strictObject({
  /** An update adds what was not there, the first publication included; a correction fixes what was wrong. */
  kind: z.enum(['correction', 'update']),
  /** Day it was published; every day of the file is an edition. */
  date: wholeDay,
  /** What it concerns: a claim or a page. An update of the whole site names neither. */
  claim: id.optional(),
  page: id.optional(),
  values: values.optional(),
});

export type CorrectionFact = z.infer<typeof correctionSchema>;

declare module '../../content/schema.ts' {
  interface Facts {
    corrections: Record<string, CorrectionFact>;
  }
}
