/** An edition: facts and words of one locale, joined, formatted and ready for any output. */
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DataRecords } from './data-sets.ts';
import type { DataSet } from './kind.ts';
import type { Page } from './page.ts';
import type { SiteFact } from './schema.ts';
import type { SheetView } from './sheet/view.ts';
import type { SiteEdition } from './site-edition.ts';
import type { ClaimView, CorrectionView, Dated, SourceView } from './views.ts';

export interface Edition {
  locale: Locale;
  /** Text of `namespace:key`; throws on a missing one. */
  t: Translator['t'];
  site: SiteFact & SiteEdition;
  pages: Page[];
  claims: ClaimView[];
  /** The newest first. */
  corrections: CorrectionView[];
  /** Address of the feed of corrections and updates. */
  feedUrl: string;
  /** In a draft: the day since when labels may say something else than the sources. */
  staleSince: Dated | null;
  /** Sorted by publisher in the edition's alphabet, then by date. */
  sources: SourceView[];
  /** The data sets of records among them. */
  dataSets: DataSet[];
  /** What the edition publishes for machines; addresses count from the site's root. */
  data: DataRecords;
  /** What stands on its sheet of paper; null where the explainer has none. */
  sheet: SheetView | null;
}
