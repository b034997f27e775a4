/** The kinds: how each block of a page becomes a node. */
import type { Node } from '../content/node.ts';
import type { PlacementScheme, ProseBlock } from '../content/prose.ts';
import type { Facts } from '../content/schema.ts';
import { accountsNode } from './accounts/accounts.ts';
import { conflictNode } from './conflict/conflict.ts';
import { correctionsNode } from './correction/correction.ts';
import { datasetsNode } from './dataset/dataset.ts';
import { entitiesNode, entitiesOf } from './entity/entity.ts';
import { eventsNode, eventsOf } from './event/event.ts';
import type { KindContext } from './kind.ts';
import { overlapNode } from './overlap/overlap.ts';
import { proseNode } from './prose/prose.ts';
import { publisherNode } from './publisher/publisher.ts';
import { quoteNode } from './quote/quote.ts';
import { seriesNode } from './series/series.ts';
import { timelineNode } from './timeline/timeline.ts';
import { wordingNode } from './wording/wording.ts';

const sheet = (folder: string) => `kinds/${folder}/${folder}.css`;
const ACCOUNT_KEY = 'components/account-key/account-key.css';
const STACKED = 'styles/stacked.css';
const CHART = 'styles/chart.css';
const CHOICE = 'components/choice/choice.css';

interface Kind {
  /** The node of what a placement names: the id of a fact, a period, a group. */
  node(target: string, context: KindContext): Node;
  /** File of words, within a locale's folder, that its texts come from; none where they stand in the interface. */
  words?: string;
  /** Style sheets that its node needs besides the base, by file under src. */
  sheets?: string[];
  /** The facts that its node shows and links lead to, where they are others than its target. */
  members?: { scheme: string; idsOf(target: string, facts: Facts): string[] };
  /** Its node has no notes and is the same on every page: it is made once. */
  isKept?: boolean;
}

/** Every kind by the scheme that places it. */
const KINDS: Record<PlacementScheme, Kind> = {
  quote: { node: quoteNode, words: 'quotes', sheets: [ACCOUNT_KEY, sheet('quote')], isKept: true },
  conflict: { node: conflictNode, words: 'conflicts', sheets: [sheet('conflict')] },
  accounts: { node: accountsNode, words: 'accounts', sheets: [ACCOUNT_KEY, STACKED, sheet('accounts')] },
  overlap: { node: overlapNode, words: 'accounts', sheets: [ACCOUNT_KEY, sheet('overlap')] },
  series: { node: seriesNode, words: 'series', sheets: [STACKED, CHART, sheet('series')], isKept: true },
  timeline: { node: timelineNode, words: 'strings', sheets: [CHOICE, CHART, sheet('event')] },
  events: {
    node: eventsNode,
    words: 'events',
    sheets: [sheet('event')],
    members: { scheme: 'event', idsOf: eventsOf },
  },
  entities: {
    node: entitiesNode,
    words: 'entities',
    sheets: [sheet('entity')],
    members: { scheme: 'entity', idsOf: entitiesOf },
  },
  wording: { node: wordingNode, words: 'wording', sheets: [sheet('entity')] },
  corrections: {
    node: correctionsNode,
    words: 'corrections',
    sheets: ['components/claim-record/claim-record.css'],
    members: { scheme: 'correction', idsOf: (_, { corrections }) => Object.keys(corrections) },
  },
  datasets: { node: datasetsNode, sheets: [sheet('dataset')] },
  publisher: { node: publisherNode },
};

/** A block of prose as a node; `kept` holds those that are made once. */
export function nodeOf(block: ProseBlock, context: KindContext, kept: Map<string, Node>): Node {
  if (block.kind !== 'placement') return proseNode(block, context);
  const { scheme, target } = block;
  const { node: make, isKept } = KINDS[scheme];
  // The anchors of each part of the print view are others.
  const key = `${scheme} ${context.addresses.anchor('')} ${target}`;
  const node = kept.get(key) ?? make(target, context);
  if (isKept) kept.set(key, node);
  return node;
}

/** The facts that a placement shows, each with the scheme that refers to it. */
export function shownBy(
  { scheme, target }: { scheme: PlacementScheme; target: string },
  facts: Facts,
): { scheme: string; id: string }[] {
  const { members } = KINDS[scheme];
  if (!members) return [{ scheme, id: target }];
  return members.idsOf(target, facts).map((id) => ({ scheme: members.scheme, id }));
}

/** The file of words, within a locale's folder, that the texts of a kind come from; undefined for those of a page. */
export function wordsOfKind(kind: string): string | undefined {
  return kindNamed(kind)?.words;
}

/** The style sheets that a node of a kind needs besides the base. */
export function sheetsOfKind(kind: string): string[] {
  return kindNamed(kind)?.sheets ?? [];
}

function kindNamed(kind: string): Kind | undefined {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as PlacementScheme] : undefined;
}

/** Style sheets of all kinds. */
export const KIND_SHEETS = Object.keys(KINDS).flatMap(sheetsOfKind);
