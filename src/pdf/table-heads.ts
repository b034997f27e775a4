/** Which cells of a table in a PDF name which: Typst knows the heads of columns alone. */
import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Gives each cell of a table the heads that name it. A row of one cell is the head of the rows below it. The first cell of a
 * row is its head, but for one of paragraphs: there the row has a head of its own above it.
 */
export function nameHeads([columns = [], ...rows]: PDFDict[][]): void {
  const isHead = (row: PDFDict[]) => row.length === 1 && columns.length > 1;
  let head: PDFDict | undefined;
  for (const row of rows) {
    const [first] = row;
    if (isHead(row)) {
      head = first;
      if (head) setHeaders(head, []);
      continue;
    }
    if (first && !hasParagraphs(first)) markRowHead(first);
    // Without a list of heads, those of the row and of the column count.
    for (const [at, cell] of row.entries()) setHeaders(cell, head ? idsOf([columns[at], head]) : []);
  }
}

function hasParagraphs(cell: PDFDict): boolean {
  return listOf(cell.lookup(PDFName.of('K'))).some((kid) => {
    const element = cell.context.lookup(kid);
    return element instanceof PDFDict && nameOf(element, 'S') === 'P';
  });
}

/** Typst tags the head of a table alone. */
function markRowHead(cell: PDFDict): void {
  cell.set(PDFName.of('S'), PDFName.of('TH'));
  for (const attribute of tableAttributesOf(cell))
    if (!attribute.has(PDFName.of('Scope'))) attribute.set(PDFName.of('Scope'), PDFName.of('Row'));
}

function setHeaders(cell: PDFDict, ids: PDFObject[]): void {
  for (const attribute of tableAttributesOf(cell)) {
    if (ids.length > 0) attribute.set(PDFName.of('Headers'), cell.context.obj(ids));
    else attribute.delete(PDFName.of('Headers'));
  }
}

function idsOf(cells: (PDFDict | undefined)[]): PDFObject[] {
  return cells.flatMap((cell) => cell?.get(PDFName.of('ID')) ?? []);
}

function tableAttributesOf(cell: PDFDict): PDFDict[] {
  return attributesOf(cell).filter((attribute) => nameOf(attribute, 'O') === 'Table');
}

/** The attributes of an element of the structure. */
export function attributesOf(element: PDFDict): PDFDict[] {
  return listOf(element.lookup(PDFName.of('A'))).filter((attribute) => attribute instanceof PDFDict);
}

/** A value of which there may be several. */
export function listOf(value: PDFObject | undefined): (PDFObject | undefined)[] {
  return value instanceof PDFArray ? value.asArray() : [value];
}

/** The name that is the value of a key. */
export function nameOf(dict: PDFDict, key: string): string | undefined {
  const value: PDFObject | undefined = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
