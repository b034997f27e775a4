import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition, Page } from '../content/edition.ts';
import { type PdfKind, type PdfPlan, pdfDocument, pdfPlans } from '../pdf/document.ts';
import { pageCount } from '../pdf/pack-pdf.ts';
import { PDF_TEMPLATE, typesetPdf } from '../pdf/typeset.ts';
import { DrawingCache } from '../share/drawing-cache.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { loadTypst, type TypstCompiler } from '../share/typst.ts';
import { NoTypst, once, packagesOf } from './typst-once.ts';

/** A PDF that a page offers. */
export interface Download {
  url: string;
  /** What it is, how many pages it has and how large it is, in the language of its edition. */
  text: string;
}

export interface Pdfs {
  /** The PDF of each page of prose. */
  ofPage: Map<Page, Download>;
  /** The PDFs of the whole, for each page that offers them: the print view, and one with a section of downloads. */
  ofWhole: Map<Page, Download[]>;
  files: { url: string; contents: Uint8Array }[];
  /** One line for each fault, or one for all where nothing can be typeset. */
  problems: string[];
}

interface Options {
  editions: Edition[];
  origin: string;
  /** Folder of the PDFs kept between builds. */
  cacheFolder?: string;
  load?: () => TypstCompiler | null;
}

/** Typesets the PDFs of every edition; one that was typeset before from the same content is taken as it is. */
export function buildPdfs({ editions, origin, cacheFolder = '.cache/pdf', load = loadTypst }: Options): Pdfs {
  const pdfs: Pdfs = { ofPage: new Map(), ofWhole: new Map(), files: [], problems: [] };
  const cache = new DrawingCache(cacheFolder);
  const typst = once('PDFs cannot be typeset', load);
  for (const plan of editions.flatMap(pdfPlans))
    try {
      const document = pdfDocument(plan, origin);
      const contents = cache.get([MADE_WITH, document], () => typesetPdf(typst(), document));
      pdfs.files.push({ url: plan.url, contents });
      offer(pdfs, plan, contents);
    } catch (error) {
      if (error instanceof NoTypst) return { ...pdfs, ofPage: new Map(), files: [], problems: [error.message] };
      if (!(error instanceof DrawingError)) throw error;
      pdfs.problems.push(...error.problems);
    }
  return pdfs;
}

function offer({ ofPage, ofWhole }: Pdfs, { kind, edition, page, url }: PdfPlan, contents: Uint8Array): void {
  const size = { pages: pageCount(contents), kilobytes: Math.ceil(contents.length / 1000) };
  const download = { url, text: edition.t(LABELS[kind], size) };
  if (kind === 'page') ofPage.set(page, download);
  else
    for (const place of [page, ...edition.pages.filter(hasDownloads)])
      ofWhole.set(place, [...(ofWhole.get(place) ?? []), download]);
}

/** A page may have a section for downloads at its end. */
function hasDownloads({ blocks }: Page): boolean {
  return blocks.some((block) => block.kind === 'heading' && block.id === 'downloads');
}

const LABELS: Record<PdfKind, string> = {
  page: 'strings:download.page',
  explainer: 'strings:download.explainer',
  'large-print': 'strings:download.largePrint',
};

/** All that makes a PDF besides its content. */
const MADE_WITH = [
  PDF_TEMPLATE,
  ...['pack-pdf.ts', 'language.ts'].map((file) => readFileSync(path.join(import.meta.dirname, '../pdf', file), 'utf8')),
  packagesOf(/typst|expo-google-fonts/u),
];
