import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number;

/**
 * Rows as a file that spreadsheets open rightly: RFC 4180 with a byte order mark. A text that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
export function toCsv(rows: CsvCell[][]): string {
  return stringify(rows, {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The library takes only the whole delimiter for a line break.
    quoted_match: /[\r\n]/u,
  });
}
