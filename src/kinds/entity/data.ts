/** An entity as the records of other data sets name it. */
import { z } from 'zod';
import { text } from '../../content/data-fields.ts';
import type { Joining } from '../../content/kind.ts';
import { id } from '../../content/schema-fields.ts';
import { entitySchema } from './facts.ts';

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
