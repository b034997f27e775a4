/** Facts against what was last compared with their sources: a change that nobody has looked at twice is a problem. */
import { hash } from 'node:crypto';
import type { Problem } from './problems.ts';
import { type Content, VERIFIED } from './read.ts';
import { type FactKind, type Facts, RECORD_SCHEMAS } from './schema.ts';

/** Digests of the fields of one record by field, as `VERIFIED` has them: `date=3f2a1c sources=9c1bd0`. */
type Fields = Record<string, string>;

interface FactRecord {
  /** `claims.gas-thanks`; `locales.ru` for a locale, `site` for the site. */
  id: string;
  file: string;
  /** What its fields are named from: `gas-thanks.date`; empty for the site. */
  key: string;
  value: object;
}

const DIGEST_LENGTH = 6;

/** The digests of all facts by id, sorted as the file is. */
export function factDigests(facts: Facts): Record<string, string> {
  const digests = factRecords(facts).map(({ id, value }): [string, string] => [
    id,
    Object.entries(fieldsOf(value))
      .map(([field, digest]) => `${field}=${digest}`)
      .join(' '),
  ]);
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Records that were changed, added or taken away since the facts were last verified. */
export function verificationProblems({ facts, verified, brokenIds }: Content): Problem[] {
  const records = factRecords(facts);
  if (Object.keys(verified).length === 0) return [nothingVerified()];
  const known = new Set(records.map(({ id }) => id));
  const gone = Object.keys(verified).filter((id) => !known.has(id) && !brokenIds.has(id.split('.')[1] ?? ''));
  return [
    ...records.flatMap((record) => recordProblems(record, verified[record.id])),
    ...gone.map((id) => ({
      file: VERIFIED,
      key: id,
      expected: 'a record of the facts',
      found: 'a digest of no record',
      remedy: `bring the record back, or run: ${verifyCommand(id)}`,
    })),
  ];
}

function recordProblems({ id, file, key, value }: FactRecord, digests: string | undefined): Problem[] {
  const remedy = `compare it with ${sourcesOf(value)}, then run: ${verifyCommand(id)}`;
  if (digests === undefined)
    return [{ file, key, expected: 'a record that was compared with its sources', found: 'a new record', remedy }];
  const before = parseFields(digests);
  const now = fieldsOf(value);
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((field) => before[field] !== now[field])
    .map((field) => ({
      file,
      key: key === '' ? field : `${key}.${field}`,
      expected: 'the value that was last compared with its sources',
      found: shown((value as Record<string, unknown>)[field]),
      remedy,
    }));
}

function factRecords(facts: Facts): FactRecord[] {
  const kinds = Object.keys(RECORD_SCHEMAS) as FactKind[];
  return [
    ...kinds.flatMap((kind) =>
      Object.entries(facts[kind]).map(([id, value]) => ({
        id: `${kind}.${id}`,
        file: `_data/${kind}.yaml`,
        key: id,
        value,
      })),
    ),
    ...facts.locales.map((value) => ({
      id: `locales.${value.tag}`,
      file: '_data/locales.yaml',
      key: value.tag,
      value,
    })),
    { id: 'site', file: '_data/site.yaml', key: '', value: facts.site },
  ];
}

function fieldsOf(value: object): Fields {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, digestOf(field)])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

function parseFields(digests: string): Fields {
  return Object.fromEntries(digests.split(' ').map((field) => field.split('=')));
}

function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'hex').slice(0, DIGEST_LENGTH);
}

/** What to compare a record with: the sources that it names, or else what it rests on. */
function sourcesOf(value: object): string {
  if ('sources' in value && Array.isArray(value.sources)) return value.sources.join(', ');
  if ('source' in value) return String(value.source);
  return 'url' in value ? String(value.url) : 'what it rests on';
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function nothingVerified(): Problem {
  return {
    file: VERIFIED,
    key: '',
    expected: 'the digests of the facts as they were compared with their sources',
    found: 'none',
    remedy: `compare the facts, then run: ${verifyCommand('*')}`,
  };
}

function verifyCommand(id: string): string {
  return `npm run facts -- verify '${id}'`;
}
