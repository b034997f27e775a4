/** Shapes of the data files of every edition, published as JSON Schema beside them. */
import { z } from 'zod';
import { text } from './data-fields.ts';
import type { DataSet } from './kind.ts';
import { isoDate, languageTag } from './schema-fields.ts';
import { SERIES_SCHEMAS } from './series-record.ts';
import type { SeriesFact } from './series-schema.ts';

/** What a published JSON Schema describes: a data set of records, or the data series. */
export type Described = DataSet | 'series';

/** Name of a published JSON Schema, and of the field with the records. */
export function schemaName(described: Described): string {
  return described === 'series' ? described : described.name;
}

const license = z.url().describe('Address of the licence.');
const editionLanguage = languageTag.describe('Language and script of the edition.');
const release = z.strictObject({
  number: z.number().int().positive().describe('It grows with every change.'),
  date: isoDate.describe('Day of publication.'),
});

/** A whole file: which release it is of, its licence, and the records. */
export function dataFileSchema(described: Described): z.ZodType {
  const isSeries = described === 'series';
  return z
    .strictObject({
      $schema: z.url().describe('Address of this schema.'),
      title: text.describe('Name of the site, in the language of the edition.'),
      language: editionLanguage,
      release,
      checked: isoDate.describe('Date of the newest source.'),
      license,
      url: z.url().describe('The edition.'),
      [schemaName(described)]: isSeries ? z.union(Object.values(SERIES_SCHEMAS)) : z.array(described.record),
    })
    .meta({ title: isSeries ? 'A data series of one edition' : `${described.name} of one edition` });
}

/** Decides the columns of a table: a data set of records, or the chart of a data series. */
export type TableKind = DataSet | SeriesFact['chart'];

/** Fields that every row of a table has beside those of its record: a copied row keeps them. */
const ofEveryRow = { edition: z.strictObject({ language: editionLanguage }), release, license };

/** A row of a table: a record, or a point with the unit, the measure and the name of its series. */
export function rowSchema(kind: TableKind): z.ZodType {
  if (typeof kind === 'object') return kind.record.extend(ofEveryRow);
  const { id: seriesId, title, unit, measure, points } = SERIES_SCHEMAS[kind].shape;
  return points.element.extend({ unit, measure, series: z.strictObject({ id: seriesId, title }), ...ofEveryRow });
}
