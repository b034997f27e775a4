/** An edition: facts and words of one locale, joined, formatted and ready for any output. */
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SiteEdition } from './corrections.ts';
import type { DataRecords } from './data-schema.ts';
import type { ClaimFact, CorrectionFact, PageFact, SeriesFact, SeriesPoint, SiteFact, SourceFact } from './schema.ts';
import type { SheetView } from './sheet/view.ts';

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
  /** In a draft: the day since when labels may say something else than the English ones. */
  staleSince: Dated | null;
  /** Sorted by publisher in the edition's alphabet, then by date. */
  sources: SourceView[];
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
  isInMenu: boolean;
  /** Address from the site's root, with slashes at both ends; a file name for an error page. */
  url: string;
  title: string;
  /** For search engines and previews. */
  description: string;
  /** Stands under the title. */
  standfirst: string;
  /** The same page in every edition, in menu order, this one included. */
  alternates: Alternate[];
  /** Address of the page beside the same page in another language; null where there is none. */
  comparisonUrl: string | null;
  previous: PageLink | null;
  next: PageLink | null;
  blocks: Block[];
  /** Whole minutes that the text takes to read. */
  minutes: number;
  /** Corrections and updates of the page or of a claim that it cites; none on the page that lists them all. */
  corrections: CorrectionView[];
  /** In a draft: the day since when title, description or standfirst may say something else than the English ones. */
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

export interface PageLink {
  url: string;
  title: string;
}

export interface Alternate {
  tag: string;
  name: string;
  url: string;
  isCurrent: boolean;
}

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[]; footnote: FootnoteMark | null }
  | { type: 'cited'; children: Inline[]; citation: Citation };

/** A reference to the note of a claim. */
export interface Citation {
  number: number;
  href: string;
  /** Id of the first reference to a note, which the note leads back to; null of the others. */
  id: string | null;
}

export interface Note {
  number: number;
  id: string;
  /** Place of the first reference to it. */
  backHref: string;
  claim: ClaimView;
}

export interface FootnoteMark {
  id: string;
  href: string;
}

export interface Footnote {
  id: string;
  text: string;
  /** Place of the asterisk. */
  backHref: string;
}

/**
 * A block with the notes that it is the first to lead to, which the print view has at the end of each part; in a draft
 * with the day since when its words may say something else than the English ones.
 */
export type Block = BlockContent & { notes: Note[]; staleSince?: Dated };

export type BlockContent =
  | { kind: 'heading'; level: number; id: string; inline: Inline[] }
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'quote'; quote: QuoteView }
  | { kind: 'conflict'; conflict: ConflictView }
  | { kind: 'accounts'; accounts: AccountsView }
  | { kind: 'overlap'; overlap: OverlapView }
  | { kind: 'series'; series: SeriesView }
  | { kind: 'timeline'; timeline: TimelineView }
  | { kind: 'events'; events: EventView[] }
  | { kind: 'wording'; id: string; wordings: WordingView[] }
  | { kind: 'entities'; isTerms: boolean; entities: EntityView[] }
  | { kind: 'corrections'; corrections: CorrectionView[]; updates: CorrectionView[] }
  | { kind: 'datasets'; formats: string; dataSets: DataSetView[]; package: DataFileView };

/** A formatted date with its machine-readable form. */
export interface Dated {
  text: string;
  /** The text where another mark follows: Serbian drops the point of the year. */
  unpointed: string;
  datetime: string;
}

/** Where a record stands. */
interface RecordPlace {
  /** Id of the page that holds it. */
  page: string;
  href: string;
  /** Its address on the page of sources, which stays when the record moves to another page. */
  permalink: string;
}

export interface ClaimView extends RecordPlace {
  id: string;
  text: string;
  topic: string;
  date: Dated;
  saidBy: string[];
  reportedBy: string[];
  status: ClaimFact['status'];
  /** The points that are disputed about the claim, each linked to where its accounts are shown. */
  disputes: PageLink[];
  sources: SourceView[];
  /** Pages that cite it, linked to the first place. */
  citedOn: PageLink[];
  /** Where it was corrected or updated, the newest first. */
  corrections: CorrectionView[];
  /** In a draft: the day since when its text may say something else than the English one. */
  staleSince: Dated | null;
}

export interface SourceView extends RecordPlace {
  id: string;
  /** In the letters of the edition where the publisher uses them too. */
  publisher: string;
  publisherLanguage: string;
  title: string | null;
  url: string;
  /** `false` where the publisher has no https: address: shown, not linked. */
  isLinked: boolean;
  language: string;
  languageName: string;
  published: Dated | null;
  kind: SourceFact['kind'];
  relays: string[];
  copy: string | null;
  isExcerpt: boolean;
  notes: string[];
  /** Its title, or its address, where publisher and date alone do not tell it from every other source; else null. */
  shownTitle: { text: string; language: string } | null;
  /** Whether another source has its publisher and its title. */
  sharesName: boolean;
  claims: PageLink[];
  quotes: QuoteLink[];
}

/** A quotation by its own words: who said them and when may be the same of several. */
export interface QuoteLink extends PageLink {
  original: Wording;
}

/** Words in one language, with the outer quotation marks of that language. */
export interface Wording {
  lang: string;
  text: string;
  marks: [opening: string, closing: string];
}

export interface Transcription {
  original: Wording;
  /** Set when the page shows the words in the other script than the source did. */
  sourceScript: string | null;
  translation: Wording | null;
  /** Whose translation it is; before the name of `translator` where there is one. */
  credit: string;
  /** Where the translation was published; null for one of the site's own. */
  translator: SourceView | null;
  source: SourceView;
}

export interface QuoteView {
  id: string;
  speaker: string;
  occasion: string;
  date: Dated;
  transcriptions: Transcription[];
  note: string | null;
  /** Claims that rest on it. */
  claims: ClaimView[];
}

export interface ConflictView {
  id: string;
  question: string;
  accounts: { text: string; citations: Citation[] }[];
  note: string | null;
}

export interface AccountsView {
  id: string;
  title: string;
  note: string;
  columns: string[];
  topics: {
    id: string;
    title: string;
    href: string | null;
    isShared: boolean;
    /** One cell a column; an empty cell says so. A voice is named where several share the column. */
    cells: { voice: string | null; entries: { text: string; citation: Citation }[] }[][];
  }[];
}

/** Which topics stand in one account, in both, in the other: a picture of the common ground. */
export interface OverlapView {
  id: string;
  title: string;
  /** One side, both, the other side. A topic that each side tells in its own way stands on both sides. */
  parts: { title: string; isShared: boolean; topics: PageLink[] }[];
  /** Claims that the accounts of these topics rest on. */
  claims: ClaimView[];
}

export interface EventView {
  id: string;
  date: Dated;
  title: string;
  citations: Citation[];
}

export interface EntityView {
  id: string;
  name: string;
  text: string;
  footnote: FootnoteMark | null;
}

/** A contested term: the word used here, who uses another, and why this one. */
export interface WordingView {
  id: string;
  title: string;
  own: string;
  others: string;
  why: string;
}

/** A correction or an update. */
export interface CorrectionView {
  /** Id of the record. */
  id: string;
  /** Id of the place that lists it in this output. */
  anchor: string;
  href: string;
  kind: CorrectionFact['kind'];
  date: Dated;
  /** Number of the edition that it made. */
  edition: number;
  page: string | null;
  claim: string | null;
  /** The page or the claim's record; null for the whole site. */
  place: PageLink | null;
  /** Of a correction. */
  said: string | null;
  says: string | null;
  why: string | null;
  /** Of an update. */
  summary: string | null;
}

/** A data set of the edition in its forms. */
export interface DataSetView {
  id: string;
  title: string;
  files: DataFileView[];
}

/** A file that readers can take with them. */
export interface DataFileView {
  url: string;
  /** `XLSX`. */
  format: string;
  /** Its name beside the same format of other data sets. */
  title: string;
}

/** A data series: its words, its table and the bare values that a picture is drawn from. */
export interface SeriesView {
  id: string;
  title: string;
  summary: string;
  caution: string;
  /** What the rows are, as the head of their column. */
  rowHead: string;
  axis: string;
  chart: SeriesFact['chart'];
  unit: SeriesFact['unit'];
  columns: string[];
  rows: SeriesRow[];
  /** Round values along an axis from zero; empty where nothing is measured. */
  ticks: Tick[];
  sources: SourceView[];
  /** Claims that its points state. */
  claims: ClaimView[];
  /** Its table as files; the page that lists the data sets has the other forms. */
  files: DataFileView[];
}

export interface SeriesRow {
  id: string;
  label: string;
  cells: string[];
  detail: string | null;
  /** Not fully comparable with the others: drawn in outline, with the remark. */
  isOutlined: boolean;
  remark: string | null;
  /** One for each measured column, in the order of the columns; none for a vote. */
  values: number[];
  vote: VoteView | null;
}

export interface VoteView {
  kind: Extract<SeriesPoint, { vote: unknown }>['vote'];
  text: string;
  year: Tick;
  /** What was said of the vote afterwards. */
  remark: string | null;
}

/** A place on an axis with its label. */
export interface Tick {
  value: number;
  text: string;
}

/** When events happened; times in milliseconds since 1970. */
export interface TimelineView {
  id: string;
  title: string;
  summary: string;
  /** The earliest event, with its year. */
  start: Tick;
  /** Years from the one in which the scale changes: what is earlier is drawn on a smaller scale. */
  years: Tick[];
  /** The day that the site is about, with its month. */
  subject: Tick;
  events: number[];
}
