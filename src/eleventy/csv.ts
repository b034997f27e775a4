import { stringify } from 'csv-stringify/sync';
import { asData } from '../i18n/typography.ts';
import type { Cell } from './data-table.ts';

/**
 * Rows as a file that spreadsheets open rightly: RFC 4180 with a byte order mark. A text that a spreadsheet would
 * take for a formula begins with an apostrophe. Spaces are plain ones.
 */
export function toCsv(rows: Cell[][]): string {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asData(cell) : cell)));
  return stringify(data, {
    bom: true,
    cast: { boolean: String },
    escape_formulas: true,
    record_delimiter: 'windows',
    // The library takes only the whole delimiter for a line break.
    quoted_match: /[\r\n]/u,
  });
}
