import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DrawingError } from '../share/drawing-error.ts';
import { compiled, pdfOf, type TypstCompiler } from '../share/typst.ts';
import { joinedChapters } from './chapters.ts';
import { type PdfDocument, SOURCES_ID } from './document.ts';
import { finishPdf } from './finish-pdf.ts';
import type { LinkNames } from './links.ts';
import { plainText } from './runs.ts';
import type { SheetDocument } from './sheet/document.ts';

/** Whatever can be typeset: pages, or the sheet of paper. */
export type TypesetDocument = PdfDocument | SheetDocument;

const [PAGES_TEMPLATE, SHEET_TEMPLATE] = ['document.typ', 'sheet/sheet.typ'].map((file) =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8'),
) as [string, string];

/**
 * A document as PDF/UA-1, dated by the release, so that the same document gives the same bytes. Throws a
 * `DrawingError` that names page and block where a font lacks a letter or a note is too long for its page.
 */
export async function typesetPdf(typst: TypstCompiler, document: TypesetDocument): Promise<Uint8Array> {
  const isBook = document.kind === 'explainer' || document.kind === 'large-print';
  const text = JSON.stringify(document);
  const sourceOf = (joined: string[]) => ({
    mainFileContent: document.kind === 'sheet' ? SHEET_TEMPLATE : PAGES_TEMPLATE,
    inputs: { document: text, joined: JSON.stringify(joined) },
  });
  try {
    const source = sourceOf(isBook ? joinedChapters(typst, sourceOf) : []);
    const pdf = pdfOf(typst, compiled(typst, source), 'ua-1');
    return await finishPdf(pdf, { links: linksOf(document), rights: document.metadata.rights });
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    const placed = error.problems.map((message) => `${document.place}${placeOf(document, message)}: ${message}`);
    throw new DrawingError(placed);
  }
}

/** A sheet has no notes and no parts. */
function linksOf(document: TypesetDocument): LinkNames | null {
  if (document.kind === 'sheet') return null;
  const titles = document.nodes.flatMap((node) =>
    node.type === 'heading' ? [[node.id, plainText(node.body)] as const] : [],
  );
  return { ...document.linkNames, titles: new Map([...titles, [SOURCES_ID, document.words.sources]]) };
}

/** The node that a message is about, found by the note or the letter it names; empty for the parts around the nodes. */
function placeOf(document: TypesetDocument, message: string): string {
  if (document.kind === 'sheet') return '';
  const { nodes, places } = document;
  const note = /^note (\S+) is too long/u.exec(message)?.[1];
  const letter = /^the text (.+) could not be displayed/u.exec(message)?.[1];
  const sign = note ? `"note":${JSON.stringify(note)},` : letter;
  const index = sign ? nodes.findIndex((node) => JSON.stringify(node).includes(sign)) : -1;
  return index < 0 ? '' : `, ${places[index]}`;
}
