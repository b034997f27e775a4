/** What an edition publishes for machines, as its kinds declare it; how pages offer it, and the addresses of the files. */
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import { type Described, schemaName } from './data-schema.ts';
import { type DataRecord, type DataSet, type Joining, type Kinds, kindsOf } from './kind.ts';
import type { Facts } from './schema.ts';
import type { SeriesRecord } from './series-record.ts';
import type { DataFileView } from './views.ts';

type Words = Pick<Translator, 't' | 'locale'>;

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

/** The table of a data set as files; the first is the one that most readers can open. */
export function tableFiles(name: string, title: string, words: Words): DataFileView[] {
  const { xlsx, csv } = dataUrls(words.locale, name);
  return [fileOf('XLSX', xlsx, title, words), fileOf('CSV', csv, title, words)];
}

/** A data set in one format. */
export function fileOf(format: string, url: string, title: string, { t }: Words): DataFileView {
  return { url, format, title: t('strings:data.file', { title, format }) };
}

/** A record whose addresses, `url` and those in `fields`, begin with the origin of the site. */
export function recordAt<T extends { url: string }>(origin: string, record: T, fields: string[] = []): T {
  const addresses = Object.entries(record).filter(([name]) => name === 'url' || fields.includes(name));
  const whole = addresses.flatMap(([name, address]) => (address === null ? [] : [[name, origin + address]]));
  return { ...record, ...Object.fromEntries(whole) };
}

/** Addresses of a data set of an edition from the site's root; the name is that of the records or the id of a series. */
export function dataUrls({ path }: Pick<Locale, 'path'>, name: string): Record<'xlsx' | 'csv' | 'json', string> {
  const base = `/${path}/data/${name}`;
  return { xlsx: `${base}.xlsx`, csv: `${base}.csv`, json: `${base}.json` };
}

/** Address of the schema that a data set keeps to in every edition. */
export function schemaUrl(described: Described): string {
  return `/data/${schemaName(described)}.schema.json`;
}

/** Address of the Data Package descriptor of an edition. */
export function packageUrl({ path }: Pick<Locale, 'path'>): string {
  return `/${path}/data/datapackage.json`;
}

/** Ids that no data series can have, because its files are in the same folder. */
export function takenFileNames(dataSets: DataSet[]): string[] {
  return [...dataSets.map(({ name }) => name), 'datapackage'];
}
