/** Fields of the records that editions publish as data, described for those who read them. */
import { z } from 'zod';
import { id } from './schema-fields.ts';

export const text = z.string().min(1);
export const ids = (of: string) => z.array(id).describe(`Ids of ${of}.`);
export const address = z.url().describe('Where the edition shows the record.');
export const named = (what: string) =>
  z.strictObject({ id, name: text.describe('In the language of the edition.') }).describe(what);
