import { z } from 'zod';
import { type Described, dataFileSchema, schemaName } from '../content/data-schema.ts';
import { dataUrls, packageUrl, recordAt, schemaUrl } from '../content/data-sets.ts';
import type { Edition } from '../content/edition.ts';
import { asData } from '../i18n/typography.ts';
import { toCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { dataTables } from './data-table.ts';
import type { SiteFile } from './site-file.ts';
import { toXlsx } from './xlsx.ts';

type DataFile = SiteFile<Uint8Array>;

/**
 * The data sets of every edition, the data series among them, as XLSX, CSV and JSON, the description of their tables, and
 * the schema of each kind. Whole addresses begin with `origin`.
 */
export async function dataFiles(editions: Edition[], origin: string): Promise<DataFile[]> {
  const schemas = [...(editions[0]?.dataSets ?? []), 'series' as const].map((described) =>
    jsonFile(schemaUrl(described), schemaOf(described, origin)),
  );
  const ofEditions = await Promise.all(editions.map((edition) => editionFiles(edition, origin)));
  return [...schemas, ...ofEditions.flat()];
}

function schemaOf(described: Described, origin: string): object {
  const { $schema, ...schema } = z.toJSONSchema(dataFileSchema(described));
  return { $schema, $id: origin + schemaUrl(described), ...schema };
}

async function editionFiles(edition: Edition, origin: string): Promise<DataFile[]> {
  const tables = dataTables(edition, origin).map((table) => {
    const rows = [table.columns.map(({ field }) => field.name), ...table.rows];
    return { ...table, rows, csv: new TextEncoder().encode(toCsv(rows)) };
  });
  const spreadsheets = tables.map(async ({ name, rows, csv }) => {
    const urls = dataUrls(edition.locale, name);
    return [
      { url: urls.xlsx, contents: await toXlsx(rows, name) },
      { url: urls.csv, contents: csv },
    ];
  });
  return [
    ...(await Promise.all(spreadsheets)).flat(),
    ...recordFiles(edition, origin),
    jsonFile(packageUrl(edition.locale), dataPackage({ edition, origin, tables })),
  ];
}

function recordFiles(edition: Edition, origin: string): DataFile[] {
  const { data, dataSets, locale } = edition;
  const file = (name: string, described: Described, contents: unknown) =>
    jsonFile(dataUrls(locale, name).json, {
      ...headOf(edition, described, origin),
      [schemaName(described)]: contents,
    });
  return [
    ...dataSets.map((set) =>
      file(
        set.name,
        set,
        data[set.name]?.map((record) => recordAt(origin, record, set.addresses)),
      ),
    ),
    ...data.series.map((series) =>
      file(series.id, 'series', {
        ...recordAt(origin, series),
        points: (series.points as { url: string }[]).map((point) => recordAt(origin, point)),
      }),
    ),
  ];
}

/** What every file says of itself. */
function headOf({ locale, pages, site, t }: Edition, described: Described, origin: string): object {
  return {
    $schema: origin + schemaUrl(described),
    title: t('strings:site.title'),
    language: locale.tag,
    release: { number: site.edition, date: site.published },
    checked: site.checked,
    license: site.license,
    url: origin + pages[0]?.url,
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
