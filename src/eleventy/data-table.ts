import type { TableKind } from '../content/data-schema.ts';
import { recordAt } from '../content/data-sets.ts';
import type { Edition } from '../content/edition.ts';
import type { DataSet } from '../content/kind.ts';
import type { SeriesRecord } from '../content/series-record.ts';
import { columnsOf, type TableColumn } from './table-columns.ts';

/** A value of a table; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** A table for programs: its file name without ending, its columns, and a row of cells for each record or point. */
export type DataTable = ReturnType<typeof recordTable>;

/** The tables of an edition: one for each data set of records, one for each data series. */
export function dataTables(edition: Edition, origin: string): DataTable[] {
  return [
    ...edition.dataSets.map((set) => recordTable(set, edition, origin)),
    ...edition.data.series.map((one) => seriesTable(one, edition, origin)),
  ];
}

function recordTable(set: DataSet, edition: Edition, origin: string) {
  const { name } = set;
  return { name, title: edition.t(`strings:data.${name}`), ...filled(set, edition.data[name] ?? [], edition, origin) };
}

function seriesTable({ points, ...series }: SeriesRecord, edition: Edition, origin: string): DataTable {
  const { id, title, chart, unit, measure } = series;
  const records = points.map((point) => ({ ...point, unit, measure, series: { id, title } }));
  return { name: id, title, ...filled(chart, records, edition, origin) };
}

function filled(kind: TableKind, records: { url: string }[], { locale, site }: Edition, origin: string) {
  const columns = columnsOf(kind);
  const addresses = typeof kind === 'object' ? kind.addresses : [];
  const ofEveryRow = {
    edition: { language: locale.tag },
    release: { number: site.edition, date: site.published },
    license: site.license,
  };
  return {
    columns,
    rows: records.map((record) => {
      const row = { ...recordAt(origin, record, addresses), ...ofEveryRow };
      return columns.map((column) => cellOf(row, column));
    }),
  };
}

/** The value of a row at the path that a column is named by; the items of a list are joined in one cell. */
function cellOf(row: object, { field, delimiter }: TableColumn): Cell {
  const value = field.name
    .split('.')
    .reduce<unknown>(
      (parent, part) => (Array.isArray(parent) ? parent.map((item) => item[part]) : (parent as Fields | null)?.[part]),
      row,
    );
  return Array.isArray(value) ? value.join(delimiter ?? '') || null : ((value ?? null) as Cell);
}

type Fields = Record<string, unknown>;
