import { constants, deflateSync, inflateSync } from 'node:zlib';
import { required } from '../content/required.ts';
import { restoreTags } from './language.ts';
import { type PdfRights, withRights } from './metadata.ts';

/**
 * A PDF as Typst writes it, with every language under its own tag, its lists whole and its objects packed: the structure
 * that assistive technology reads takes most of the room and shrinks to a tenth. Typst writes a plain cross-reference
 * table, which this relies on and says so where there is none. `titles` are the headings that links of the address
 * `to:id` lead to, `rights` what the metadata say of the licence.
 */
export function packPdf(pdf: Uint8Array, { titles, rights }: PackOptions): Uint8Array {
  const { objects: separate, trailer } = readObjects(Buffer.from(pdf));
  const objects = withListsJoined(separate);
  const file = new Writer(/^%PDF.*?\n(?=\d+ 0 obj)/su.exec(latin(pdf.subarray(0, 100)))?.[0] ?? '');
  const packed: PdfObject[] = [];
  const rowHeads = firstCells(objects);
  for (const object of objects) {
    const tagged = rowHeads.has(object.id) ? rowHead(object.dictionary) : object.dictionary;
    const dictionary = innerLink(restoreTags(withoutBorders(tagged)), titles);
    if (object.stream) file.addStream(object.id, rewritten(dictionary, object.stream, rights));
    else if (dictionary.includes('/Type /Pages\n')) file.addPlain(object.id, dictionary);
    else packed.push({ ...object, dictionary });
  }
  let id = Math.max(...objects.map((object) => object.id));
  for (let start = 0; start < packed.length; start += PACK) file.addPack(++id, packed.slice(start, start + PACK));
  return file.end(++id, trailer);
}

interface PackOptions {
  titles: ReadonlyMap<string, string>;
  rights: PdfRights;
}

/** A link to an address `to:id` as one to the heading, named by its title. */
function innerLink(dictionary: string, titles: ReadonlyMap<string, string>): string {
  const id = /\/URI \(to:([^)]*)\)/u.exec(dictionary)?.[1];
  if (id === undefined) return dictionary;
  const title = required(titles.get(id), `heading "${id}" to lead to`);
  const named = Buffer.from(`\uFEFF${title}`, 'utf16le').swap16().toString('hex').toUpperCase();
  return dictionary.replace(/\/A <<.*?>>/su, `/Dest (${id})`).replace(/\/Contents \(.*?\)/su, `/Contents <${named}>`);
}

/**
 * The cells that begin a row and name it: the first of each row, in a table without rows of one cell. Where there are
 * some, as in large print, these stand over the row that follows.
 */
function firstCells(objects: PdfObject[]): Set<number> {
  const rows = objects
    .filter(({ dictionary }) => /\/S \/TR\b/u.test(dictionary))
    .map(({ dictionary }) => ({
      parent: /\/P (\d+) 0 R/u.exec(dictionary)?.[1],
      cells: references(kidsOf(dictionary)),
    }));
  const stacked = new Set(rows.flatMap(({ parent, cells }) => (cells.length === 1 ? parent : [])));
  return new Set(
    rows.flatMap(({ parent, cells: [first] }) => (first === undefined || stacked.has(parent) ? [] : first)),
  );
}

/** Typst tags the head of a table alone. */
function rowHead(cell: string): string {
  return cell.replace('/S /TD', '/S /TH').replace(/\/O \/Table(?![^<>]*\/Scope)/u, '/O /Table\n    /Scope /Row');
}

/**
 * Lists that follow one another as one: `document.typ` sets each item as a list of its own. `firsts` knows for each list
 * that goes the one that takes its items.
 */
function withListsJoined(objects: PdfObject[]): PdfObject[] {
  const items = new Map(
    objects.flatMap(({ id, dictionary }) => (/\/S \/L\s/u.test(dictionary) ? [[id, kidsOf(dictionary)]] : [])),
  );
  const firsts = new Map<number, number>();
  for (const { dictionary } of objects) {
    let first: number | undefined;
    for (const id of references(kidsOf(dictionary))) {
      const own = items.get(id);
      if (first !== undefined && own !== undefined) {
        firsts.set(id, first);
        items.set(first, `${items.get(first)} ${own}`);
      } else first = own === undefined ? undefined : id;
    }
  }
  return objects
    .filter(({ id }) => !firsts.has(id))
    .map((object) => ({ ...object, dictionary: joined(object, items.get(object.id), firsts) }));
}

/**
 * A part of the structure once lists are joined: the first list holds all `items`, what held the others leaves them out,
 * and their items belong to the first.
 */
function joined({ dictionary }: PdfObject, items: string | undefined, firsts: Map<number, number>): string {
  return dictionary
    .replace(KIDS, (kids) =>
      items
        ? `/K [${items}]`
        : kids.replaceAll(/(\d+) 0 R/gu, (reference, id) => (firsts.has(Number(id)) ? '' : reference)),
    )
    .replace(/\/P (\d+) 0 R/u, (_, id) => `/P ${firsts.get(Number(id)) ?? id} 0 R`);
}

const KIDS = /\/K \[([^\]]*)\]/u;

/** What stands under a part of the structure. */
function kidsOf(dictionary: string): string {
  return KIDS.exec(dictionary)?.[1] ?? '';
}

function references(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/gu)].map(([, id]) => Number(id));
}

/** How the cells of a table are framed says nothing to those who do not see it. */
function withoutBorders(dictionary: string): string {
  return dictionary.replace(/ <<\s+\/O \/Layout\s[^<>]*\/BorderStyle[^<>]*>>/u, '');
}

/** How many pages a packed PDF has. */
export function pageCount(pdf: Uint8Array): number {
  return Math.max(...[...latin(pdf).matchAll(PAGES)].map(([, count]) => Number(count)));
}

/** The list of pages, or a part of it, which stays legible. */
const PAGES = /\/Type \/Pages\s[^>]*?\/Count (\d+)/gu;

/** Objects in one stream; readers unpack a whole one to read any of its objects. */
const PACK = 400;

interface PdfObject {
  id: number;
  /** The object, or of a stream what stands before its bytes. */
  dictionary: string;
  stream: Buffer | null;
}

function readObjects(pdf: Buffer): { objects: PdfObject[]; trailer: string } {
  const tail = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(latin(pdf.subarray(-64)));
  const tableAt = Number(tail?.[1]);
  const table = latin(pdf.subarray(tableAt));
  const head = /^xref\s+0 (\d+)\s+/u.exec(table);
  if (!head) throw new Error('the PDF has no plain table of its objects');
  const entries = [...table.slice(head[0].length).matchAll(/(\d{10}) \d{5} ([nf])/gu)].slice(0, Number(head[1]));
  const places = entries
    .map(([, offset, kind], id) => ({ id, at: Number(offset), isUsed: kind === 'n' }))
    .filter(({ isUsed }) => isUsed)
    .sort((a, b) => a.at - b.at);
  const objects = places.map(({ id, at }, index) => readObject(id, pdf.subarray(at, places[index + 1]?.at ?? tableAt)));
  const trailer = /trailer\s*<<(.*)>>\s*startxref/su.exec(table)?.[1] ?? '';
  return { objects: objects.sort((a, b) => a.id - b.id), trailer: trailer.replace(/\/Size \d+/u, '') };
}

function readObject(id: number, bytes: Buffer): PdfObject {
  const start = bytes.indexOf('obj') + 'obj'.length;
  const streamAt = bytes.indexOf('\nstream\n');
  if (streamAt < 0)
    return { id, dictionary: latin(bytes.subarray(start, bytes.lastIndexOf('endobj'))).trim(), stream: null };
  const dictionary = latin(bytes.subarray(start, streamAt)).trim();
  const from = streamAt + '\nstream\n'.length;
  return { id, dictionary, stream: bytes.subarray(from, from + Number(/\/Length (\d+)/u.exec(dictionary)?.[1])) };
}

/**
 * Passages in another language are marked in the drawings of pages too, and the document's language in its metadata.
 * The tables of characters come unpacked.
 */
function rewritten(dictionary: string, stream: Buffer, rights: PdfRights): { dictionary: string; stream: Buffer } {
  if (dictionary.includes('/Metadata'))
    return withStream(dictionary, Buffer.from(withRights(restoreTags(stream.toString('utf8')), rights)));
  if (dictionary.includes('/CMap')) {
    const filtered = dictionary.replace('/Length', '/Filter /FlateDecode\n  /Length');
    return withStream(filtered, deflate(stream));
  }
  const isDrawing = dictionary.includes('/FlateDecode') && !/\/(?:Sub)?[Tt]ype|\/Length1|\/N /u.test(dictionary);
  if (!isDrawing) return { dictionary, stream };
  const drawing = slim(restoreTags(latin(inflateSync(stream))));
  return withStream(dictionary, deflate(Buffer.from(drawing, 'latin1')));
}

function withStream(dictionary: string, stream: Buffer): { dictionary: string; stream: Buffer } {
  return { dictionary: dictionary.replace(/\/Length \d+/u, `/Length ${stream.length}`), stream };
}

/**
 * The drawing of a page without what changes nothing: fonts named again, places finer than a hundredth of a point. A
 * space that must not break is copied and searched for as any other.
 */
function slim(content: string): string {
  return content
    .replaceAll(/\/Span <<\s+\/ActualText <FEFF00A0>\s+>> BDC\n(.*?)EMC\n/gsu, '$1')
    .replaceAll(/^BT\n.*?^ET$/gmsu, withoutRepeats)
    .replaceAll(/-?\d+\.\d{3,}(?= )/gu, (number) => String(Number(Number(number).toFixed(2))));
}

function withoutRepeats(text: string): string {
  let font = '';
  return text.replaceAll(/^(?:0 Tr|(\/f\d+ [\d.]+ Tf))\n/gmu, (line, named: string | undefined) => {
    const isRepeated = named === undefined || named === font;
    font = named ?? font;
    return isRepeated ? '' : line;
  });
}

function deflate(bytes: Buffer): Buffer {
  return deflateSync(bytes, { level: constants.Z_BEST_COMPRESSION });
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Writes a PDF whose table of objects is a stream. */
class Writer {
  readonly #parts: Buffer[] = [];
  #length = 0;
  /** Rows of the table by object: in the file (1, offset, 0), or in a pack (2, pack, place). */
  readonly #rows = new Map<number, [kind: number, where: number, place: number]>();

  constructor(header: string) {
    this.#write(Buffer.from(header, 'latin1'));
  }

  addStream(id: number, { dictionary, stream }: { dictionary: string; stream: Buffer }): void {
    this.#rows.set(id, [1, this.#length, 0]);
    this.#write(
      Buffer.from(`${id} 0 obj\n${dictionary}\nstream\n`, 'latin1'),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    );
  }

  addPlain(id: number, dictionary: string): void {
    this.#rows.set(id, [1, this.#length, 0]);
    this.#write(Buffer.from(`${id} 0 obj\n${dictionary}\nendobj\n`, 'latin1'));
  }

  addPack(id: number, objects: PdfObject[]): void {
    let at = 0;
    const places = objects.map((object, place) => {
      this.#rows.set(object.id, [2, id, place]);
      const entry = `${object.id} ${at}`;
      at += object.dictionary.length + 1;
      return entry;
    });
    const head = `${places.join(' ')}\n`;
    const stream = deflate(Buffer.from(head + objects.map(({ dictionary }) => dictionary).join('\n'), 'latin1'));
    const dictionary = `<</Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${stream.length}>>`;
    this.addStream(id, { dictionary, stream });
  }

  end(id: number, trailer: string): Uint8Array {
    const start = this.#length;
    this.#rows.set(id, [1, start, 0]);
    const table = Buffer.alloc((id + 1) * ROW);
    table.writeUInt16BE(0xffff, ROW - 2);
    for (const [object, [kind, where, place]] of this.#rows) {
      table.writeUInt8(kind, object * ROW);
      table.writeUInt32BE(where, object * ROW + 1);
      table.writeUInt16BE(place, object * ROW + 5);
    }
    const stream = deflate(differences(table));
    const dictionary = `<</Type/XRef/Size ${id + 1}/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ROW}>>/Length ${stream.length}${trailer.trimEnd()}>>`;
    this.addStream(id, { dictionary, stream });
    this.#write(Buffer.from(`startxref\n${start}\n%%EOF\n`));
    return Buffer.concat(this.#parts);
  }

  #write(...parts: Buffer[]): void {
    this.#parts.push(...parts);
    this.#length += parts.reduce((sum, { length }) => sum + length, 0);
  }
}

/** Each row less the one above it, as PNG does it: neighbours are alike. */
function differences(table: Buffer): Buffer {
  const rows = Array.from({ length: table.length / ROW }, (_, row) => {
    const [own, above] = [row, row - 1].map((at) => table.subarray(Math.max(at, 0) * ROW, (at + 1) * ROW));
    return Buffer.from([2, ...[...(own ?? [])].map((byte, column) => byte - (above?.[column] ?? 0))]);
  });
  return Buffer.concat(rows);
}

/** Bytes of a row of the table. */
const ROW = 7;
