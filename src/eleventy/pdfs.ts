import type { Edition, Page } from '../content/edition.ts';
import { type PdfDocument, type PdfKind, type PdfPlan, pdfDocument, pdfPlans } from '../pdf/document.ts';
import { pageCount } from '../pdf/pack-pdf.ts';
import { type Outcome, typesetAll } from '../pdf/typesetters.ts';
import { DrawingCache, sourcesIn } from '../share/drawing-cache.ts';
import { DrawingError } from '../share/drawing-error.ts';
import type { SiteFile } from './site-file.ts';
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
  /** The PDFs of the whole, for each page that offers them: the print view, and one with a section of downloads. */
  ofWhole: Map<Page, Download[]>;
  /** One line for each fault, or one for all where nothing can be typeset. */
  problems: string[];
}

interface Options {
  editions: Edition[];
  origin: string;
  /** Puts a PDF into the site. */
  write: (file: SiteFile) => void;
  /** Folder of the PDFs kept between builds. */
  cacheFolder?: string;
  typeset?: (documents: PdfDocument[]) => Promise<Outcome[]>;
}

/** As many documents are typeset at once, so that memory does not grow with the site. */
const BATCH = 100;

interface Job {
  plan: PdfPlan;
  document: PdfDocument;
}

/** Typesets the PDFs of every edition; one that was typeset before from the same content is taken as it is. */
export async function buildPdfs({
  editions,
  origin,
  write,
  cacheFolder = '.cache/pdf',
  typeset = typesetAll,
}: Options): Promise<Pdfs> {
  const pdfs: Pdfs = { ofPage: new Map(), ofWhole: new Map(), problems: [] };
  const cache = new DrawingCache(cacheFolder);
  const downloads = new Map<string, Download>();
  const plans = editions.flatMap(pdfPlans);
  const add = ({ url, edition, kind }: PdfPlan, contents: Uint8Array) => {
    write({ url, contents });
    downloads.set(url, downloadOf(contents, { url, edition, kind }));
  };
  let jobs: Job[] = [];
  const typesetJobs = async () => {
    const outcomes = await typeset(jobs.map(({ document }) => document));
    for (const [index, { plan, document }] of jobs.entries()) {
      const outcome = outcomes[index] ?? { hasNoTypst: true };
      if ('hasNoTypst' in outcome) return false;
      if ('problems' in outcome) pdfs.problems.push(...outcome.problems);
      else add(plan, cache.keep([MADE_WITH, document], outcome.pdf));
    }
    jobs = [];
    return true;
  };
  for (const [at, plan] of plans.entries()) {
    const document = documentOf(plan, origin, pdfs.problems);
    const kept = document && cache.find([MADE_WITH, document]);
    if (kept) add(plan, kept);
    else if (document) jobs.push({ plan, document });
    const isDue = jobs.length === BATCH || at === plans.length - 1;
    if (isDue && !(await typesetJobs()))
      return { ofPage: new Map(), ofWhole: new Map(), problems: [noTypst('PDFs cannot be typeset')] };
  }
  for (const plan of plans) offer(pdfs, plan, downloads.get(plan.url));
  return pdfs;
}

function documentOf(plan: PdfPlan, origin: string, problems: string[]): PdfDocument | null {
  try {
    return pdfDocument(plan, origin);
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function downloadOf(contents: Uint8Array, { url, edition, kind }: Pick<PdfPlan, 'url' | 'edition' | 'kind'>): Download {
  const size = { pages: pageCount(contents), kilobytes: Math.ceil(contents.length / 1000) };
  return { url, text: edition.t(LABELS[kind], size) };
}

function offer({ ofPage, ofWhole }: Pdfs, { kind, edition, page }: PdfPlan, download: Download | undefined): void {
  if (!download) return;
  if (kind === 'page') ofPage.set(page, download);
  else
    for (const place of [page, ...edition.pages.filter(hasDownloads)])
      ofWhole.set(place, [...(ofWhole.get(place) ?? []), download]);
}

/** A page may have a section for downloads at its end. */
export function hasDownloads({ blocks }: Pick<Page, 'blocks'>): boolean {
  return blocks.some((block) => block.kind === 'heading' && block.id === 'downloads');
}

const LABELS: Record<PdfKind, string> = {
  page: 'strings:download.page',
  explainer: 'strings:download.explainer',
  'large-print': 'strings:download.largePrint',
};

/** All that makes a PDF besides its content; the versions of the packages stand for compiler and fonts. */
const MADE_WITH = [sourcesIn('pdf', 'share'), packagesOf(/typst|expo-google-fonts/u)];
