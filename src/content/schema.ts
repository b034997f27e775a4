/** Shapes of the fact files (`_data/*.yaml`) and of the word files (`locales/<tag>/*.json`). */
import { z } from 'zod';
import type { Locale } from '../i18n/locale.ts';
import { id, ids, isoDate, languageTag, someIds, text, webAddress } from './schema-fields.ts';
import type { SheetFact } from './sheet/schema.ts';

const page = {
  /** Folder of the page in every edition, `sources` or `sources/gas`; '' is the edition's front page. */
  path: z.string().regex(/^(?:[a-z0-9]+(?:[-/][a-z0-9]+)*)?$/u, 'kebab-case folders, or nothing'),
  /** The part of the menu that leads to the page; `false` where none does, nor previous and next links. */
  menu: z.union([z.enum(['story', 'reference']), z.literal(false)]),
};
export const pageSchema = z.discriminatedUnion('template', [
  z.strictObject({ ...page, template: z.enum(['prose', 'sources', 'compare', 'print', 'error']) }),
  z.strictObject({
    ...page,
    template: z.literal('records'),
    /** The topics whose records stand on the page; all others stand on the page of sources. */
    topics: someIds,
  }),
]);

const colour = z.string().regex(/^#[0-9a-f]{6}$/u, 'a colour as #rrggbb in small letters');
/** On light paper and on a dark screen. */
const colours = { light: colour, dark: colour };
const MOST_ACCOUNTS = 3;

export const siteSchema = z.strictObject({
  /** Scheme and host of the deployed site, without a slash at the end; Netlify's `URL` overrides it. */
  origin: z
    .url({ protocol: /^https$/u })
    .regex(/^https:\/\/[^/?#@\s]+$/u, 'https:// and a host, without a slash at the end'),
  /** The date of the newest source. */
  checked: isoDate,
  license: webAddress,
  /** Who publishes the site, with the address of a page about them. */
  publisher: z.strictObject({ name: text, url: z.url({ protocol: /^https$/u }) }).optional(),
  /** Where reports of mistakes go. */
  contact: z
    .string()
    .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/u, 'a mailto: or https: address')
    .optional(),
  /** The claims whose dates bound the silence between two calls. */
  gap: z.strictObject({ from: id, to: id }),
  /** The claim that the whole explainer is about, for structured data. */
  subject: id,
  /**
   * The accounts that the explainer compares: columns of accounts.yaml, in reading order, each with its colours and the
   * entities whose words it is. The third is drawn as an outline as well.
   */
  accounts: z
    .record(id, z.strictObject({ ...colours, speakers: someIds }))
    .refine((accounts) => [2, MOST_ACCOUNTS].includes(Object.keys(accounts).length), 'two or three accounts')
    .optional(),
  /** Sections of the front page whose points, the items of their lists, are counted beside its standfirst. */
  counted: ids.optional(),
  /** The colours of what several accounts say alike. */
  shared: z.strictObject(colours).optional(),
});

const months = z.array(text).length(12, 'twelve month names');
/** The patterns of a locale that differ from those of its language. */
export const formatsSchema = z.strictObject({
  date: text.optional(),
  day: text.optional(),
  dayMonth: text.optional(),
  monthYear: text.optional(),
  monthYearOf: text.optional(),
  monthYearIn: text.optional(),
  year: text.optional(),
  percent: text.optional(),
  months: months.optional(),
  monthsOf: months.optional(),
  monthsIn: months.optional(),
});

/** Names that may stand as they are. */
export const namesSchema = z.array(text);

export const pageMatterSchema = z.strictObject({
  title: text,
  /** For search engines and previews. */
  description: text,
  /** Stands under the title; without one the description does. */
  standfirst: text.optional(),
});
export const MATTER_FIELDS = pageMatterSchema.keyof().options;

/** Digest of the source text that each translation follows, by locale and by the unit's id. */
export const translatedFromSchema = z.record(
  languageTag,
  z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/u, 'twelve hexadecimal digits')),
);

export type SiteFact = z.infer<typeof siteSchema>;
export type PageFact = z.infer<typeof pageSchema>;
export type TranslatedFrom = z.infer<typeof translatedFromSchema>;
export type PageMatter = z.infer<typeof pageMatterSchema>;

/** All facts of one content root, each kind a map by id in the file's order. A kind adds its own: `declare module`. */
export interface Facts {
  site: SiteFact;
  locales: Locale[];
  pages: Record<string, PageFact>;
  /** What stands on the sheet of paper; null where there is none. */
  sheet: SheetFact | null;
}

/** The records of a file of facts. */
export function recordsOf(facts: Facts, file: string): Record<string, unknown> {
  return (facts as unknown as Record<string, Record<string, unknown>>)[file] ?? {};
}
