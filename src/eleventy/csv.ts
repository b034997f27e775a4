import { stringify } from 'csv-stringify/sync';
import { asData } from '../i18n/typography.ts';

export type CsvCell = string | number;

/**
 * Rows as a file that spreadsheets open rightly: RFC 4180 with a byte order mark. A text that a spreadsheet would
 * take for a formula begins with an apostrophe. Spaces are plain ones.
 */
export function toCsv(rows: CsvCell[][]): string {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asData(cell) : cell)));
  return stringify(data, {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The library takes only the whole delimiter for a line break.
    quoted_match: /[\r\n]/u,
  });
}
