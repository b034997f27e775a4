import { languageName } from '../content/comparison.ts';
import type { Edition, Page } from '../content/edition.ts';
import { type PdfKind, type PdfPlan, pdfDocument, pdfPlans } from '../pdf/document.ts';
import { pageCount } from '../pdf/finish-pdf.ts';
import { type SheetPlan, sheetDocument, sheetPlans } from '../pdf/sheet/document.ts';
import type { TypesetDocument } from '../pdf/typeset.ts';
import { type Outcome, typesetAll } from '../pdf/typesetters.ts';
import { DrawingCache, sourcesIn } from '../share/drawing-cache.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { noTypst, packagesOf } from './typst-once.ts';

/** A PDF that a page offers. */
export interface Download {
  url: string;
  /** What it is, how many pages it has and how large it is, in the language of its edition. */
  text: string;
}

export interface Pdfs {
  /** The PDF of each page of prose. */
  ofPage: Map<Page, Download>;
  /** The sheets of paper that an edition offers: in its language, then with each other language on the back. */
  sheets: Map<Edition, Download[]>;
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
  typeset?: (documents: TypesetDocument[]) => Promise<Outcome[]>;
}

/** Typesets the PDFs of every edition; one that was typeset before from the same content is taken as it is. */
export async function buildPdfs({
  editions,
  origin,
  cacheFolder = '.cache/pdf',
  typeset = typesetAll,
}: Options): Promise<Pdfs> {
  const pdfs = { ...none(), problems: [] as string[] };
  const cache = new DrawingCache(cacheFolder);
  const jobs = [...sheetPlans(editions), ...editions.flatMap(pdfPlans)].flatMap((plan) => {
    const document = documentOf(plan, origin, pdfs.problems);
    return document ? [{ plan, document, kept: cache.find([MADE_WITH, document]) }] : [];
  });
  const fresh = jobs.filter(({ kept }) => !kept).map(({ document }) => document);
  const outcomes = new Map((await typeset(fresh)).map((outcome, index) => [fresh[index], outcome]));
  for (const { plan, document, kept } of jobs) {
    const outcome: Outcome = kept ? { pdf: kept } : (outcomes.get(document) ?? { hasNoTypst: true });
    if ('hasNoTypst' in outcome) return { ...none(), problems: [noTypst('PDFs cannot be typeset')] };
    if ('problems' in outcome) {
      pdfs.problems.push(...outcome.problems);
      continue;
    }
    if (!kept) cache.keep([MADE_WITH, document], outcome.pdf);
    pdfs.files.push({ url: plan.url, contents: outcome.pdf });
    offer(pdfs, plan, outcome.pdf);
  }
  return pdfs;
}

function none(): Omit<Pdfs, 'problems'> {
  return { ofPage: new Map(), sheets: new Map(), ofWhole: new Map(), files: [] };
}

function documentOf(plan: PdfPlan | SheetPlan, origin: string, problems: string[]): TypesetDocument | null {
  try {
    return isSheet(plan) ? sheetDocument(plan, origin) : pdfDocument(plan, origin);
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function isSheet(plan: PdfPlan | SheetPlan): plan is SheetPlan {
  return plan.kind === 'sheet' || plan.kind === 'sheet-pair';
}

function offer({ ofPage, sheets, ofWhole }: Pdfs, plan: PdfPlan | SheetPlan, contents: Uint8Array): void {
  const size = { pages: pageCount(contents), kilobytes: Math.ceil(contents.length / 1000) };
  if (isSheet(plan)) {
    const [edition, second] = plan.editions;
    if (!edition) return;
    const languages = second ? { first: languageName(edition, edition), second: languageName(edition, second) } : {};
    const text = edition.t(LABELS[plan.kind], { ...languages, ...size });
    sheets.set(edition, [...(sheets.get(edition) ?? []), { url: plan.url, text }]);
    return;
  }
  const { kind, edition, page, url } = plan;
  const download = { url, text: edition.t(LABELS[kind], size) };
  if (kind === 'page') ofPage.set(page, download);
  else
    for (const place of [page, ...edition.pages.filter(hasDownloads)])
      ofWhole.set(place, [...(ofWhole.get(place) ?? []), download]);
}

/** A page may have a section for downloads at its end. */
export function hasDownloads({ nodes }: Pick<Page, 'nodes'>): boolean {
  return nodes.some(({ id }) => id === 'downloads');
}

const LABELS: Record<PdfKind | SheetPlan['kind'], string> = {
  sheet: 'strings:download.sheet',
  'sheet-pair': 'strings:download.sheetPair',
  page: 'strings:download.page',
  explainer: 'strings:download.explainer',
  'large-print': 'strings:download.largePrint',
};

/** All that makes a PDF besides its content; the versions of the packages stand for compiler and fonts. */
const MADE_WITH = [sourcesIn('pdf', 'pdf/sheet', 'share'), packagesOf(/typst|pdf-lib|expo-google-fonts/u)];
