/** A PDF in few bytes. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
} from '@cantoo/pdf-lib';
import { required } from '../content/required.ts';

/**
 * The bytes of a PDF whose objects are compressed together, those of one kind side by side: a tenth less than in the
 * order in which they were made. Its objects get new numbers.
 */
export async function packed(context: PDFContext): Promise<Uint8Array> {
  renumber(context);
  const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_IN_A_STREAM);
  return withSmallTable(Buffer.from(await writer.serializeToBuffer()));
}

/** `PDFDocument.save` puts 50 together, which makes the file larger by a twentieth. */
const OBJECTS_IN_A_STREAM = 1000;

/** Numbers the objects by their kinds, and within a kind in the order that they had. */
function renumber(context: PDFContext): void {
  const objects = context.enumerateIndirectObjects().map(([ref, object]) => ({ ref, object, kind: kindOf(object) }));
  objects.sort((a, b) => Number(a.kind > b.kind) - Number(a.kind < b.kind));
  const numbers = new Map(objects.map(({ ref }, index) => [ref, PDFRef.of(index + 1)]));
  const renamed = (value: PDFObject): PDFObject => {
    if (value instanceof PDFRef) return numbers.get(value) ?? value;
    if (value instanceof PDFDict) for (const [key, inner] of value.entries()) value.set(key, renamed(inner));
    if (value instanceof PDFArray) for (const [at, inner] of value.asArray().entries()) value.set(at, renamed(inner));
    if (value instanceof PDFStream) renamed(value.dict);
    return value;
  };
  for (const { ref } of objects) context.delete(ref);
  for (const [index, { object }] of objects.entries()) context.assign(PDFRef.of(index + 1), renamed(object));
  const { Root, Info } = context.trailerInfo;
  Object.assign(context.trailerInfo, { Root: Root && renamed(Root), Info: Info && renamed(Info) });
  context.largestObjectNumber = objects.length;
}

function kindOf(object: PDFObject): string {
  if (!(object instanceof PDFDict)) return object.constructor.name;
  return ['Type', 'Subtype', 'S'].map((key) => object.get(PDFName.of(key))?.toString() ?? '').join();
}

/** The table of places, the last object of a PDF, with what sets each row apart from the one above it. */
function withSmallTable(pdf: Buffer): Buffer {
  const start = Number(
    required(/startxref\n(\d+)\n%%EOF\s*$/u.exec(pdf.toString('latin1', pdf.length - 64))?.[1], 'end'),
  );
  const table = pdf.toString('latin1', start);
  const [head = '', dict = ''] = /^\d+ 0 obj\n<<\n(.*?)\n>>\nstream\n/su.exec(table) ?? [];
  const length = Number(/\/Length (\d+)/u.exec(dict)?.[1]);
  const widths = required(/\/W \[ ?([\d ]+?) ?\]/u.exec(dict)?.[1], 'widths')
    .split(' ')
    .map(Number);
  const columns = widths.reduce((sum, width) => sum + width, 0);
  const at = start + head.length;
  const rows = deflateSync(risesOf(inflateSync(pdf.subarray(at, at + length)), columns), { level: 9 });
  const parameters = `/DecodeParms << /Predictor 12 /Columns ${columns} >>`;
  const own = head.replace(/\/Length \d+/u, `/Length ${rows.length}\n${parameters}`);
  return Buffer.concat([pdf.subarray(0, start), Buffer.from(own, 'latin1'), rows, pdf.subarray(at + length)]);
}

/** Rows of bytes as the PNG filter "up" writes them. */
function risesOf(bytes: Buffer, columns: number): Buffer {
  const rows = Array.from({ length: bytes.length / columns }, (_, row) => {
    const [above, own] = [row - 1, row].map((one) => bytes.subarray(Math.max(0, one) * columns, (one + 1) * columns));
    return Buffer.from([2, ...(own ?? []).map((byte, at) => byte - (above?.[at] ?? 0))]);
  });
  return Buffer.concat(rows);
}
