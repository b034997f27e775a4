import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import { DATA_NAMES, type DataName } from './data-schema.ts';
import type { DataSetView } from './edition.ts';

/** The data sets of an edition, each as JSON, as CSV and with its schema. */
export function dataSetViews({ t, locale }: Pick<Translator, 't' | 'locale'>): DataSetView[] {
  return DATA_NAMES.map((name) => {
    const title = t(`strings:data.${name}`);
    const { json, csv } = dataUrls(locale, name);
    const file = (format: string, url: string) => ({ url, title: t('strings:data.file', { title, format }) });
    const files = [file('CSV', csv), file('JSON', json), file('JSON Schema', schemaUrl(name))];
    return { id: `data-${name}`, title, files };
  });
}

/** Addresses of a data set of an edition, from the site's root. */
export function dataUrls({ path }: Pick<Locale, 'path'>, name: DataName): { json: string; csv: string } {
  return { json: `/${path}/data/${name}.json`, csv: `/${path}/data/${name}.csv` };
}

/** Address of the schema that a data set keeps to in every edition. */
export function schemaUrl(name: DataName): string {
  return `/data/${name}.schema.json`;
}
