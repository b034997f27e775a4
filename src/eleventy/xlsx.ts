import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { asData } from '../i18n/typography.ts';
import type { Cell } from './data-table.ts';

/**
 * Rows as an Office Open XML workbook of one sheet, which spreadsheet programs of every country open in columns. The
 * first row is the head: bold, and in view while the others scroll. A text is never a formula. The same rows give the
 * same bytes.
 */
export async function toXlsx(rows: Cell[][], sheet: string): Promise<Uint8Array> {
  const [head = [], ...body] = rows.map((row) => row.map(asTyped));
  const data = [head.map((value) => ({ value, fontWeight: 'bold' })), ...body] as SheetData;
  const workbook = await writeExcelFile(data, {
    sheet: sheet.slice(0, LONGEST_NAME),
    stickyRowsCount: 1,
    columns: head.map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? '')) })),
  }).toBuffer();
  // The library stores the time of the build. ZIP stores local times.
  return zipSync(unzipSync(workbook), { mtime: new Date(1980, 0, 1, 12) });
}

/** Most characters in the name of a sheet. */
const LONGEST_NAME = 31;

/** Width of a column in characters: that of its longest text, within limits. */
function widthOf(cells: Cell[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell).length));
  return Math.min(Math.max(longest + 2, 10), 60);
}

/**
 * Text with plain spaces and with `_x0041_` escaped, which spreadsheets read as a letter. Cut at the length that a cell
 * can have; the other files have the whole text.
 */
function asTyped(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return asData(cell)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
    .slice(0, LONGEST_TEXT);
}

const LONGEST_TEXT = 32_767;
