/** Shapes of the data files of every edition, published as JSON Schema beside them. */
import { z } from 'zod';
import { claimSchema, entitySchema, eventSchema, quoteSchema, type SeriesFact, sourceSchema } from './schema.ts';
import { seriesSchema, votePoint } from './series-schema.ts';

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
  kind: named('What sort of event it is.'),
  title: text,
  claims: ids('the claims it rests on').min(1),
});

/** A point of a data series; `shape` holds its dates and its values. */
const pointWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    id,
    url: address,
    label: text.describe('What the point is of, in the language of the edition.'),
    ...shape,
    comparable: z.boolean().describe('Whether it can be compared with the other points without reserve.'),
    remark: text.nullable().describe('What limits or explains the value.'),
    sources: ids('the sources it rests on').min(1),
    addresses: z.array(z.url()).describe('Web addresses of these sources, in the same order.'),
    claims: ids('the claims that state it'),
  });

const amount = z.number().min(0);
const pointDate = isoDate.describe('What time the value is of, as exactly as it is known.');
const [from, to] = [isoDate.describe('Where the span begins.'), isoDate.describe('Where the span ends.')];
const POINT_SCHEMAS = {
  value: pointWith({
    date: pointDate,
    end: isoDate.nullable().describe('Last day, where the sources name one.'),
    value: amount.describe('In the unit of the series.'),
  }),
  span: pointWith({ from, to, value: amount.describe('Days between the two dates.') }),
  pair: pointWith({
    from,
    to,
    for: amount.describe('Share in favour.'),
    against: amount.describe('Share against.'),
  }),
  vote: pointWith({
    date: pointDate,
    vote: z.strictObject({ id: votePoint.shape.vote, name: text }).describe('How the vote was cast.'),
    tally: z
      .strictObject({ for: amount, against: amount, abstained: amount })
      .nullable()
      .describe('Votes of all; null where no source seen gives them.'),
  }),
  statement: pointWith({
    date: pointDate,
    text: text.describe('What was said, in the language of the edition.'),
    kinds: z.array(named('What the statement is sorted as.')).min(1),
  }),
} as const;

const seriesWith = <Chart extends z.ZodType, Unit extends z.ZodType, Point extends z.ZodType>(
  { chart, unit }: { chart: Chart; unit: Unit },
  point: Point,
) =>
  z.strictObject({
    id,
    url: address,
    title: text.describe('In the language of the edition.'),
    summary: text.describe('What the series shows.'),
    caution: text.describe('What it does not show.'),
    chart: chart.describe('How the site draws it; the fields of the points follow from it.'),
    unit,
    measure: text.describe('What is measured, in the language of the edition.'),
    points: z.array(point).min(1),
  });

const [bar, line, span, pairs, strip, statements] = seriesSchema.options;
export const SERIES_SCHEMAS = {
  bar: seriesWith(bar.shape, POINT_SCHEMAS.value),
  line: seriesWith(line.shape, POINT_SCHEMAS.value),
  span: seriesWith(span.shape, POINT_SCHEMAS.span),
  pairs: seriesWith(pairs.shape, POINT_SCHEMAS.pair),
  strip: seriesWith(strip.shape, POINT_SCHEMAS.vote),
  statements: seriesWith(statements.shape, POINT_SCHEMAS.statement),
} as const satisfies Record<SeriesFact['chart'], z.ZodType>;

/** A data series of an edition; the fields of its points follow from the chart. */
export type SeriesRecord = z.infer<(typeof SERIES_SCHEMAS)[keyof typeof SERIES_SCHEMAS]>;
export type PointRecord = SeriesRecord['points'][number];

export const DATA_SCHEMAS = { claims: claim, quotations: quotation, sources: source, events: event } as const;

/** A data set of records that every edition publishes; each data series is one of its own. */
export type DataName = keyof typeof DATA_SCHEMAS;
export const DATA_NAMES = Object.keys(DATA_SCHEMAS) as DataName[];
/** Names of the published JSON Schemas. */
export const SCHEMA_NAMES = [...DATA_NAMES, 'series'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];
export type DataRecords = { [Name in DataName]: z.infer<(typeof DATA_SCHEMAS)[Name]>[] } & { series: SeriesRecord[] };

const license = z.url().describe('Address of the licence.');
const editionLanguage = languageTag.describe('Language and script of the edition.');
const release = z.strictObject({
  number: z.number().int().positive().describe('It grows with every change.'),
  date: isoDate.describe('Day of publication.'),
});

/** A whole file: which release it is of, its licence, and the records. */
export function dataFileSchema(name: SchemaName): z.ZodType {
  return z
    .strictObject({
      $schema: z.url().describe('Address of this schema.'),
      title: text.describe('Name of the site, in the language of the edition.'),
      language: editionLanguage,
      release,
      checked: isoDate.describe('Last day up to which sources were searched.'),
      license,
      url: z.url().describe('The edition.'),
      [name]: name === 'series' ? z.union(Object.values(SERIES_SCHEMAS)) : z.array(DATA_SCHEMAS[name]),
    })
    .meta({ title: name === 'series' ? 'A data series of one edition' : `${name} of one edition` });
}

/** Decides the columns of a table: a data set of records, or the chart of a data series. */
export type TableKind = DataName | SeriesFact['chart'];

/** Fields that every row of a table has beside those of its record: a copied row keeps them. */
const ofEveryRow = { edition: z.strictObject({ language: editionLanguage }), release, license };

/** A row of a table: a record, or a point with the unit, the measure and the name of its series. */
export function rowSchema(kind: TableKind): z.ZodType {
  if (kind in DATA_SCHEMAS) return DATA_SCHEMAS[kind as DataName].extend(ofEveryRow);
  const { id: seriesId, title, unit, measure, points } = SERIES_SCHEMAS[kind as SeriesFact['chart']].shape;
  return points.element.extend({ unit, measure, series: z.strictObject({ id: seriesId, title }), ...ofEveryRow });
}
