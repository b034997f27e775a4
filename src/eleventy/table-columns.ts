/** The columns of every table, described from the schemas of the records that they are filled from. */
import { z } from 'zod';
import { rowSchema, type TableKind } from '../content/data-schema.ts';
import type { SeriesFact } from '../content/series-schema.ts';

export type TableColumn = ReturnType<typeof columnOf>;

/** The columns of a table in their order. */
export function columnsOf(kind: TableKind): TableColumn[] {
  const row = z.toJSONSchema(rowSchema(kind));
  const own = typeof kind === 'object' ? kind.columns : COLUMNS[kind];
  return [...own, ...LAST_COLUMNS].map((name) => columnOf(name, row));
}

/** Language, release and licence are in every row. */
const LAST_COLUMNS = ['edition.language', 'release.number', 'release.date', 'license'];

/** Columns after the measured values of a point. */
const POINT_COLUMNS = 'unit measure comparable remark sources addresses claims url series.id series.title'.split(' ');
const VALUE_COLUMNS = ['id', 'label', 'date', 'end', 'value', ...POINT_COLUMNS];

const COLUMNS: Record<SeriesFact['chart'], string[]> = {
  bar: VALUE_COLUMNS,
  line: VALUE_COLUMNS,
  span: ['id', 'label', 'from', 'to', 'value', ...POINT_COLUMNS],
  pairs: ['id', 'label', 'from', 'to', 'for', 'against', ...POINT_COLUMNS],
  strip: [
    'id',
    'label',
    'date',
    'vote.id',
    'vote.name',
    'tally.for',
    'tally.against',
    'tally.abstained',
    ...POINT_COLUMNS,
  ],
  statements: ['id', 'label', 'date', 'text', 'kinds.id', 'kinds.name', ...POINT_COLUMNS],
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A column as a field of a Table Schema (Data Package 2.0), named by the path of its value in a row. */
function columnOf(name: string, row: JsonSchema) {
  let at: Place = { schema: row, isList: false, isRequired: true };
  for (const part of name.split('.')) {
    const property = at.schema.properties?.[part];
    if (typeof property !== 'object') throw new Error(`no field "${name}" in the records of a table`);
    at = placeOf(property, at);
  }
  const { schema, isList, isRequired, description } = at;
  // Separates the items of a list in one cell. Ids and addresses hold no space; names and remarks do.
  const delimiter = isList ? (schema.pattern || schema.format ? ' ' : '; ') : null;
  const separated =
    delimiter && `Several are separated by ${delimiter === ' ' ? 'a space' : 'a semicolon and a space'}.`;
  const words = [description, separated].filter(Boolean).join(' ');
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(isList ? {} : valueConstraints(schema)),
  };
  const field = {
    name,
    // A list is declared as a string: the JSON Schema of the standard lacks the type `list` of its text.
    type: schema.type,
    ...(words ? { description: words } : {}),
    ...(schema.format === 'uri' && !isList ? { format: 'uri' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
  return { field, delimiter };
}

interface Place {
  schema: JsonSchema;
  isList: boolean;
  isRequired: boolean;
  description?: string | undefined;
}

/** Unwraps a property that is a list or can be null. */
function placeOf(property: JsonSchema, parent: Place): Place {
  const alternatives = (property.anyOf ?? []) as JsonSchema[];
  const some = alternatives.find(({ type }) => type !== 'null') ?? property;
  const isList = some.type === 'array';
  const schema = isList ? (some.items as JsonSchema) : some;
  return {
    schema,
    isList: parent.isList || isList,
    isRequired: parent.isRequired && alternatives.length === 0 && (!isList || Number(some.minItems) > 0),
    description: property.description ?? schema.description ?? parent.description,
  };
}

function valueConstraints({ pattern, enum: values, const: value, minimum }: JsonSchema) {
  const names = values ?? (value === undefined ? undefined : [value]);
  return {
    ...(pattern ? { pattern: xmlPattern(pattern) } : {}),
    ...(names ? { enum: names } : {}),
    ...(minimum === undefined ? {} : { minimum }),
  };
}

/** A pattern in the syntax of XML Schema, as a Table Schema requires: it matches the whole value and has no `(?:`. */
function xmlPattern(pattern: string): string {
  return pattern.replaceAll(/^\^|\$$/gu, '').replaceAll('(?:', '(');
}
