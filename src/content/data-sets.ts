/** The data sets of an edition as pages offer them, and the addresses of their files. */
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import { type Described, schemaName } from './data-schema.ts';
import type { DataSet } from './kind.ts';
import type { DataFileView } from './views.ts';

type Words = Pick<Translator, 't' | 'locale'>;

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
