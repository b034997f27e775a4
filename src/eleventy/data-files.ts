import { z } from 'zod';
import { DATA_NAMES, type DataName, dataFileSchema } from '../content/data-schema.ts';
import { dataUrls, schemaUrl } from '../content/data-sets.ts';
import type { Edition } from '../content/edition.ts';
import { asData } from '../i18n/typography.ts';
import { toCsv } from './csv.ts';
import { dataTable } from './data-table.ts';

interface DataFile {
  url: string;
  contents: Uint8Array;
}

/** The data sets of every edition as JSON and CSV, and the schema of each. Whole addresses begin with `origin`. */
export function dataFiles(editions: Edition[], origin: string): DataFile[] {
  return [
    ...DATA_NAMES.map((name) => jsonFile(schemaUrl(name), schemaOf(name, origin))),
    ...editions.flatMap((edition) =>
      DATA_NAMES.flatMap((name) => {
        const { json, csv } = dataUrls(edition.locale, name);
        const whole = dataSet({ edition, name, origin });
        const rows = dataTable(name, edition, origin);
        return [
          jsonFile(json, { ...whole.head, [name]: whole.records }),
          { url: csv, contents: new TextEncoder().encode(toCsv(rows)) },
        ];
      }),
    ),
  ];
}

function schemaOf(name: DataName, origin: string): object {
  const { $schema, ...schema } = z.toJSONSchema(dataFileSchema(name));
  return { $schema, $id: origin + schemaUrl(name), ...schema };
}

interface DataSet {
  edition: Edition;
  name: DataName;
  origin: string;
}

function dataSet({ edition, name, origin }: DataSet): { head: object; records: { url: string }[] } {
  const { data, locale, pages, site, t } = edition;
  return {
    head: {
      $schema: origin + schemaUrl(name),
      title: t('strings:site.title'),
      language: locale.tag,
      edition: site.edition,
      published: site.published,
      checked: site.checked,
      license: site.license,
      url: origin + pages[0]?.url,
    },
    records: data[name].map((record: { url: string }) => ({ ...record, url: origin + record.url })),
  };
}

function jsonFile(url: string, value: object): DataFile {
  return {
    url,
    contents: new TextEncoder().encode(
      `${JSON.stringify(value, (_, part) => (typeof part === 'string' ? asData(part) : part), 1)}\n`,
    ),
  };
}
