/** The shape of a contested term. */
import { z } from 'zod';
import { languageTag, text } from '../../content/schema-fields.ts';

/** Words in a small notation: a star stands for the rest of a word, `…` for up to three words. */
const turnsByLocale = z.record(languageTag, z.array(text));
export const wordingSchema = z.strictObject({
  /** Words that the site leaves to others, by authored locale; an empty list where the language has no such pair. */
  others: turnsByLocale,
  /** Turns of phrase in which such a word may stand, because they say whose it is. */
  attributed: turnsByLocale.optional(),
});

declare module '../../content/schema.ts' {
  interface Facts {
    wording: Record<string, z.infer<typeof wordingSchema>>;
  }
}
