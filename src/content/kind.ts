/**
 * What a kind of facts or blocks declares: everything that readers, checks, pages and data need to know of it. Beside it
 * is what its functions get: `Content` to check, `Joining` and `KindContext` to join. These know the kinds in turn.
 */
import type { z } from 'zod';
import type { Translator, Values } from '../i18n/translator.ts';
import type { Findings } from './check/findings.ts';
import type { CheckedText } from './check/text.ts';
import type { Citations } from './citations.ts';
import type { Node } from './node.ts';
import type { Page } from './page.ts';
import type { Problem } from './problems.ts';
import type { ProseBlock } from './prose.ts';
import { type Facts, recordsOf, type TranslatedFrom } from './schema.ts';
import type { SeriesRecord } from './series-record.ts';
import type { ClaimView, CorrectionView, Dated, SourceView } from './views.ts';
import type { Words } from './words.ts';

/** A kind of facts or blocks. `src/kinds/<kind>/` has each, `src/kinds/index.ts` lists them. */
export interface Kind {
  /** How authors place it, `![](scheme:target)`, or refer to it where it has no nodes, `[words](scheme:target)`. */
  scheme: string;
  /** What a placement or a reference may name, and how a problem says it. */
  targets(facts: Facts): Targets;
  /** What a placement becomes, ready for every output. */
  nodes?(target: string, context: KindContext): Node | Node[];
  /** Its nodes have no notes and are the same on every page: they are made once. */
  isKept?: boolean;
  /** The headings among its nodes, which links may lead to. */
  headings?(target: string): KindHeading[];
  /** Style sheets that its nodes need besides the base, by file under src. */
  sheets?: string[];

  /** Its own facts: `_data/<file>.yaml`, a map of records by id in the shape of `schema`. */
  facts?: { file: string; schema: z.ZodType; isOptional?: boolean };
  /** The facts that its nodes show and links lead to, where they are others than its target. */
  members?: { scheme: string; idsOf(target: string, facts: Facts): string[] };
  /** Whether every target must be placed on a page, or referred to where it has no nodes. */
  isDue?(facts: Facts): boolean;
  /** Claims that its nodes have notes for: pages need not name them elsewhere. */
  cites?(facts: Facts): string[];
  /** Sources that its facts rest on themselves. */
  sources?(facts: Facts): string[];
  /** Rules for its facts, beside their shape. */
  check?(content: Content, findings: Findings): void;

  /** File of words, `locales/<tag>/<words>.json`, that its texts come from; none where they stand in the interface. */
  words?: string;
  /** What that file holds, if it is its own. */
  texts?: Texts;
  /** Labels that its facts name, `event.kind.war`: a locale must have them, or its language for it. */
  labels?: { prefix: string; ids(facts: Facts): string[] };

  /** What it joins once for an edition; it may use what the kinds above it in the list have joined. */
  join?(joining: Joining): Partial<Joined>;
  /** What pages and records learn of each other once all pages are joined, the print view aside. */
  link?(pages: Page[], joining: Joining): void;
  /** The page of each of its facts, where no placement shows them. */
  homes?(facts: Facts): [id: string, page: string][];
  /** What an edition publishes of it for machines. */
  data?: DataSet;
  /** The data series that an edition publishes of it, a file each. */
  series?(joining: Joining): SeriesRecord[];
}

export type Kinds = ReadonlyMap<string, Kind>;

interface KindHeading {
  id: string;
  /** Key of its words, `namespace:key`. */
  words: string;
}

interface Targets {
  ids: string[];
  expected: string;
}

/** The texts that a file of words holds. */
export interface Texts {
  /** Dotted keys, derived from the facts. */
  keys(facts: Facts, tag: string): Keys;
  /** Whether a text is prose, with references as a page has them. */
  isProse?(key: string): boolean;
  /** Which values placeholders may name, and which digits a text may hold; by default all values and no digit. */
  allows?(key: string, facts: Facts, scope: Values): Pick<CheckedText, 'scope' | 'own' | 'digits'>;
}

/** Keys that a file must have, and keys that it may have if the other locales have them too. */
export interface Keys {
  required: string[];
  optional?: string[];
}

/** A data set of records. */
export interface DataSet {
  /** Name of its files and of its label, `data.<name>`. */
  name: string;
  /** Shape of a record. */
  record: z.ZodObject;
  records(joining: Joining): DataRecord[];
  /** Fields beside `url` that hold an address of the site, or null. */
  addresses?: string[];
  /** Paths of the values in a row of its table, in order. */
  columns: string[];
}

/** A record of a data set; its addresses count from the site's root. */
export interface DataRecord {
  id: string;
  url: string;
  [field: string]: unknown;
}

/** Facts and words as found in the files, complete as far as they could be read. */
export interface Content {
  facts: Facts;
  words: Record<string, Words>;
  /** The kinds of blocks that its pages may place. */
  kinds: Kinds;
  translatedFrom: TranslatedFrom;
  problems: Problem[];
  /** Ids of records that exist but could not be read, so that references to them are not reported again. */
  brokenIds: Set<string>;
  /** Whether every fact file could be read; if not, relations between files cannot be judged. */
  hasFacts: boolean;
  /** Files in another encoding: what they hold was guessed, and is not reported. */
  misencoded: Set<string>;
}

/** What everything in an edition is made from: its facts and words, and where they stand. */
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

/** Page and anchor of a fact, by `scheme:id`. */
export type Homes = ReadonlyMap<string, { page: string; anchor: string }>;

/** What a kind makes its nodes with; its addresses are those of one output: a page, or a part of the print view. */
export interface KindContext extends Joining {
  /** Numbers the notes of the output. */
  citations: Citations;
}

/** The targets of a kind that shows one fact of a file. */
export function factIds(file: string): Kind['targets'] {
  return (facts) => ({ ids: Object.keys(recordsOf(facts, file)), expected: `an id from _data/${file}.yaml` });
}

/** The targets of a kind that there is once. */
export function only(id: string, expected: string): Kind['targets'] {
  return () => ({ ids: [id], expected });
}

/** What a file of words holds; undefined where it belongs to no kind. */
export function textsOf(kinds: Kinds, file: string): Texts | undefined {
  return [...kinds.values()].find(({ words, texts }) => texts && words === file)?.texts;
}

/** The kinds that an explainer has: all but those whose file of facts may be missing, and is. */
export function kindsOf({ kinds, facts }: { kinds: Kinds; facts: Facts }): Kind[] {
  return [...kinds.values()].filter(
    ({ facts: own }) => !own?.isOptional || Object.keys(recordsOf(facts, own.file)).length > 0,
  );
}

/** The kinds by the schemes that place them. */
export function kindsByScheme(kinds: Kind[]): Kinds {
  return new Map(kinds.map((kind) => [kind.scheme, kind]));
}

/** The headings that a block of prose is, or becomes. */
export function headingsOf(block: ProseBlock, kinds: Kinds): (KindHeading | { id: string; block: ProseBlock })[] {
  if (block.kind === 'heading') return [{ id: block.id, block }];
  return block.kind === 'placement' ? (kinds.get(block.scheme)?.headings?.(block.target) ?? []) : [];
}

/** The facts that a placement shows, each with the scheme that refers to it. */
export function shownBy(
  { scheme, target }: { scheme: string; target: string },
  { kinds, facts }: { kinds: Kinds; facts: Facts },
): { scheme: string; id: string }[] {
  const members = kinds.get(scheme)?.members;
  if (!members) return [{ scheme, id: target }];
  return members.idsOf(target, facts).map((id) => ({ scheme: members.scheme, id }));
}
