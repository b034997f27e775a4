/** A built PDF as a reader, a screen reader and a search see it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { structurePieces } from './pdf-structure.ts';
import { siteDir } from './site-dir.ts';

export interface ReadPdf {
  bytes: Buffer;
  pages: number;
  /** Language, title and producer as its catalogue and its metadata have them. */
  language: string;
  title: string;
  info: Record<string, unknown>;
  metadata: string;
  isMarked: boolean;
  /** Titles of the bookmarks, each with its depth. */
  bookmarks: { title: string; depth: number }[];
  /** Elements of the structure in reading order, each with the text that is its own and not that of a note. */
  elements: StructureElement[];
  /** Texts of the notes, in order. */
  notes: string[];
  /** The text of each page as it is copied, lines and all; a space without width stands where the font changes. */
  pageTexts: string[];
  /** Where the text of each page stands: its outermost edges in points from below. */
  extents: { top: number; bottom: number }[];
  /** Languages of the document and of passages in it, sorted. */
  languages: string[];
  /** Every object that is no stream, as text. */
  objects: string;
}

export interface StructureElement {
  role: string;
  page: number;
  text: string;
}

/** Reads the PDF at an address of the built site. */
export async function readPdf(url: string): Promise<ReadPdf> {
  return readPdfBytes(readFileSync(path.join(siteDir, url)));
}

export async function readPdfBytes(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const packed = packedObjects(bytes);
  const objects = objectsOf(bytes, packed);
  const read: ReadPdf = {
    bytes,
    pages: document.numPages,
    language: String((info as Record<string, unknown>).Language),
    title: String((info as Record<string, unknown>).Title),
    info: info as Record<string, unknown>,
    metadata: metadata?.getRaw() ?? '',
    isMarked: (await document.getMarkInfo())?.Marked === true,
    bookmarks: flatten((await document.getOutline()) ?? []),
    elements: [],
    notes: [],
    pageTexts: [],
    extents: [],
    languages: languagesIn(objects + drawingsOf(bytes)),
    objects,
  };
  const pages = new Map<number, { number: number; texts: Map<string, string> }>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = items.filter((item): item is TextItem => 'str' in item);
    read.pageTexts.push(textAsCopied(texts));
    const heights = texts.filter(({ str }) => str.trim() !== '').map(({ transform }) => Number(transform[5]));
    read.extents.push({ top: Math.max(...heights), bottom: Math.min(...heights) });
    if (page.ref) pages.set(page.ref.num, { number, texts: textsByContent(items) });
    page.cleanup();
  }
  const notes = new Map<number, string>();
  for (const { role, page, content, note } of structurePieces(packed)) {
    const { number = 0, texts } = pages.get(page) ?? {};
    const text = texts?.get(`p${page}R_mc${content}`) ?? '';
    if (note === null) read.elements.push({ role, page: number, text });
    else notes.set(note, (notes.get(note) ?? '') + text);
  }
  read.notes = [...notes.values()];
  await task.destroy();
  return read;
}

function textAsCopied(items: TextItem[]): string {
  return items
    .map(({ str, hasEOL, fontName }, index) => {
      const isOther = index > 0 && items[index - 1]?.fontName !== fontName;
      return (isOther ? '\u200B' : '') + str + (hasEOL ? '\n' : '');
    })
    .join('');
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}

function flatten(nodes: OutlineNode[], depth = 1): { title: string; depth: number }[] {
  return nodes.flatMap(({ title, items }) => [{ title, depth }, ...flatten(items, depth + 1)]);
}

/** Text of each piece of marked content by its id; an artefact has none. */
function textsByContent(items: (TextItem | TextMarkedContent)[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items)
    if ('str' in item) {
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  return texts;
}

/** The drawings of the pages, as text. */
function drawingsOf(bytes: Buffer): string {
  const file = bytes.toString('latin1');
  return [...file.matchAll(/obj\n<<([^>]*)>>\nstream\n/gu)]
    .filter(([, dictionary = '']) => /FlateDecode/u.test(dictionary) && !/Type|Length1|\/N /u.test(dictionary))
    .map((match) => {
      const start = match.index + match[0].length;
      const length = Number(/\/Length (\d+)/u.exec(match[1] ?? '')?.[1]);
      return inflateSync(bytes.subarray(start, start + length)).toString('latin1');
    })
    .join('\n');
}

function languagesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\/Lang \(([^)]+)\)/gu)].map(([, tag = '']) => tag))].sort();
}

/** Objects outside streams, and those packed in streams. */
function objectsOf(bytes: Buffer, packed: ReadonlyMap<number, string>): string {
  return [bytes.toString('latin1').replaceAll(/stream\n.*?\nendstream/gsu, ''), ...packed.values()].join('\n');
}

/** Objects that are packed in streams, by their number. */
function packedObjects(bytes: Buffer): Map<number, string> {
  const objects = new Map<number, string>();
  for (const match of bytes.toString('latin1').matchAll(/obj\n(<<\/Type\/ObjStm[^>]*>>)\nstream\n/gu)) {
    const value = (key: string) => Number(new RegExp(`/${key} (\\d+)`, 'u').exec(match[1] ?? '')?.[1]);
    const start = match.index + match[0].length;
    const text = inflateSync(bytes.subarray(start, start + value('Length'))).toString('latin1');
    const places = text.slice(0, value('First')).trim().split(/\s+/u).map(Number);
    for (let index = 0; index < places.length; index += 2) {
      const [from, to] = [index + 1, index + 3].map((at) => value('First') + (places[at] ?? text.length));
      objects.set(places[index] ?? 0, text.slice(from, to));
    }
  }
  return objects;
}
