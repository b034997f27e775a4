/** The shape of a source. */
import { z } from 'zod';
import { ids, isoDate, languageTag, text, webAddress } from '../../content/schema-fields.ts';

export const sourceSchema = z.strictObject({
  /** As it names itself in the language of the source. */
  publisher: text,
  /** As published; null when no headline was seen. */
  title: text.nullable(),
  url: webAddress,
  /** The publisher has no https: address. */
  httpOnly: z.literal(true).optional(),
  published: isoDate.nullable(),
  language: languageTag,
  kind: z.enum([
    'official',
    'agency',
    'newspaper',
    'broadcaster',
    'portal',
    'research',
    'ngo',
    'poll',
    'book',
    'aggregator',
  ]),
  /** Agencies whose text it carries. */
  relays: ids,
  /** Where a mirror, repost or aggregator copy was seen instead of the publisher's own page. */
  copy: text.optional(),
  /** Seen in part only. */
  excerpt: z.boolean(),
  note: z.array(z.enum(['date-inferred', 'title-from-address', 'translation'])).optional(),
});

export type SourceFact = z.infer<typeof sourceSchema>;

declare module '../../content/schema.ts' {
  interface Facts {
    sources: Record<string, SourceFact>;
  }
}
