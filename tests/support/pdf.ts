/** A built PDF as a reader, a screen reader and a search see it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { siteDir } from './site.ts';

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
  /** The text of each page as it is copied, lines and all. */
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
    languages: languagesIn(objectsOf(bytes) + drawingsOf(bytes)),
    objects: objectsOf(bytes),
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = items.filter((item): item is TextItem => 'str' in item);
    read.pageTexts.push(texts.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
    const heights = texts.filter(({ str }) => str.trim() !== '').map(({ transform }) => Number(transform[5]));
    read.extents.push({ top: Math.max(...heights), bottom: Math.min(...heights) });
    collect(read, (await page.getStructTree()) as StructureNode | null, textsByContent(items), number);
    page.cleanup();
  }
  await task.destroy();
  // A paragraph that goes on over the page has its notes in the structure of both pages.
  return { ...read, notes: read.notes.filter((note) => note !== '') };
}

interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
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

/** Adds the elements of a page; one that goes on from the page before is added again. */
function collect(read: ReadPdf, root: StructureNode | null, texts: Map<string, string>, page: number): void {
  const visit = (node: StructureNode, place: { role: string; note: number | null }) => {
    if (node.type === 'content') {
      const text = texts.get(node.id ?? '') ?? '';
      if (place.note === null) read.elements.push({ role: place.role, page, text });
      else read.notes[place.note] += text;
      return;
    }
    const role = node.role ?? place.role;
    const note = role === 'Note' ? read.notes.push('') - 1 : place.note;
    for (const child of node.children ?? []) visit(child, { role, note });
  };
  if (root) visit(root, { role: 'Root', note: null });
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
function objectsOf(bytes: Buffer): string {
  const file = bytes.toString('latin1');
  const packs = [...file.matchAll(/obj\n(<<\/Type\/ObjStm[^>]*>>)\nstream\n/gu)].map((match) => {
    const start = match.index + match[0].length;
    const length = Number(/\/Length (\d+)/u.exec(match[1] ?? '')?.[1]);
    return inflateSync(bytes.subarray(start, start + length)).toString('latin1');
  });
  return file.replaceAll(/stream\n.*?\nendstream/gsu, '') + packs.join('\n');
}
