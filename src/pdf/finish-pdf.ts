import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStreamWriter, PDFString } from '@cantoo/pdf-lib';
import { restoredTag, restoreTags } from './language.ts';
import { type LinkNames, linkInside } from './links.ts';
import { type PdfRights, withRights } from './metadata.ts';
import { finishStructure } from './structure.ts';
import { nameOf } from './table-heads.ts';

interface FinishOptions {
  /** None of a sheet. */
  links: LinkNames | null;
  rights: PdfRights;
}

/**
 * A PDF of Typst with what Typst cannot write: the real language tags, links inside the PDF, notes after what cites
 * them, whole lists, the heads of table rows, and the licence in the metadata. Its objects are compressed together. The same
 * PDF gives the same bytes.
 */
export async function finishPdf(pdf: Uint8Array, { links, rights }: FinishOptions): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  const drawings = new Set(document.getPages().map(({ node }) => node.get(PDFName.of('Contents'))));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream)
      context.assign(ref, drawings.has(ref) ? finishedDrawing(object) : finishedStream(object, rights));
    if (object instanceof PDFDict) restoreTag(object);
  }
  linkInside(document, links);
  finishStructure(document);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_IN_A_STREAM).serializeToBuffer();
}

/** `PDFDocument.save` puts 50 together, which makes the file larger by a twentieth. */
const OBJECTS_IN_A_STREAM = 1000;

/** The metadata contain language tags too. The tables of characters come uncompressed. */
function finishedStream(stream: PDFRawStream, rights: PdfRights): PDFRawStream {
  const { dict, contents } = stream;
  const type = nameOf(dict, 'Type');
  if (type === 'Metadata')
    return PDFRawStream.of(dict, Buffer.from(withRights(restoreTags(Buffer.from(contents).toString('utf8')), rights)));
  return type === 'CMap' && !dict.has(PDFName.of('Filter')) ? compressed(dict, contents) : stream;
}

/** The drawing of a page contains language tags too. */
function finishedDrawing({ dict, contents }: PDFRawStream): PDFRawStream {
  const drawing = inflateSync(contents).toString('latin1');
  return compressed(dict, Buffer.from(shortened(withPlainSpaces(restoreTags(drawing))), 'latin1'));
}

/** A space that must not break is copied and searched for as any other. */
function withPlainSpaces(drawing: string): string {
  return drawing.replaceAll(/\/Span <<\s+\/ActualText <FEFF00A0>\s+>> BDC\n(.*?)EMC\n/gsu, '$1');
}

/**
 * Places to a hundredth of a point, colours to a thousandth, and no font named again where it goes on, as after each space
 * that must not break: a twentieth of the file.
 */
function shortened(drawing: string): string {
  return drawing
    .replaceAll(/^1 0 0 -1 \S+ \S+ (?:cm|Tm)$/gmu, (place) => withDecimals(place, 2))
    .replaceAll(/^\S+ \S+ \S+ (?:scn|SCN)$/gmu, (colour) => withDecimals(colour, 3))
    .replaceAll(/(?<=(0 Tr\n\/f\d+ \S+ Tf\n)1 0 0 -1 \S+ \S+ Tm\n[^\n]* T[jJ]\n)\1/gu, '');
}

function withDecimals(numbers: string, decimals: number): string {
  return numbers.replaceAll(/-?\d+\.\d+/gu, (number) => String(Number(Number(number).toFixed(decimals))));
}

function compressed(dict: PDFDict, contents: Uint8Array): PDFRawStream {
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  return PDFRawStream.of(dict, deflateSync(contents, { level: 9 }));
}

function restoreTag(dict: PDFDict): void {
  const lang = dict.get(PDFName.of('Lang'));
  if (lang instanceof PDFString) dict.set(PDFName.of('Lang'), PDFString.of(restoredTag(lang.asString())));
}
