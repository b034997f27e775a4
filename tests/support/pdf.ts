/** A built PDF as a reader, a screen reader and a search see it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
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
  /** Where the lines of each page stand, in points from below, the highest first. */
  lines: number[][];
  /** Texts by the size of their letters in points. */
  sizes: Map<number, string[]>;
  /** Languages of the document and of passages in it, sorted. */
  languages: string[];
  /** The elements of its structure, whole. */
  tags: Tag[];
  fonts: PdfFont[];
  /** Whether a window shows its title and not the name of the file. */
  showsTitle: boolean;
  /** Its links inside it, in the order of its pages. */
  innerLinks: InnerLink[];
  /** Pages on which the places with names are, as headings by their ids. */
  destinations: Map<string, number>;
  /** Every object that is no stream, as text. */
  objects: string;
}

/** A link inside a PDF, and the place that it leads to: a name, or a page and a height on it. */
export interface InnerLink {
  words: string;
  page: number;
  left: number;
  /** Its edges in points from below. */
  top: number;
  bottom: number;
  to: string | { page: number; top: number };
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
  /** Where its first line stands on the page, in points from below; undefined where it has no text. */
  height: number | undefined;
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
    lines: [],
    sizes: new Map(),
    languages: languagesIn(objects),
    tags,
    fonts: fontsOf(objects),
    showsTitle: objects.catalog.getViewerPreferences()?.getDisplayDocTitle() === true,
    innerLinks: innerLinksOf(objects),
    destinations: await destinationsOf(document),
    objects: objects.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFStream ? object.dict : object).toString())
      .join('\n'),
  };
  const pages = new Map<number, { number: number; texts: Map<string, MarkedText> }>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = items.filter((item): item is TextItem => 'str' in item);
    read.pageTexts.push(textAsCopied(texts));
    const printed = texts.filter(({ str }) => str.trim() !== '');
    const heights = printed.map(({ transform }) => Number(transform[5]));
    for (const { str, height } of printed) {
      const size = Math.round(height * 10) / 10;
      const sameSize = read.sizes.get(size) ?? [];
      read.sizes.set(size, sameSize);
      sameSize.push(str);
    }
    read.lines.push([...new Set(heights)].sort((a, b) => b - a));
    if (page.ref) pages.set(page.ref.num, { number, texts: textsByContent(items) });
    page.cleanup();
  }
  const notes = new Map<number, string>();
  for (const { role, page, content, note } of pieces) {
    const { number = 0, texts } = pages.get(page) ?? {};
    const { text = '', height } = texts?.get(`p${page}R_mc${content}`) ?? {};
    if (note === null) read.elements.push({ role, page: number, text, height });
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

interface MarkedText {
  text: string;
  height: number;
}

/** Text of each piece of marked content by its id, with the height of its first line; an artefact has none. */
function textsByContent(items: (TextItem | TextMarkedContent)[]): Map<string, MarkedText> {
  const texts = new Map<string, MarkedText>();
  const open: (string | undefined)[] = [];
  for (const item of items)
    if ('str' in item) {
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id === undefined) continue;
      const { text, height } = texts.get(id) ?? { text: '', height: Number(item.transform[5]) };
      texts.set(id, { text: text + item.str + (item.hasEOL ? '\n' : ''), height });
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

async function destinationsOf(document: PDFDocumentProxy): Promise<Map<string, number>> {
  const named = Object.entries(await document.getDestinations());
  const pages = named.map(async ([name, place]) => [name, (await document.getPageIndex(place[0])) + 1] as const);
  return new Map(await Promise.all(pages));
}

function innerLinksOf(document: PDFDocument): InnerLink[] {
  const pages = document.getPages();
  const numbers = new Map(pages.map(({ ref }, index) => [String(ref), index + 1]));
  return pages.flatMap(({ node }, index) =>
    (node.Annots()?.asArray() ?? []).flatMap((annotation) => {
      const link = document.context.lookup(annotation, PDFDict);
      const to = link.lookup(PDFName.of('Dest'));
      if (!(to instanceof PDFString || to instanceof PDFArray)) return [];
      const { x, y, height } = link.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
      return {
        words: link.lookup(PDFName.of('Contents'), PDFString, PDFHexString).decodeText(),
        page: index + 1,
        left: x,
        top: y + height,
        bottom: y,
        to:
          to instanceof PDFString
            ? to.decodeText()
            : { page: numbers.get(String(to.get(0))) ?? 0, top: to.lookup(3, PDFNumber).asNumber() },
      };
    }),
  );
}
