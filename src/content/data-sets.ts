/** The data sets of an edition as pages offer them, and the addresses of their files. */
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import { DATA_NAMES, type SchemaName } from './data-schema.ts';
import type { BlockContent } from './edition.ts';
import type { InlineContext } from './inline.ts';
import type { Facts } from './schema.ts';
import type { DataFileView, DataSetView } from './views.ts';

type Words = Pick<Translator, 't' | 'locale'>;

type Context = Pick<InlineContext, 'translator' | 'text'> & { facts: Facts };

/** The block that lists all data of an edition. */
export function dataBlock(context: Context): Extract<BlockContent, { kind: 'datasets' }> {
  const { t, locale } = context.translator;
  return {
    kind: 'datasets',
    formats: t('strings:data.formats'),
    dataSets: dataSetViews(context),
    package: { url: packageUrl(locale), format: 'Data Package', title: t('strings:data.package') },
  };
}

/** Every data set of an edition with its files and its schema: the records, then each data series. */
function dataSetViews({ facts, translator, text }: Context): DataSetView[] {
  const view = (name: string, title: string, schema: SchemaName): DataSetView => ({
    id: `data-${name}`,
    title,
    files: [
      ...tableFiles(name, title, translator),
      file('JSON', dataUrls(translator.locale, name).json, title, translator),
      file('JSON Schema', schemaUrl(schema), title, translator),
    ],
  });
  return [
    ...DATA_NAMES.map((name) => view(name, translator.t(`strings:data.${name}`), name)),
    ...Object.keys(facts.series).map((id) => view(id, text(`series:${id}.title`), 'series')),
  ];
}

/** The table of a data set as files; the first is the one that most readers can open. */
export function tableFiles(name: string, title: string, words: Words): DataFileView[] {
  const { xlsx, csv } = dataUrls(words.locale, name);
  return [file('XLSX', xlsx, title, words), file('CSV', csv, title, words)];
}

function file(format: string, url: string, title: string, { t }: Words): DataFileView {
  return { url, format, title: t('strings:data.file', { title, format }) };
}

/** Addresses of a data set of an edition from the site's root; the name is that of the records or the id of a series. */
export function dataUrls({ path }: Pick<Locale, 'path'>, name: string): Record<'xlsx' | 'csv' | 'json', string> {
  const base = `/${path}/data/${name}`;
  return { xlsx: `${base}.xlsx`, csv: `${base}.csv`, json: `${base}.json` };
}

/** Address of the schema that a data set keeps to in every edition. */
export function schemaUrl(name: SchemaName): string {
  return `/data/${name}.schema.json`;
}

/** Address of the Data Package descriptor of an edition. */
export function packageUrl({ path }: Pick<Locale, 'path'>): string {
  return `/${path}/data/datapackage.json`;
}

/** Ids that no data series can have, because its files are in the same folder. */
export const TAKEN_FILE_NAMES: readonly string[] = [...DATA_NAMES, 'datapackage'];
