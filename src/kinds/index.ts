/** The kinds: how each block of a page becomes a node. */
import type { BlockContent } from '../content/edition.ts';
import type { Node } from '../content/node.ts';
import { accountsNode } from './accounts/accounts.ts';
import { conflictNode } from './conflict/conflict.ts';
import { correctionsNode } from './correction/correction.ts';
import { datasetsNode } from './dataset/dataset.ts';
import { entitiesNode } from './entity/entity.ts';
import { eventsNode } from './event/event.ts';
import type { KindContext } from './kind.ts';
import { overlapNode } from './overlap/overlap.ts';
import { proseNode } from './prose/prose.ts';
import { quoteNode } from './quote/quote.ts';
import { seriesNode } from './series/series.ts';
import { timelineNode } from './timeline/timeline.ts';
import { wordingNode } from './wording/wording.ts';

type Kind = BlockContent['kind'];

const sheet = (folder: string) => `kinds/${folder}/${folder}.css`;
const ACCOUNT_KEY = 'components/account-key/account-key.css';
const STACKED = 'styles/stacked.css';
const CHART = 'styles/chart.css';

/**
 * Every kind, with the file of words that its texts come from (those without one stand in the page itself) and the style
 * sheets that its node needs, by file under src.
 */
const KINDS: {
  [K in Kind]: {
    words?: string;
    sheets?: string[];
    node(block: Extract<BlockContent, { kind: K }>, context: KindContext): Node;
  };
} = {
  heading: { node: proseNode },
  paragraph: { node: proseNode },
  list: { node: proseNode },
  quote: {
    words: 'quotes',
    sheets: [ACCOUNT_KEY, sheet('quote')],
    node: ({ quote }, context) => quoteNode(quote, context),
  },
  conflict: { words: 'conflicts', sheets: [sheet('conflict')], node: ({ conflict }) => conflictNode(conflict) },
  accounts: {
    words: 'accounts',
    sheets: [ACCOUNT_KEY, STACKED, sheet('accounts')],
    node: ({ accounts }, context) => accountsNode(accounts, context),
  },
  overlap: {
    words: 'accounts',
    sheets: [ACCOUNT_KEY, sheet('overlap')],
    node: ({ overlap }, context) => overlapNode(overlap, context),
  },
  series: {
    words: 'series',
    sheets: [STACKED, CHART, sheet('series')],
    node: ({ series }, context) => seriesNode(series, context),
  },
  timeline: { words: 'strings', sheets: [CHART, sheet('event')], node: ({ timeline }) => timelineNode(timeline) },
  events: { words: 'events', sheets: [sheet('event')], node: ({ events }) => eventsNode(events) },
  entities: {
    words: 'entities',
    sheets: [sheet('entity')],
    node: ({ entities, isTerms }) => entitiesNode(entities, isTerms),
  },
  wording: {
    words: 'wording',
    sheets: [sheet('entity')],
    node: ({ id, wordings }, context) => wordingNode(id, wordings, context),
  },
  corrections: {
    words: 'corrections',
    sheets: ['components/claim-record/claim-record.css'],
    node: ({ corrections, updates }, context) => correctionsNode(corrections, updates, context),
  },
  datasets: { sheets: [sheet('dataset')], node: datasetsNode },
};

/** A block as a node. */
export function nodeOf(block: BlockContent, context: KindContext): Node {
  const { node } = KINDS[block.kind] as { node(block: BlockContent, context: KindContext): Node };
  return node(block, context);
}

/** The file of words, within a locale's folder, that the texts of a kind come from; undefined for those of a page. */
export function wordsOfKind(kind: string): string | undefined {
  return kind in KINDS ? KINDS[kind as Kind].words : undefined;
}

/** The style sheets that a node of a kind needs besides the base. */
export function sheetsOfKind(kind: string): string[] {
  return kind in KINDS ? (KINDS[kind as Kind].sheets ?? []) : [];
}

/** Style sheets of all kinds. */
export const KIND_SHEETS = Object.keys(KINDS).flatMap(sheetsOfKind);
