/** The shape of a locale in `_data/locales.yaml`. */
import { z } from 'zod';
import { id, languageTag, text } from './schema-fields.ts';

function isLocaleTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A record of `_data/locales.yaml`. What it leaves out is as `src/languages` has it. */
export const localeSchema = z
  .strictObject({
    tag: languageTag,
    path: id,
    name: text.optional(),
    intl: z.string().refine(isLocaleTag, 'a tag that Intl knows, such as en-GB').optional(),
    openGraph: z
      .string()
      .regex(/^[a-z]{2}_[A-Z]{2}$/u, 'language_TERRITORY')
      .optional(),
    derivedFrom: languageTag.optional(),
    /** Words that a derived locale does not write letter by letter: acronyms of foreign names, ОФАК as OFAC. */
    respelled: z.record(z.string().regex(/^\p{L}+$/u, 'one word'), text).optional(),
    grouping: z.enum(['auto', 'min2']).optional(),
    /** Font files that its pages ask for at once, by name. */
    fonts: z.array(id).optional(),
    quotationMarks: z.tuple([text, text, text, text]).optional(),
  })
  .refine(({ derivedFrom, respelled }) => derivedFrom !== undefined || respelled === undefined, {
    path: ['respelled'],
    message: 'respelled words only in a locale with derivedFrom',
  });
