/** Fields of the records that editions publish as data, described for those who read them. */
import { z } from 'zod';
import type { Joining } from './joining.ts';
import { claimSchema, entitySchema, sourceSchema } from './schema.ts';
import { id } from './schema-fields.ts';

export const isoDate = claimSchema.shape.date;
export const languageTag = sourceSchema.shape.language;
export const text = z.string().min(1);
export const ids = (of: string) => z.array(id).describe(`Ids of ${of}.`);
export const address = z.url().describe('Where the edition shows the record.');
export const named = (what: string) =>
  z.strictObject({ id, name: text.describe('In the language of the edition.') }).describe(what);
export const entity = (what: string) =>
  z.strictObject({ id, name: text, kind: entitySchema.shape.kind }).describe(what);

/** An entity in a record, by its id. */
export function entityIn({ facts, t }: Pick<Joining, 'facts' | 't'>) {
  return (id: string) => ({
    id,
    name: t(`entities:${id}.name`),
    kind: facts.entities[id]?.kind ?? ('term' as const),
  });
}
