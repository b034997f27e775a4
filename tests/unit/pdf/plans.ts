/** PDFs of the sound fixture as unit tests make them. */
import type { Edition } from '../../../src/content/edition.ts';
import type { Content } from '../../../src/content/kind.ts';
import { type PdfDocument, type PdfPlan, pdfDocument, pdfPlans } from '../../../src/pdf/document.ts';
import { typesetPdf } from '../../../src/pdf/typeset.ts';
import { loadTypst } from '../../../src/share/typst.ts';
import { required, soundEdition } from '../sound.ts';

export const ORIGIN = 'https://bridge.example';

/** One compiler for all tests of a worker. */
export const typst = required(loadTypst());

export function planOf(edition: Edition, name: string): PdfPlan {
  return required(pdfPlans(edition).find(({ url }) => url.endsWith(`/${name}.pdf`)));
}

/** What the PDF of this name holds, after `change` of the content. */
export function documentOf(tag: string, name: string, change?: (content: Content) => void): PdfDocument {
  return pdfDocument(planOf(soundEdition(tag, change), name), ORIGIN);
}

export async function typeset(tag: string, name: string, change?: (content: Content) => void): Promise<Buffer> {
  return Buffer.from(await typesetPdf(typst, documentOf(tag, name, change)));
}
