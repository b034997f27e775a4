import type { Comparison } from '../content/comparison.ts';
import type { Edition, Page } from '../content/edition.ts';
import type { Download, Pdfs } from './pdfs.ts';
import type { ShareImage, ShareImages } from './share-images.ts';
import { structuredData } from './structured-data.ts';
import { DRAFT_SHEET, sheetsOf } from './style-sheets.ts';

/** One page of one edition as a template receives it. */
export interface View {
  edition: Edition;
  page: Page;
  canonical: string;
  /** JSON-LD, one text for each script element, escaped for it; none for a page that search engines leave out. */
  structuredData: string[];
  /** Its style sheets, by name in `assets.sheets`. */
  sheets: string[];
  /** Font files to ask for at once, by name in `assets.fontUrls`. */
  fonts: string[];
  shareImage: ShareImage | null;
  /** The edition on one sheet of paper, where the page offers it and the explainer has one. */
  sheet: Download | null;
  /** The page as PDF. */
  pdf: Download | null;
  /** The sheets of paper and the PDFs of the whole, where the page offers them. */
  downloads: Download[];
}

/** A page of two editions; kept out of search engines, since it says what two other pages say. */
export interface ComparisonView extends View {
  comparison: Comparison;
}

/** What views are made with. */
export interface ViewContext {
  origin: string;
  shareImages: ShareImages;
  pdfs: Pdfs;
  isDraft: boolean;
}

export function pageView(edition: Edition, page: Page, { origin, shareImages, pdfs, isDraft }: ViewContext): View {
  const shareImage = shareImages.byPage.get(page) ?? null;
  return {
    edition,
    page,
    canonical: origin + page.url,
    structuredData: page.template === 'error' ? [] : structuredData({ edition, page, origin, image: shareImage?.url }),
    sheets: isDraft ? [...sheetsOf(page), DRAFT_SHEET] : sheetsOf(page),
    fonts: edition.locale.fonts,
    shareImage,
    sheet: (page.template === 'error' ? undefined : pdfs.sheets.get(edition)?.[0]) ?? null,
    pdf: pdfs.ofPage.get(page) ?? null,
    downloads: downloadsOf(edition, page, pdfs),
  };
}

/** The first sheet stands at the foot of every page: a list of downloads has all of them. */
function downloadsOf(edition: Edition, page: Page, { sheets, ofWhole }: Pdfs): Download[] {
  const whole = ofWhole.get(page) ?? [];
  return whole.length > 0 ? [...(sheets.get(edition) ?? []), ...whole] : [];
}

export function comparisonView(comparison: Comparison, { origin, isDraft }: ViewContext): ComparisonView {
  const { framing, other, shell } = comparison;
  return {
    comparison,
    edition: framing,
    page: shell,
    canonical: origin + shell.url,
    structuredData: [],
    sheets: isDraft ? [...sheetsOf(shell), DRAFT_SHEET] : sheetsOf(shell),
    fonts: [...new Set([...framing.locale.fonts, ...other.locale.fonts])],
    shareImage: null,
    sheet: null,
    pdf: null,
    downloads: [],
  };
}
