import type { DataTable, Edition } from '../content/edition.ts';
import { toCsv } from './csv.ts';

/** The table of every series that a page shows, as a CSV file, in every edition. */
export function seriesFiles(editions: Edition[]): { url: string; contents: Uint8Array }[] {
  const tables = new Map<string, DataTable['rows']>();
  for (const { pages } of editions)
    for (const block of pages.flatMap(({ blocks }) => blocks))
      if (block.kind === 'series') tables.set(block.series.download.url, block.series.download.rows);
  return [...tables].map(([url, rows]) => ({ url, contents: new TextEncoder().encode(toCsv(rows)) }));
}
