import { createHash } from 'node:crypto';
import path from 'node:path';
import { dataUrls, packageUrl } from '../content/data-sets.ts';
import type { Edition } from '../content/edition.ts';
import { topicNames } from '../kinds/claim/view.ts';
import type { DataTable } from './data-table.ts';

interface PackageParts {
  edition: Edition;
  origin: string;
  /** Each with the bytes of its CSV file. */
  tables: (Omit<DataTable, 'rows'> & { csv: Uint8Array })[];
}

/** Describes the tables of an edition for programs, as the Data Package standard 2.0 has it. */
export function dataPackage({ edition, origin, tables }: PackageParts): object {
  const { locale, pages, site, t, claims } = edition;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: `${new URL(site.origin).host}-${locale.path}`,
    id: origin + packageUrl(locale),
    title: t('strings:data.title', { site: t('strings:site.title') }),
    description: t('strings:data.description'),
    languages: [locale.tag],
    homepage: origin + pages[0]?.url,
    version: `${site.edition}.0.0`,
    created: `${site.published}T00:00:00Z`,
    keywords: topicNames(claims, t),
    licenses: [{ path: site.license }],
    ...(site.publisher
      ? { contributors: [{ title: site.publisher.name, path: site.publisher.url, roles: ['publisher'] }] }
      : {}),
    resources: tables.map((table) => resourceOf(table, edition)),
  };
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

function resourceOf({ name, title, columns, csv }: PackageParts['tables'][number], { locale, data }: Edition): object {
  const summary = data.series.find(({ id }) => id === name)?.summary;
  const foreignKeys = columns.flatMap(({ field, delimiter }) => {
    const resource = REFERENCES[field.name.split('.').at(-1) ?? ''];
    return resource && delimiter === null ? [{ fields: [field.name], reference: { resource, fields: ['id'] } }] : [];
  });
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    title,
    ...(summary ? { description: summary } : {}),
    path: path.basename(dataUrls(locale, name).csv),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(({ field }) => field),
      primaryKey: ['id'],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** Columns that hold one id of another table. */
const REFERENCES: Record<string, string> = { source: 'sources' };
