/** Shapes of the data files of every edition, published as JSON Schema beside them. */
import { z } from 'zod';
import { claimSchema, entitySchema, eventSchema, quoteSchema, sourceSchema } from './schema.ts';

const { id, isoDate, languageTag } = {
  id: claimSchema.shape.topic,
  isoDate: claimSchema.shape.date,
  languageTag: sourceSchema.shape.language,
};
const text = z.string().min(1);
const ids = (of: string) => z.array(id).describe(`Ids of ${of}.`);
const address = z.url().describe('Where the edition shows the record.');
const named = (what: string) =>
  z.strictObject({ id, name: text.describe('In the language of the edition.') }).describe(what);
const entity = (what: string) => z.strictObject({ id, name: text, kind: entitySchema.shape.kind }).describe(what);

const claim = z.strictObject({
  id,
  url: address,
  text: text.describe('What is claimed, in the language of the edition.'),
  topic: named('What it is about.'),
  date: isoDate.describe('When it was said or done, as exactly as it is known.'),
  status: z.strictObject({ id: claimSchema.shape.status, name: text }).describe('How well it is supported.'),
  disputed: z.boolean().describe('Whether accounts conflict.'),
  saidBy: z.array(entity('Whose statement it is.')).min(1),
  reportedBy: z.array(entity('Who reported it.')),
  sources: ids('the sources it rests on').min(1),
});

const transcription = {
  language: quoteSchema.shape.lang.describe('Language and script of the words as published.'),
  original: text.describe('The words as published.'),
  translation: text.nullable().describe('By this site, in the language of the edition; null where none is needed.'),
  source: id.describe('Id of the source.'),
};

const quotation = z.strictObject({
  id,
  url: address,
  speaker: entity('Whose words they are.'),
  date: isoDate,
  occasion: text,
  ...transcription,
  alternate: z.strictObject(transcription).nullable().describe('A second transcription of the same words.'),
  note: text.nullable(),
  claims: ids('the claims that rest on it'),
});

const source = z.strictObject({
  id,
  url: address,
  publisher: text.describe('As it names itself.'),
  title: text.nullable().describe('As published; null when no headline was seen.'),
  address: sourceSchema.shape.url,
  published: isoDate.nullable(),
  language: languageTag,
  kind: z.strictObject({ id: sourceSchema.shape.kind, name: text }),
  relays: z.array(entity('An agency whose text it carries.')),
  copy: text.nullable().describe('Where a copy was seen instead of the publisher’s own page.'),
  excerpt: z.boolean().describe('Seen in part only.'),
  notes: z.array(text),
  claims: ids('the claims that rest on it'),
  quotations: ids('the quotations taken from it'),
});

const event = z.strictObject({
  id,
  url: address,
  date: isoDate.describe('As exactly as it is known.'),
  period: eventSchema.shape.period,
  title: text,
  claims: ids('the claims it rests on').min(1),
});

export const DATA_SCHEMAS = { claims: claim, quotations: quotation, sources: source, events: event } as const;

/** A data set that every edition publishes. */
export type DataName = keyof typeof DATA_SCHEMAS;
export const DATA_NAMES = Object.keys(DATA_SCHEMAS) as DataName[];
export type DataRecords = { [Name in DataName]: z.infer<(typeof DATA_SCHEMAS)[Name]>[] };

/** A whole file: what it is of, its licence, and the records. */
export function dataFileSchema(name: DataName): z.ZodType {
  return z
    .strictObject({
      $schema: z.url().describe('Address of this schema.'),
      title: text.describe('Name of the site, in the language of the edition.'),
      language: languageTag.describe('Language and script of the edition.'),
      edition: z.number().int().positive().describe('Number of the edition; it grows with every change.'),
      published: isoDate.describe('Day this edition was published.'),
      checked: isoDate.describe('Last day up to which sources were searched.'),
      license: z.url(),
      url: z.url().describe('The edition.'),
      [name]: z.array(DATA_SCHEMAS[name]),
    })
    .meta({ title: `${name} of one edition` });
}
