import type { DataTable } from '../content/edition.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as a file that spreadsheets open rightly: RFC 4180 with a byte order mark. A text that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
export function toCsv(rows: DataTable['rows']): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(cell: string | number): string {
  const text = typeof cell === 'string' && isFormula(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/u.test(text) && !Number.isFinite(Number(text));
}
