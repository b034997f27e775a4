/** What version 2.0 of the Data Package standard asks of a descriptor and of its tables, written from the standard. */
import Papa from 'papaparse';
import { z } from 'zod';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const text = z.string().min(1);
const name = z.string().regex(/^[a-z0-9._-]+$/u);

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.unknown()).min(1).optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
});
const described = { name: text, description: text.optional() };
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...described,
    type: z.literal('string'),
    format: z.enum(['default', 'email', 'uri', 'binary', 'uuid']).optional(),
    constraints: constraints.omit({ minimum: true }).optional(),
  }),
  z.strictObject({
    ...described,
    type: z.enum(['number', 'integer']),
    constraints: constraints.omit({ pattern: true }).optional(),
  }),
  z.strictObject({
    ...described,
    type: z.literal('boolean'),
    constraints: constraints.pick({ required: true, enum: true }).strict().optional(),
  }),
]);

const resource = z.strictObject({
  $schema: z.literal(`${PROFILES}/dataresource.json`),
  name,
  type: z.literal('table'),
  title: text,
  description: text.optional(),
  path: z.string().regex(/^(?!\.)(?:[^/\\:]+\/)*[^/\\:]+$/u, 'a relative path that leaves no folder'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  schema: z.strictObject({
    $schema: z.literal(`${PROFILES}/tableschema.json`),
    fields: z.array(field).min(1),
    primaryKey: z.array(text).min(1),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(text).min(1),
          reference: z.strictObject({ resource: name, fields: z.array(text).min(1) }),
        }),
      )
      .min(1)
      .optional(),
  }),
});

const descriptor = z
  .strictObject({
    $schema: z.literal(`${PROFILES}/datapackage.json`),
    name,
    id: z.url(),
    title: text,
    description: text,
    languages: z.array(z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag)).min(1),
    homepage: z.url(),
    version: z.string().regex(/^\d+\.\d+\.\d+$/u, 'a version as Semantic Versioning has it'),
    created: z.iso.datetime(),
    keywords: z.array(text).min(1),
    licenses: z.array(z.strictObject({ name: name.optional(), path: z.url(), title: text.optional() })).min(1),
    contributors: z
      .array(z.strictObject({ title: text, path: z.url().optional(), roles: z.array(text).min(1) }))
      .min(1)
      .optional(),
    resources: z.array(resource).min(1),
  })
  .refine(({ resources }) => new Set(resources.map((one) => one.name)).size === resources.length, 'every name once');

export type DataPackage = z.infer<typeof descriptor>;
type Resource = DataPackage['resources'][number];

/** A descriptor that keeps to the standard; throws with everything that does not. */
export function parseDataPackage(json: string): DataPackage {
  return descriptor.parse(JSON.parse(json));
}

/** Rows of a CSV file with a byte order mark, its head first. */
export function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { newline: '\r\n', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** What the cells of a package's tables have that their fields do not allow. `csvOf` gives the file at a path. */
export function tableFaults({ resources }: DataPackage, csvOf: (path: string) => string): string[] {
  const tables = new Map(resources.map((one) => [one.name, { ...one, rows: rowsOf(csvOf(one.path)) }]));
  return [...tables.values()].flatMap((table) => {
    const { fields, primaryKey, foreignKeys = [] } = table.schema;
    const [head = [], ...rows] = table.rows;
    const names = fields.map((one) => one.name);
    if (JSON.stringify(head) !== JSON.stringify(names)) return [`${table.path}: columns ${head}, not ${names}`];
    const column = (key: string, of = table.rows) => of.slice(1).map((row) => row[of[0]?.indexOf(key) ?? -1]);
    const keys = rows.map((_, at) => primaryKey.map((key) => column(key)[at]).join(' '));
    return [
      ...rows.flatMap((row, at) =>
        fields.flatMap((one, index) =>
          cellFaults(row[index], one).map((fault) => `${table.path}: row ${at + 2}, ${one.name}: ${fault}`),
        ),
      ),
      ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${table.path}: the key ${key} twice`),
      ...foreignKeys.flatMap(({ fields: own, reference }) => {
        const targets = new Set(column(reference.fields[0] ?? '', tables.get(reference.resource)?.rows));
        return column(own[0] ?? '')
          .filter((value) => value !== '' && !targets.has(value))
          .map((value) => `${table.path}: ${own}: no ${reference.resource} "${value}"`);
      }),
    ];
  });
}

type Field = Resource['schema']['fields'][number];

function cellFaults(cell: string | undefined, one: Field): string[] {
  if (cell === undefined) return ['no cell'];
  if (cell === '') return one.constraints?.required ? ['empty'] : [];
  return [...(isOfType(cell, one) ? [] : [`no ${one.type}: ${cell}`]), ...limitFaults(cell, one)];
}

function isOfType(cell: string, one: Field): boolean {
  if (one.type === 'string') return one.format !== 'uri' || URL.canParse(cell);
  return { number: /^-?\d+(?:\.\d+)?$/u, integer: /^-?\d+$/u, boolean: /^(?:true|false)$/u }[one.type].test(cell);
}

function limitFaults(cell: string, one: Field): string[] {
  const { enum: names, pattern, minimum } = constraints.parse(one.constraints ?? {});
  return [
    ...(names && !names.includes(cell) ? [`none of ${names}: ${cell}`] : []),
    ...(pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(cell) ? [`not as ${pattern}: ${cell}`] : []),
    ...(minimum !== undefined && Number(cell) < minimum ? [`less than ${minimum}: ${cell}`] : []),
  ];
}
