import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DrawingError } from '../share/drawing-error.ts';
import type { TypstCompiler } from '../share/typst.ts';
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
  const inputs = { document: JSON.stringify(document) };
  const mainFileContent = document.kind === 'sheet' ? SHEET_TEMPLATE : PAGES_TEMPLATE;
  const compiled = typst.compile({ mainFileContent, inputs });
  const diagnostics = compiled.takeDiagnostics();
  if (!compiled.result || diagnostics) {
    const messages = diagnostics ? typst.fetchDiagnostics(diagnostics).map(({ message }) => message) : [];
    throw failure(
      document,
      messages.filter((message) => !message.startsWith('while ')),
    );
  }
  try {
    const pdf = typst.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return await finishPdf(pdf, { links: linksOf(document), rights: document.metadata.rights });
  } catch (error) {
    const messages = [...String(error).matchAll(/message: "PDF\/UA-1 error: (.*?)", trace/gu)].map(([, message = '']) =>
      message.replaceAll(/\\"|`/gu, ''),
    );
    if (messages.length === 0) throw error;
    throw failure(document, messages);
  }
}

function linksOf(document: TypesetDocument): LinkNames {
  if (document.kind === 'sheet') return NO_LINKS;
  const titles = document.nodes.flatMap((node) =>
    node.type === 'heading' ? [[node.id, plainText(node.body)] as const] : [],
  );
  return { ...document.linkNames, titles: new Map([...titles, [SOURCES_ID, document.words.sources]]) };
}

/** A sheet has no notes and no parts. */
const NO_LINKS = {
  titles: new Map(),
  note: '',
  remark: '',
  backFromNote: '',
  backFromRemark: '',
  source: '',
  backFromSource: '',
};

function failure(document: TypesetDocument, messages: string[]): DrawingError {
  const told = messages.length > 0 ? messages : ['Typst gave no document'];
  return new DrawingError(
    told.map((message) => {
      const plain = message.replace('assertion failed: ', '');
      return `${document.place}${placeOf(document, plain)}: ${plain}`;
    }),
  );
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
