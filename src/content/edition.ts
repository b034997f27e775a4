/** An edition: facts and words of one locale, joined, formatted and ready for any output. */
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DataRecords } from './data-sets.ts';
import type { DataSet } from './kind.ts';
import type { Node } from './node.ts';
import type { PageFact, SiteFact } from './schema.ts';
import type { SheetView } from './sheet/view.ts';
import type { SiteEdition } from './site-edition.ts';
import type { ClaimView, CorrectionView, Dated, PageLink, SourceView } from './views.ts';

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

/** One page of one edition; everything a template, a typesetter or a test needs of it. */
export interface Page {
  id: string;
  /** `comparison` is made for every pair of editions, and is no page of the facts. */
  template: PageFact['template'] | 'comparison';
  /** The part of the menu that leads to it. */
  menu: PageFact['menu'];
  /** Address from the site's root, with slashes at both ends; a file name for an error page. */
  url: string;
  title: string;
  /** For search engines and previews. */
  description: string;
  /** Stands under the title. */
  standfirst: string;
  /** The same page in every edition, in menu order, this one included. */
  alternates: Alternate[];
  /**
   * The page beside the same page in every other edition, with the name of its language and the edition's own; other
   * languages first.
   */
  comparisons: (Pick<Alternate, 'tag' | 'name' | 'url'> & { language: string })[];
  previous: PageLink | null;
  next: PageLink | null;
  /** What the page says, block by block. */
  nodes: Node[];
  /** Its corrections and updates, under a heading; empty where there are none. */
  closing: Node[];
  /** Whole minutes that the text takes to read. */
  minutes: number;
  /** Corrections and updates of the page or of a claim that it cites; none on the page that lists them all. */
  corrections: CorrectionView[];
  /** In a draft: the day since when title, description or standfirst may say something else than the sources. */
  staleSince: Dated | null;
  /** Second-level headings and the notes, or topics of a page of records, for the list of contents; empty on a short page. */
  contents: { href: string; text: string }[];
  /** Claims cited on the page, numbered in order of appearance. */
  notes: Note[];
  /** Remarks on a name that an asterisk leads to. */
  footnotes: Footnote[];
  /** What the page of sources and the pages of records list. */
  records: RecordList | null;
}

/** Claims by topic, then sources, in order; those whose record is on another page are entries that lead there. */
export interface RecordList {
  topics: { id: string; title: string; claims: ClaimView[] }[];
  sources: SourceView[];
}

export interface Alternate {
  tag: string;
  name: string;
  url: string;
  isCurrent: boolean;
}

export interface Note {
  number: number;
  id: string;
  /** Place of the first reference to it. */
  backHref: string;
  claim: ClaimView;
}

export interface Footnote {
  id: string;
  text: string;
  /** Place of the asterisk. */
  backHref: string;
}
