/** The structure of a PDF: the order in which it is read aloud, whatever page its parts stand on. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** A piece of text in the structure: its id in the drawing of its page, and what it is part of. */
export interface StructurePiece {
  role: string;
  /** Object number of its page. */
  page: number;
  /** Id of the marked content on that page. */
  content: number;
  /** Object number of the note that it belongs to; null outside notes. */
  note: number | null;
}

/** An element of the structure. */
export interface Tag {
  role: string;
  /** Whether a text stands for it, as for a picture. */
  hasAlternative: boolean;
  /** What it is part of. */
  parent: string;
  /** `Row` for the head of a row. */
  scope: string | undefined;
  /** Columns that a cell of a table crosses. */
  columns: number;
  /** How many heads a cell of a table names. */
  heads: number;
}

/** Elements of a PDF and its pieces of text, each in reading order. */
export function structureOf({ catalog, context }: PDFDocument): { tags: Tag[]; pieces: StructurePiece[] } {
  const tags: Tag[] = [];
  const pieces: StructurePiece[] = [];
  const visit = (value: PDFObject | undefined, place: Omit<StructurePiece, 'content'>): void => {
    if (value instanceof PDFNumber) pieces.push({ ...place, content: value.asNumber() });
    else if (value instanceof PDFArray) for (const kid of value.asArray()) visit(kid, place);
    else if (value instanceof PDFDict) visit(value.get(key('MCID')), { ...place, page: pageOf(value) ?? place.page });
    else if (value instanceof PDFRef) visitElement(value, place);
  };
  const visitElement = (ref: PDFRef, place: Omit<StructurePiece, 'content'>): void => {
    const element = context.lookup(ref, PDFDict);
    const role = nameOf(element.get(key('S')));
    tags.push({
      role,
      parent: place.role,
      hasAlternative: element.has(key('Alt')),
      scope: scopeOf(element),
      columns: Number(attributeOf(element, 'ColSpan') ?? 1),
      heads: headsOf(element),
    });
    const note = role === 'Note' ? ref.objectNumber : place.note;
    visit(element.get(key('K')), { role, page: pageOf(element) ?? place.page, note });
  };
  const root = catalog.lookup(key('StructTreeRoot'), PDFDict);
  visit(root.lookup(key('K'), PDFArray), { role: '', page: 0, note: null });
  return { tags, pieces };
}

function scopeOf(element: PDFDict): string | undefined {
  const scope = attributeOf(element, 'Scope');
  return scope && nameOf(scope);
}

function headsOf(element: PDFDict): number {
  const heads = attributeOf(element, 'Headers');
  return heads instanceof PDFArray ? heads.size() : 0;
}

function attributeOf(element: PDFDict, name: string): PDFObject | undefined {
  const attributes = element.lookup(key('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.flatMap((attribute) => (attribute instanceof PDFDict ? (attribute.get(key(name)) ?? []) : []))[0];
}

function pageOf(dictionary: PDFDict): number | undefined {
  const page = dictionary.get(key('Pg'));
  return page instanceof PDFRef ? page.objectNumber : undefined;
}

function nameOf(value: PDFObject | undefined): string {
  return value instanceof PDFName ? value.decodeText() : '';
}

function key(name: string): PDFName {
  return PDFName.of(name);
}
