import type { Comparison } from '../content/comparison.ts';
import type { Edition } from '../content/edition.ts';
import type { Page } from '../content/page.ts';
import type { Pdfs } from './pdfs.ts';
import type { ShareImages } from './share-images.ts';
import { structuredData } from './structured-data.ts';
import { DRAFT_SHEET, sheetsOf } from './style-sheets.ts';

/** What views are made with. */
export interface ViewContext {
  origin: string;
  shareImages: ShareImages;
  pdfs: Pdfs;
  isDraft: boolean;
}

/** One page of one edition as a template receives it. */
export type View = ReturnType<typeof pageView>;

export function pageView(edition: Edition, page: Page, context: ViewContext) {
  const { origin, shareImages, pdfs } = context;
  const whole = pdfs.ofWhole.get(page) ?? [];
  // The first sheet stands at the foot of every page: a list of downloads has all of them.
  const sheets = page.template === 'error' ? [] : (pdfs.sheets.get(edition) ?? []);
  const shareImage = shareImages.byPage.get(page) ?? null;
  return {
    ...bareView(edition, page, context),
    /** JSON-LD, one text for each script element, escaped for it; none for a page that search engines leave out. */
    structuredData: page.template === 'error' ? [] : structuredData({ edition, page, origin, image: shareImage?.url }),
    shareImage,
    /** The edition on one sheet of paper, where the page offers it and the explainer has one. */
    sheet: sheets[0] ?? null,
    /** The page as PDF. */
    pdf: pdfs.ofPage.get(page) ?? null,
    /** The sheets of paper and the PDFs of the whole, where the page offers them. */
    downloads: whole.length > 0 ? [...sheets, ...whole] : [],
  };
}

/** A page of two editions; kept out of search engines, since it says what two other pages say. */
export function comparisonView(comparison: Comparison, context: ViewContext) {
  const { framing, other, shell } = comparison;
  const fonts = [...new Set([...framing.locale.fonts, ...other.locale.fonts])];
  return { ...bareView(framing, shell, context), comparison, fonts };
}

/** A page that offers nothing to take away, and that search engines leave out. */
function bareView(edition: Edition, page: Page, { origin, isDraft }: ViewContext) {
  return {
    edition,
    page,
    canonical: origin + page.url,
    structuredData: [],
    /** Its style sheets, by name in `assets.sheets`. */
    sheets: isDraft ? [...sheetsOf(page), DRAFT_SHEET] : sheetsOf(page),
    /** Font files to ask for at once, by name in `assets.fontUrls`. */
    fonts: edition.locale.fonts,
    shareImage: null,
    sheet: null,
    pdf: null,
    downloads: [],
  };
}
