/** The shape of a quotation. */
import { z } from 'zod';
import { id, isoDate, languageTag, someIds, text } from '../../content/schema-fields.ts';

/** Whose a translation is: the site's own, or that of a source. */
const translator = z.union([z.literal('site'), id]);
const wording = {
  lang: languageTag,
  original: text,
  /** The same words in the script that those of `lang` are transliterated from. */
  cyrl: text.optional(),
  source: id,
  /** Whose the translations are: one for all locales in another language, or each by its tag. */
  translation: z.union([z.literal('site'), z.record(languageTag, translator)]).optional(),
};

export const quoteSchema = z.strictObject({
  speaker: id,
  date: isoDate,
  ...wording,
  /** A second transcription of the same words, where two differ. */
  alternate: z.strictObject(wording).optional(),
  claims: someIds,
  /** The words are a text as it was released, itself a translation whose original was not found. */
  translatedFrom: z.literal('released').optional(),
});

export type QuoteFact = z.infer<typeof quoteSchema>;

declare module '../../content/schema.ts' {
  interface Facts {
    quotes: Record<string, QuoteFact>;
  }
}
