import type { Footnote, Note } from './citations.ts';
import type { Node } from './node.ts';
import type { PageFact } from './schema.ts';
import type { ClaimView, CorrectionView, Dated, PageLink, SourceView } from './views.ts';

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
