import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import { required } from '../content/required.ts';
import { restoredTag, restoreTags } from './language.ts';
import { type PdfRights, withRights } from './metadata.ts';

interface FinishOptions {
  /** Titles of the headings by id, for links of the address `to:id`. */
  titles: ReadonlyMap<string, string>;
  rights: PdfRights;
}

/**
 * A PDF of Typst with what Typst cannot write: the real language tags, links inside the PDF named by their headings,
 * whole lists, the heads of table rows, and the licence in the metadata. Its objects are compressed together. The same
 * PDF gives the same bytes.
 */
export async function finishPdf(pdf: Uint8Array, { titles, rights }: FinishOptions): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) context.assign(ref, finishedStream(object, rights));
    if (!(object instanceof PDFDict)) continue;
    restoreTag(object);
    linkInside(object, titles);
  }
  const elements = structureElements(document);
  joinLists(elements);
  for (const cell of rowHeads(elements)) markRowHead(cell);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_IN_A_STREAM).serializeToBuffer();
}

/** `PDFDocument.save` puts 50 together, which makes the file larger by a twentieth. */
const OBJECTS_IN_A_STREAM = 1000;

/** How many pages a PDF of `finishPdf` has, as its metadata say. */
export function pageCount(pdf: Uint8Array): number {
  const count = /<xmpTPg:NPages>(\d+)</u.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  return Number(required(count, 'number of pages in the metadata'));
}

/** Metadata and the drawings of pages contain language tags too. The tables of characters come uncompressed. */
function finishedStream(stream: PDFRawStream, rights: PdfRights): PDFRawStream {
  const { dict, contents } = stream;
  const type = nameOf(dict, 'Type');
  if (type === 'Metadata')
    return PDFRawStream.of(dict, Buffer.from(withRights(restoreTags(Buffer.from(contents).toString('utf8')), rights)));
  const isCompressed = dict.has(PDFName.of('Filter'));
  if (type === 'CMap' && !isCompressed) return compressed(dict, contents);
  const isDrawing = isCompressed && !['Type', 'Subtype', 'Length1', 'N'].some((key) => dict.has(PDFName.of(key)));
  if (!isDrawing) return stream;
  const drawing = inflateSync(contents).toString('latin1');
  return compressed(dict, Buffer.from(withPlainSpaces(restoreTags(drawing)), 'latin1'));
}

/** A space that must not break is copied and searched for as any other. */
function withPlainSpaces(drawing: string): string {
  return drawing.replaceAll(/\/Span <<\s+\/ActualText <FEFF00A0>\s+>> BDC\n(.*?)EMC\n/gsu, '$1');
}

function compressed(dict: PDFDict, contents: Uint8Array): PDFRawStream {
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  return PDFRawStream.of(dict, deflateSync(contents, { level: 9 }));
}

function restoreTag(dict: PDFDict): void {
  const lang = dict.get(PDFName.of('Lang'));
  if (lang instanceof PDFString) dict.set(PDFName.of('Lang'), PDFString.of(restoredTag(lang.asString())));
}

/** A link to an address `to:id` leads to the heading and is named by its title. */
function linkInside(dict: PDFDict, titles: ReadonlyMap<string, string>): void {
  const action = dict.get(PDFName.of('A'));
  const uri = action instanceof PDFDict ? action.get(PDFName.of('URI')) : undefined;
  const id = uri instanceof PDFString ? /^to:(.*)$/u.exec(uri.asString())?.[1] : undefined;
  if (id === undefined) return;
  const title = required(titles.get(id), `heading "${id}" to lead to`);
  dict.delete(PDFName.of('A'));
  dict.set(PDFName.of('Dest'), PDFString.of(id));
  dict.set(PDFName.of('Contents'), PDFHexString.fromText(title));
}

/** The elements of the structure that a screen reader reads, by reference, the whole before its parts. */
function structureElements({ context, catalog }: PDFDocument): Map<PDFRef, PDFDict> {
  const elements = new Map<PDFRef, PDFDict>();
  const visit = (ref: PDFRef) => {
    const element = context.lookup(ref);
    if (!(element instanceof PDFDict)) return;
    elements.set(ref, element);
    for (const kid of kidsOf(element)) visit(kid);
  };
  for (const kid of kidsOf(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))) visit(kid);
  return elements;
}

function kidsOf(element: PDFDict): PDFRef[] {
  const kids = element.get(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : [kids];
  return all.filter((kid) => kid instanceof PDFRef);
}

/** Joins lists that follow one another: `document.typ` sets each item as a list of its own. */
function joinLists(elements: Map<PDFRef, PDFDict>): void {
  for (const parent of elements.values()) {
    let first: PDFRef | undefined;
    for (const ref of kidsOf(parent)) {
      const list = elements.get(ref);
      if (!list || roleOf(list) !== 'L') first = undefined;
      else if (first) moveItems({ elements, from: ref, to: first, parent });
      else first = ref;
    }
  }
}

/** Moves the items of a list to the end of another, and removes the empty list from what contains both. */
function moveItems({ elements, from, to, parent }: Move): void {
  const { context } = parent;
  for (const item of kidsOf(context.lookup(from, PDFDict))) {
    context.lookup(to, PDFDict).lookup(PDFName.of('K'), PDFArray).push(item);
    context.lookup(item, PDFDict).set(PDFName.of('P'), to);
  }
  const siblings = parent.lookup(PDFName.of('K'), PDFArray);
  siblings.remove(siblings.asArray().indexOf(from));
  context.delete(from);
  elements.delete(from);
}

interface Move {
  elements: Map<PDFRef, PDFDict>;
  from: PDFRef;
  to: PDFRef;
  parent: PDFDict;
}

/**
 * The first cell of each row, which names the row. A table that has rows of one cell, as in large print, is left as it
 * is: there these stand above the row that follows.
 */
function rowHeads(elements: Map<PDFRef, PDFDict>): PDFDict[] {
  const rows = [...elements.values()].filter((element) => roleOf(element) === 'TR');
  const stacked = new Set(rows.filter((row) => kidsOf(row).length === 1).map((row) => row.get(PDFName.of('P'))));
  return rows
    .filter((row) => !stacked.has(row.get(PDFName.of('P'))))
    .flatMap((row) => elements.get(kidsOf(row)[0] as PDFRef) ?? []);
}

/** Typst tags the head of a table alone. */
function markRowHead(cell: PDFDict): void {
  cell.set(PDFName.of('S'), PDFName.of('TH'));
  const attributes = cell.lookup(PDFName.of('A'));
  for (const attribute of attributes instanceof PDFArray ? attributes.asArray() : [attributes])
    if (attribute instanceof PDFDict && nameOf(attribute, 'O') === 'Table' && !attribute.has(PDFName.of('Scope')))
      attribute.set(PDFName.of('Scope'), PDFName.of('Row'));
}

function roleOf(element: PDFDict): string | undefined {
  return nameOf(element, 'S');
}

function nameOf(dict: PDFDict, key: string): string | undefined {
  const value: PDFObject | undefined = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
