import { languageName } from '../content/comparison.ts';
import type { Edition } from '../content/edition.ts';
import type { Page } from '../content/page.ts';
import { DOWNLOADS } from '../content/prose-node.ts';
import { type PdfKind, type PdfPlan, pdfDocument, pdfPlans } from '../pdf/document.ts';
import { pageCount } from '../pdf/metadata.ts';
import { type SheetPlan, sheetDocument, sheetPlans } from '../pdf/sheet/document.ts';
import type { TypesetDocument } from '../pdf/typeset.ts';
import { type Outcome, typesetAll } from '../pdf/typesetters.ts';
import { DrawingCache, sourcesIn } from '../share/drawing-cache.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { noTypst, packagesOf } from './packages.ts';
import type { SiteFile } from './site-file.ts';

/** A PDF that a page offers. */
export type Download = ReturnType<typeof downloadOf>;

export type Pdfs = ReturnType<typeof offers>;

interface Options {
  editions: Edition[];
  origin: string;
  /** Puts a PDF into the site. */
  write: (file: SiteFile) => void;
  /** Folder of the PDFs kept between builds. */
  cacheFolder?: string;
  typeset?: (documents: TypesetDocument[]) => Promise<Outcome[]>;
}

/** As many documents are typeset at once, so that memory does not grow with the site. */
const BATCH = 100;

type Plan = PdfPlan | SheetPlan;
/** Length and size of a PDF, as its label names them. */
type Size = ReturnType<typeof sizeOf>;

/** Typesets the PDFs of every edition; one that was typeset before from the same content is taken as it is. */
export async function buildPdfs({
  editions,
  origin,
  write,
  cacheFolder = '.cache/pdf',
  typeset = typesetAll,
}: Options): Promise<Pdfs> {
  const made = new Map<Plan, Size>();
  const problems: string[] = [];
  const cache = new DrawingCache(cacheFolder);
  const plans: Plan[] = [...sheetPlans(editions), ...editions.flatMap(pdfPlans)];
  const kept = (document: TypesetDocument, outcome: Outcome | undefined) => {
    if (outcome && 'pdf' in outcome) return cache.keep([MADE_WITH, document], outcome.pdf);
    if (outcome && 'problems' in outcome) problems.push(...outcome.problems);
    return undefined;
  };
  const jobOf = (plan: Plan) => {
    const document = documentOf(plan, origin, problems);
    return document ? [{ plan, document, kept: cache.find([MADE_WITH, document]) }] : [];
  };
  for (let at = 0; at < plans.length; at += BATCH) {
    const jobs = plans.slice(at, at + BATCH).flatMap(jobOf);
    const fresh = jobs.filter(({ kept }) => !kept);
    const outcomes = await typeset(fresh.map(({ document }) => document));
    if (outcomes.some((outcome) => 'hasNoTypst' in outcome))
      return offers(new Map(), [noTypst('PDFs cannot be typeset')]);
    for (const [index, job] of fresh.entries()) job.kept = kept(job.document, outcomes[index]);
    for (const { plan, kept } of jobs) {
      if (!kept) continue;
      write({ url: plan.url, contents: kept });
      made.set(plan, sizeOf(kept));
    }
  }
  return offers(made, problems);
}

function sizeOf(pdf: Uint8Array) {
  return { pages: pageCount(pdf), kilobytes: Math.ceil(pdf.length / 1000) };
}

function documentOf(plan: Plan, origin: string, problems: string[]): TypesetDocument | null {
  try {
    return 'editions' in plan ? sheetDocument(plan, origin) : pdfDocument(plan, origin);
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/** Which page and edition offers which of the PDFs that were made. */
function offers(made: Map<Plan, Size>, problems: string[]) {
  const pdfs = {
    /** The PDF of each page of prose. */
    ofPage: new Map<Page, Download>(),
    /** The sheets of paper that an edition offers: in its language, then with each other language on the back. */
    sheets: new Map<Edition, Download[]>(),
    /** The PDFs of the whole, for each page that offers them: the print view, and one with a section of downloads. */
    ofWhole: new Map<Page, Download[]>(),
    /** One line for each fault, or one for all where nothing can be typeset. */
    problems,
  };
  for (const [plan, size] of made)
    if ('editions' in plan) offerSheet(pdfs, plan, size);
    else offer(pdfs, plan, size);
  return pdfs;
}

function offerSheet({ sheets }: Pdfs, { kind, editions: [edition, second], url }: SheetPlan, size: Size): void {
  if (!edition) return;
  const languages = second ? { first: languageName(edition, edition), second: languageName(edition, second) } : {};
  const name = edition.t(LABELS[kind], languages);
  sheets.set(edition, [...(sheets.get(edition) ?? []), downloadOf(edition, { url, name }, size)]);
}

function offer({ ofPage, ofWhole }: Pdfs, { kind, edition, page, url }: PdfPlan, size: Size): void {
  const download = downloadOf(edition, { url, name: edition.t(LABELS[kind]) }, size);
  if (kind === 'page') ofPage.set(page, download);
  else {
    // A page may have a section for downloads at its end.
    const others = edition.pages.filter(({ nodes }) => nodes.some(({ id }) => id === DOWNLOADS));
    for (const place of [page, ...others]) ofWhole.set(place, [...(ofWhole.get(place) ?? []), download]);
  }
}

/** A PDF by its name in the language of its edition, with how many pages it has and how large it is. */
function downloadOf({ t }: Edition, file: { url: string; name: string }, { pages, kilobytes }: Size) {
  const size = t('strings:download.size', { pages, kilobytes });
  return { ...file, size, label: t('strings:download.withSize', { name: file.name, size }) };
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
