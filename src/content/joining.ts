/** What everything in an edition is made from: its facts and words, and where they stand. */
import type { Translator, Values } from '../i18n/translator.ts';
import type { Homes } from './homes.ts';
import type { Kinds } from './kind.ts';
import type { Node } from './node.ts';
import type { Words } from './read.ts';
import type { Facts } from './schema.ts';
import type { ClaimView, CorrectionView, Dated, SourceView } from './views.ts';

export interface Joining {
  facts: Facts;
  kinds: Kinds;
  words: Words;
  translator: Translator;
  t: Translator['t'];
  /** Values that any placeholder may name. */
  scope: Values;
  /** Text of a fact by `namespace:key`, filled from the scope and `own` values; the same every time for a key. */
  text(key: string, own?: Values): string;
  joined: Joined;
  homes: Homes;
  addresses: Addresses;
  /** The day since when the texts of these units may be stale, in a draft. */
  staleOn(...ids: string[]): Dated | null;
  /** Nodes that are made once for all pages. */
  kept: Map<string, Node[]>;
}

/** What the kinds have joined once for the edition. A kind may add more: `declare module`. */
export interface Joined {
  claims: ReadonlyMap<string, ClaimView>;
  /** In the order of lists. */
  sources: ReadonlyMap<string, SourceView>;
  /** The newest first. */
  corrections: CorrectionView[];
}

/** How addresses are written: from anywhere in the site, or in one output. */
export interface Addresses {
  /** Address of a page, or of a section of it. */
  page(id: string, anchor?: string): string;
  /** Id of a section in this output. */
  anchor(id: string): string;
}
