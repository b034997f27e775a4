/** What an edition publishes as plain records for machines, as its kinds declare it. */
import type { SeriesRecord } from './data-schema.ts';
import type { Joining } from './joining.ts';
import { type DataRecord, type DataSet, type Kinds, kindsOf } from './kind.ts';
import type { Facts } from './schema.ts';

/** The records of an edition by the name of their data set; addresses count from the site's root. */
export type DataRecords = Record<string, DataRecord[]> & { series: SeriesRecord[] };

/** Everything the edition publishes as data. */
export function dataRecords(joining: Joining): DataRecords {
  const sets = Object.fromEntries(dataSetsOf(joining).map(({ name, records }) => [name, records(joining)]));
  return { ...sets, series: [...joining.kinds.values()].flatMap(({ series }) => series?.(joining) ?? []) };
}

/** The data sets of records that an explainer publishes; each data series is one of its own. */
export function dataSetsOf(content: { kinds: Kinds; facts: Facts }): DataSet[] {
  return kindsOf(content).flatMap(({ data }) => data ?? []);
}
