/** An edition: facts and words of one locale, joined, formatted and ready for any output. */
import type { Formatters } from '../i18n/formatters.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ClaimFact, PageFact, SiteFact, SourceFact } from './schema.ts';

export interface Edition {
  locale: Locale;
  /** Text of `namespace:key`; throws on a missing one. */
  t: Translator['t'];
  formats: Formatters;
  site: SiteFact;
  pages: Page[];
  claims: ClaimView[];
  /** Sorted by publisher in the edition's alphabet, then by date. */
  sources: SourceView[];
}

/** One page of one edition; everything a template, a typesetter or a test needs of it. */
export interface Page {
  id: string;
  template: PageFact['template'];
  isInMenu: boolean;
  /** Address from the site's root, with slashes at both ends; a file name for an error page. */
  url: string;
  title: string;
  description: string;
  /** The same page in every edition, in menu order, this one included. */
  alternates: Alternate[];
  previous: PageLink | null;
  next: PageLink | null;
  blocks: Block[];
  /** Second-level headings, for the list of contents; empty on a short page. */
  contents: { href: string; text: string }[];
  /** Claims cited on the page, numbered in order of appearance. */
  notes: Note[];
  /** Remarks on a name that an asterisk leads to. */
  footnotes: Footnote[];
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

/** One place on a page that cites a claim. */
export interface Citation {
  number: number;
  /** Id of this place, which the note links back to. */
  id: string;
  href: string;
}

export interface Note {
  number: number;
  id: string;
  claim: ClaimView;
  /** The places that cite it, in order. */
  citations: Citation[];
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

export type Block =
  | { kind: 'heading'; level: number; id: string; inline: Inline[] }
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'quote'; quote: QuoteView }
  | { kind: 'conflict'; conflict: ConflictView }
  | { kind: 'accounts'; accounts: AccountsView }
  | { kind: 'series'; series: SeriesView }
  | { kind: 'events'; events: EventView[] }
  | { kind: 'entities'; isTerms: boolean; entities: EntityView[] };

/** A formatted date with its machine-readable form. */
export interface Dated {
  text: string;
  /** The text where another mark follows: Serbian drops the point of the year. */
  unpointed: string;
  datetime: string;
}

export interface ClaimView {
  id: string;
  href: string;
  text: string;
  topic: string;
  date: Dated;
  saidBy: string[];
  reportedBy: string[];
  status: ClaimFact['status'];
  isSeed: boolean;
  /** Disputes the claim is part of, each linked to where both accounts are shown. */
  disputes: PageLink[];
  sources: SourceView[];
  /** Pages that cite it, linked to the first place. */
  citedOn: PageLink[];
}

export interface SourceView {
  id: string;
  href: string;
  publisher: string;
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
  claims: PageLink[];
  quotes: PageLink[];
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
  source: SourceView;
}

export interface QuoteView {
  id: string;
  speaker: string;
  occasion: string;
  date: Dated;
  transcriptions: Transcription[];
  note: string | null;
  isDocument: boolean;
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

export interface SeriesView {
  id: string;
  title: string;
  summary: string;
  caution: string;
  axis: string;
  chart: string;
  columns: string[];
  rows: { id: string; label: string; cells: string[]; detail: string | null; isOutlined: boolean }[];
  sources: SourceView[];
}
