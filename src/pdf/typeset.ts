import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DrawingError } from '../share/drawing-error.ts';
import type { TypstCompiler } from '../share/typst.ts';
import type { PdfDocument } from './document.ts';
import { finishPdf } from './finish-pdf.ts';
import { plainText } from './runs.ts';

const PDF_TEMPLATE = readFileSync(path.join(import.meta.dirname, 'document.typ'), 'utf8');

/**
 * A document as PDF/UA-1, dated by the release, so that the same document gives the same bytes. Throws a
 * `DrawingError` that names page and block where a font lacks a letter or a note is too long for its page.
 */
export async function typesetPdf(typst: TypstCompiler, document: PdfDocument): Promise<Uint8Array> {
  const inputs = { document: JSON.stringify(document) };
  const compiled = typst.compile({ mainFileContent: PDF_TEMPLATE, inputs });
  const diagnostics = compiled.takeDiagnostics();
  if (!compiled.result || diagnostics) {
    const messages = diagnostics ? typst.fetchDiagnostics(diagnostics).map(({ message }) => message) : [];
    throw failure(
      document,
      messages.filter((message) => !message.startsWith('while ')),
    );
  }
  try {
    const { rights } = document.metadata;
    const pdf = typst.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return await finishPdf(pdf, { titles: titlesOf(document), rights });
  } catch (error) {
    const messages = [...String(error).matchAll(/message: "PDF\/UA-1 error: (.*?)", trace/gu)].map(([, message = '']) =>
      message.replaceAll(/\\"|`/gu, ''),
    );
    if (messages.length === 0) throw error;
    throw failure(document, messages);
  }
}

function titlesOf({ nodes }: PdfDocument): Map<string, string> {
  return new Map(nodes.flatMap((node) => (node.type === 'heading' ? [[node.id, plainText(node.body)]] : [])));
}

function failure(document: PdfDocument, messages: string[]): DrawingError {
  const told = messages.length > 0 ? messages : ['Typst gave no document'];
  return new DrawingError(
    told.map((message) => {
      const plain = message.replace('assertion failed: ', '');
      return `${document.place}${placeOf(document, plain)}: ${plain}`;
    }),
  );
}

/** The node that a message is about, found by the note or the letter it names; empty for the parts around the nodes. */
function placeOf({ nodes, places }: PdfDocument, message: string): string {
  const note = /^note (\S+) is too long/u.exec(message)?.[1];
  const letter = /^the text (.+) could not be displayed/u.exec(message)?.[1];
  const sign = note ? `"mark":${JSON.stringify(note)},"body":[` : letter;
  const index = sign ? nodes.findIndex((node) => JSON.stringify(node).includes(sign)) : -1;
  return index < 0 ? '' : `, ${places[index]}`;
}
