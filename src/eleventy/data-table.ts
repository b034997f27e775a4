import type { DataName, DataRecords } from '../content/data-schema.ts';
import type { Edition } from '../content/edition.ts';
import type { CsvCell } from './csv.ts';

type Cell = CsvCell | boolean | null;
type Columns<Name extends DataName> = Record<string, (record: DataRecords[Name][number]) => Cell>;
type Named = { id: string; name: string };

/**
 * A data set as a pure table, its head first: a field within a field is joined to its name by a point, a list stands
 * in one cell. Language, edition and licence follow in every row, so that no row is ever without them.
 */
export function dataTable(name: DataName, { data, locale, site }: Edition, origin: string): CsvCell[][] {
  const columns: Columns<never> = COLUMNS[name];
  const records = data[name] as never[];
  const rows = records.map((record) => [
    ...Object.entries(columns).map(([column, cell]) => {
      const value = cell(record);
      return column === 'url' ? `${origin}${value}` : cellOf(value);
    }),
    locale.tag,
    site.edition,
    site.license,
  ]);
  return [[...Object.keys(columns), 'edition.language', 'edition.number', 'license'], ...rows];
}

function cellOf(value: Cell): CsvCell {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value) : value;
}

const ids = (records: { id: string }[]) => records.map(({ id }) => id).join(' ');
const names = (records: Named[]) => records.map(({ name }) => name).join('; ');

const COLUMNS: { [Name in DataName]: Columns<Name> } = {
  claims: {
    id: ({ id }) => id,
    text: ({ text }) => text,
    date: ({ date }) => date,
    'topic.id': ({ topic }) => topic.id,
    'topic.name': ({ topic }) => topic.name,
    'status.id': ({ status }) => status.id,
    'status.name': ({ status }) => status.name,
    disputed: ({ disputed }) => disputed,
    'saidBy.id': ({ saidBy }) => ids(saidBy),
    'saidBy.name': ({ saidBy }) => names(saidBy),
    'reportedBy.id': ({ reportedBy }) => ids(reportedBy),
    'reportedBy.name': ({ reportedBy }) => names(reportedBy),
    sources: ({ sources }) => sources.join(' '),
    url: ({ url }) => url,
  },
  quotations: {
    id: ({ id }) => id,
    'speaker.id': ({ speaker }) => speaker.id,
    'speaker.name': ({ speaker }) => speaker.name,
    date: ({ date }) => date,
    occasion: ({ occasion }) => occasion,
    language: ({ language }) => language,
    original: ({ original }) => original,
    translation: ({ translation }) => translation,
    source: ({ source }) => source,
    'alternate.language': ({ alternate }) => alternate?.language ?? null,
    'alternate.original': ({ alternate }) => alternate?.original ?? null,
    'alternate.translation': ({ alternate }) => alternate?.translation ?? null,
    'alternate.source': ({ alternate }) => alternate?.source ?? null,
    note: ({ note }) => note,
    claims: ({ claims }) => claims.join(' '),
    url: ({ url }) => url,
  },
  sources: {
    id: ({ id }) => id,
    publisher: ({ publisher }) => publisher,
    title: ({ title }) => title,
    address: ({ address }) => address,
    published: ({ published }) => published,
    language: ({ language }) => language,
    'kind.id': ({ kind }) => kind.id,
    'kind.name': ({ kind }) => kind.name,
    'relays.id': ({ relays }) => ids(relays),
    'relays.name': ({ relays }) => names(relays),
    copy: ({ copy }) => copy,
    excerpt: ({ excerpt }) => excerpt,
    notes: ({ notes }) => notes.join('; '),
    claims: ({ claims }) => claims.join(' '),
    quotations: ({ quotations }) => quotations.join(' '),
    url: ({ url }) => url,
  },
  events: {
    id: ({ id }) => id,
    date: ({ date }) => date,
    title: ({ title }) => title,
    period: ({ period }) => period,
    claims: ({ claims }) => claims.join(' '),
    url: ({ url }) => url,
  },
};
