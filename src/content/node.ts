/** A page as a tree of nodes: the one form that HTML, PDF, comparison and checks are made from. */

import type { ProseBlock } from './prose.ts';
import type { Citation, Dated, FootnoteMark, SourceView } from './views.ts';

export type Node = Heading | Paragraph | List | Table | Figure | Quotation | Terms | Group;

interface Common {
  /** The kind that made it, as `quote`. */
  kind: string;
  /** What it is of its kind, as `note`; class names and comparisons name it. */
  part?: string;
  /** Class of its element in HTML, where a style sheet has one for it. */
  className?: string;
  /** The account that it belongs to, which has a colour and a key: `a`, `b`, `c`, or `both`. */
  side?: string | null;
  /** Id in this output. */
  id?: string;
  /** Whether it is of use on a screen alone, and left out on paper; a heading with its section. */
  isForScreens?: boolean;
  /** In a draft: the day since when its words may say something else than the English ones. */
  staleSince?: Dated;
}

export interface Heading extends Common {
  type: 'heading';
  level: number;
  id: string;
  inline: Inline[];
}

export interface Paragraph extends Common {
  type: 'paragraph';
  /** `label` says what stands beside it, `source` names sources and nothing else, `file` offers files or feeds. */
  role: 'text' | 'title' | 'remark' | 'label' | 'source' | 'file';
  inline: Inline[];
  /** One edition may have it and another need not: whose a translation is, in which script a source is. */
  isOwn?: boolean;
}

export interface List extends Common {
  type: 'list';
  isOrdered?: boolean;
  items: Item[];
}

/** Names, each with what is said of it. */
export interface Terms extends Common {
  type: 'terms';
  /** Whether the names are words that are explained. */
  isDefinitions?: boolean;
  entries: Item[];
}

export interface Item {
  /** Id of an item that stands for itself: links lead to it, and comparisons show it alone. */
  id?: string;
  /** What such an item is called. */
  name?: string;
  /** Id of the heading over it, where another page has the item under its own id. */
  listedUnder?: string;
  /** Class of its element in HTML. */
  className?: string;
  /** A date, a name or a title before its body. */
  label?: Inline[];
  body: Node[];
}

export interface Table extends Common {
  type: 'table';
  caption: Paragraph;
  head: Inline[][];
  /** The head in as few words as there are, for a picture of the table. */
  shortHead?: Inline[][];
  rows: Row[];
  /** Id of the node that explains it. */
  describedBy?: string;
  /** Whether its cells hold sentences; else values. */
  hasTexts: boolean;
  /** Whether its cells hold a sign with a few words: it stays a table at every width. */
  isGrid?: boolean;
  /** What opens it on a screen, where it stands folded. */
  folded?: string;
}

export interface Row {
  id: string;
  /** What a row is called that stands for itself. */
  name?: string;
  /** What it has in common with the rows after it, up to the next that says so. */
  group?: Inline[];
  head: Inline[];
  /** Beside the head: what sets the row apart. */
  mark: string | null;
  /** Below the head. */
  detail: string | null;
  /** Class of its element in HTML. */
  className?: string;
  /** Whether it stands out from the other rows. */
  isShared?: boolean;
  cells: Node[][];
  /** The account that each cell belongs to, if any. */
  sides?: (string | null)[];
}

/** A picture. Its title and its summary stand beside it as text, and for it where it is not seen. */
export interface Figure extends Common {
  type: 'figure';
  title: string;
  summary: string;
  svg: string;
  /** On a screen, readers may choose what is shown of it and of the page. */
  choice?: Choice;
}

/** One of several kinds, or all. */
export interface Choice {
  id: string;
  label: string;
  all: string;
  options: string[];
}

/** Words of somebody, in their language, with its quotation marks. */
export interface Quotation extends Common {
  type: 'quotation';
  lang: string;
  text: string;
  isTranslation: boolean;
}

/** Nodes that belong together. */
export interface Group extends Common {
  type: 'group';
  body: Node[];
  /** How it is set off: with a bar at its side, on a panel, under a rule, across the margin. */
  frame?: 'bar' | 'panel' | 'rule' | 'wide';
  /** Whether it says what the other nodes of its group are. */
  isCaption?: boolean;
  /** Whether readers look things up in it, rather than read it. */
  isLookedUp?: boolean;
  /** Claims that it rests on beside those that its notes name. */
  claims?: string[];
}

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[]; file?: { label?: string; type?: string } }
  /** Words that say what the words after them are, or with the key of an account. */
  | { type: 'label'; className?: string; side?: string | null; children: Inline[] }
  | { type: 'time'; datetime: string; text: string }
  /** A drawn sign before the words that it stands for, in the colour of an account. */
  | { type: 'sign'; shape: Sign; side: string | null }
  /** The number of the note of a claim. */
  | ({ type: 'note' } & Citation)
  /** The asterisk of a remark on a name. */
  | ({ type: 'remark' } & FootnoteMark)
  /** A source by its name; with an id, a link to its record follows. */
  | { type: 'source'; source: SourceView; id?: string };

/** A whole, a half, nothing. */
export type Sign = 'disc' | 'half' | 'dash';

/** Nodes without those of use on a screen alone. */
export function onPaper(nodes: Node[]): Node[] {
  let left: Heading | undefined;
  return nodes.filter((node) => {
    if (node.type === 'heading' && (!left || node.level <= left.level)) left = node.isForScreens ? node : undefined;
    return !left && !node.isForScreens;
  });
}

/** Text as inline content. */
export function text(words: string): Inline {
  return { type: 'text', text: words };
}

/** The numbers of notes as inline content. */
export function notes(citations: Citation[]): Inline[] {
  return citations.map((citation) => ({ type: 'note', ...citation }));
}

export function paragraph(
  kind: string,
  part: string,
  role: Paragraph['role'],
  content: string | Inline[],
  more: Pick<Paragraph, 'id' | 'isOwn' | 'className'> = {},
): Paragraph {
  return {
    type: 'paragraph',
    kind,
    part,
    role,
    inline: typeof content === 'string' ? [text(content)] : content,
    ...more,
  };
}

/** Inline content as plain text, without reference numbers. */
export function plainText(inline: Inline[]): string {
  return inline
    .map((part) => {
      if ('text' in part) return part.text;
      if ('children' in part) return plainText(part.children);
      return part.type === 'source' ? part.source.publisher : '';
    })
    .join('');
}

/** The id of a heading; null of any other node or block of prose. */
export function headingId(block: Node | ProseBlock): string | null {
  if ('type' in block) return block.type === 'heading' ? block.id : null;
  return block.kind === 'heading' ? block.id : null;
}

/** All inline content in a node, in reading order. */
export function inlinesOf(node: Node): Inline[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return node.inline;
    case 'list':
      return node.items.flatMap(inlinesOfItem);
    case 'terms':
      return node.entries.flatMap(inlinesOfItem);
    case 'table':
      return [
        ...node.caption.inline,
        ...node.rows.flatMap(({ group = [], head, cells }) => [...group, ...head, ...cells.flat().flatMap(inlinesOf)]),
      ];
    case 'group':
      return node.body.flatMap(inlinesOf);
    default:
      return [];
  }
}

function inlinesOfItem({ label = [], body }: Item): Inline[] {
  return [...label, ...body.flatMap(inlinesOf)];
}

/** All ids in a node that links lead to. */
export function idsOf(node: Node): string[] {
  return allNodes(node).flatMap((inner) => [
    ...(inner.id === undefined ? [] : [inner.id]),
    ...(inner.type === 'table' ? inner.rows : itemsOf(inner)).flatMap(({ id }) => id ?? []),
  ]);
}

/** The items of a list, or the entries of terms; none of any other node. */
export function itemsOf(node: Node): Item[] {
  if (node.type === 'list') return node.items;
  return node.type === 'terms' ? node.entries : [];
}

/** A node and all nodes in it, in reading order. */
export function allNodes(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(allNodes)];
}

function childrenOf(node: Node): Node[] {
  if (node.type === 'table') return [node.caption, ...node.rows.flatMap(({ cells }) => cells.flat())];
  if (node.type === 'group') return node.body;
  return itemsOf(node).flatMap(({ body }) => body);
}
