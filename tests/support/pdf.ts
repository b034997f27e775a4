/** A built PDF as a reader, a screen reader and a search see it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { structureOf, type Tag } from './pdf-structure.ts';
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
  /** The elements of its structure, whole. */
  tags: Tag[];
  fonts: PdfFont[];
  /** Whether a window shows its title and not the name of the file. */
  showsTitle: boolean;
  /** Where its links lead inside it, each with its words. */
  innerLinks: { to: string; words: string }[];
  /** Every object that is no stream, as text. */
  objects: string;
}

interface PdfFont {
  name: string;
  /** Whether it is embedded as outlines. */
  isEmbedded: boolean;
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
  const objects = await PDFDocument.load(bytes, { updateMetadata: false });
  const { tags, pieces } = structureOf(objects);
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
    languages: languagesIn(objects),
    tags,
    fonts: fontsOf(objects),
    showsTitle: objects.catalog.getViewerPreferences()?.getDisplayDocTitle() === true,
    innerLinks: innerLinksOf(objects),
    objects: objects.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFStream ? object.dict : object).toString())
      .join('\n'),
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
  for (const { role, page, content, note } of pieces) {
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

/** Languages of the document, of parts of its structure and of passages in the drawings of its pages, sorted. */
function languagesIn(document: PDFDocument): string[] {
  const ofObjects = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const tag = object instanceof PDFDict ? object.get(PDFName.of('Lang')) : undefined;
    return tag instanceof PDFString ? tag.decodeText() : [];
  });
  const ofDrawings = document.getPages().flatMap((page) => {
    const drawing = page.node.lookup(PDFName.of('Contents'));
    if (!(drawing instanceof PDFRawStream)) return [];
    const text = Buffer.from(decodePDFRawStream(drawing).decode()).toString('latin1');
    return [...text.matchAll(/\/Lang \(([^)]+)\)/gu)].map(([, tag = '']) => tag);
  });
  return [...new Set([...ofObjects, ...ofDrawings])].sort();
}

/** Fonts by the name of their subset, each with the file of its outlines if it has one. */
function fontsOf({ context }: PDFDocument): PdfFont[] {
  return context.enumerateIndirectObjects().flatMap(([, font]) => {
    if (!(font instanceof PDFDict) || font.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const descriptor = font.lookup(PDFName.of('FontDescriptor'));
    // A composite font has its outlines in the one that descends from it.
    if (font.has(PDFName.of('DescendantFonts'))) return [];
    const isEmbedded =
      descriptor instanceof PDFDict && ['FontFile2', 'FontFile3'].some((file) => descriptor.has(PDFName.of(file)));
    return { name: font.lookup(PDFName.of('BaseFont'), PDFName).decodeText(), isEmbedded };
  });
}

function innerLinksOf({ context }: PDFDocument): { to: string; words: string }[] {
  return context.enumerateIndirectObjects().flatMap(([, link]) => {
    const to = link instanceof PDFDict ? link.get(PDFName.of('Dest')) : undefined;
    if (!(to instanceof PDFString) || !(link instanceof PDFDict)) return [];
    return { to: to.decodeText(), words: link.lookup(PDFName.of('Contents'), PDFString, PDFHexString).decodeText() };
  });
}
