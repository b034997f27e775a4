/** Facts with the words of one edition, ready to become nodes. */
import type { SeriesFact, SeriesPoint } from './series-schema.ts';

export interface PageLink {
  url: string;
  title: string;
}

/** A reference to the note of a claim. */
export interface Citation {
  number: number;
  /** Id of the claim. */
  claim: string;
  href: string;
  /** Id of the first reference to a note, which the note leads back to; null of the others. */
  id: string | null;
}

export interface FootnoteMark {
  id: string;
  href: string;
}

/** A formatted date with its machine-readable form. */
export interface Dated {
  text: string;
  /** The text where another mark follows: Serbian drops the point of the year. */
  unpointed: string;
  datetime: string;
}

/** Where a record stands. */
export interface RecordPlace {
  /** Id of the page that holds it. */
  page: string;
  href: string;
  /** Its address on the page of sources, which stays when the record moves to another page. */
  permalink: string;
}

/** A claim as an edition shows it. What else it has is in its kind, as of the others: `declare module`. */
export interface ClaimView extends RecordPlace {
  id: string;
  sources: SourceView[];
}

export interface SourceView extends RecordPlace {
  id: string;
  /** In the letters of the edition where the publisher uses them too. */
  publisher: string;
}

export interface CorrectionView {
  id: string;
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
  /** Of statements: what they are sorted by, a row of the picture each. */
  kinds: Kind[];
  /** Whose statements they are: the account in whose colour they are drawn. */
  side: string | null;
  /** A day that the picture marks. */
  moment: MarkedDay | null;
  /** What a full dot and a ring stand for, of statements. */
  legend: { full: string; open: string } | null;
  /** Round values along an axis from zero, or years; empty where the picture has no scale. */
  ticks: Tick[];
  /** None of statements: the notes of their claims name them. */
  sources: SourceView[];
  /** Ids of the claims that its points state. */
  claims: string[];
  /** Its table as files; the page that lists the data sets has the other forms. */
  files: DataFileView[];
}

/** A day with its words; its value in milliseconds since 1970. */
export interface MarkedDay extends Tick {
  /** How many rows of the series were over before it. */
  rowsBefore: number;
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
  statement: StatementView | null;
}

/** A class that the facts of an explainer name. */
export interface Kind {
  id: string;
  text: string;
}

/** A dated statement and the kinds that it belongs to. */
export interface StatementView {
  /** Its day, where another mark follows. */
  day: string;
  /** In milliseconds since 1970. */
  time: number;
  kinds: Kind[];
  /** The first claim that reports it. */
  claim: string;
  /** Whether its words were found in the language in which they were said. */
  hasWords: boolean;
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
  /** The day that the site is about. */
  subject: Tick;
  /** Rows of the picture, from the top down. */
  kinds: EventKind[];
  /** In order of time. */
  events: DrawnEvent[];
}

/** A kind of events, with the class of what a choice of it leaves to be seen. */
export interface EventKind extends Kind {
  className: string;
}

interface DrawnEvent {
  time: number;
  /** Its day, where another mark follows. */
  day: string;
  /** Id of its kind. */
  kind: string;
  /** Address of its entry. */
  href: string;
}
