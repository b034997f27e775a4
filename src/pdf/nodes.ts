/** Nodes as `document.typ` sets them: their inline content as runs, their pictures for paper, files left out. */
import {
  type Figure,
  type Item,
  inlinesOf,
  type Node,
  onPaper,
  plainText,
  type Row,
  type Table,
} from '../content/node.ts';
import { plainWords } from '../i18n/foreign-words.ts';
import type { Palette } from '../look/palette.ts';
import { type PaperPicture, paperPicture } from './picture.ts';
import { inLanguage, type Run, type Runs } from './runs.ts';

export type PaperNode =
  | { type: 'heading'; id: string; level: number; body: Run[] }
  | { type: 'paragraph'; role: string; body: Run[] }
  | { type: 'list'; items: PaperItem[] }
  | { type: 'terms'; entries: PaperItem[] }
  | {
      type: 'table';
      caption: Run[];
      head: Run[][];
      rows: PaperRow[];
      hasTexts: boolean;
      isGrid: boolean;
      /** Whether every value begins with a number. */
      isNumeric: boolean;
      /** How wide the columns after the first are in relation to one another. */
      shares: number[];
    }
  /** A picture with the words that stand for it where it is not seen. */
  | { type: 'figure'; picture: PaperPicture & { alt: string } }
  | { type: 'quotation'; body: Run[]; isTranslation: boolean }
  /** With a side, in the colour of that account. */
  | { type: 'group'; frame: string | null; side: string | null; isCaption: boolean; body: PaperNode[] };

type PaperItem = ReturnType<typeof paperItem>;
type PaperRow = ReturnType<typeof paperRow>;

interface PaperContext {
  runs: Runs;
  /** Width of a picture, in its own pixels. */
  pictureWidth: number;
  palette: Palette;
}

/** A node for paper. Throws where a picture has no words. */
export function paperNode(node: Node, context: PaperContext): PaperNode {
  const { runs } = context;
  switch (node.type) {
    case 'heading':
      return { type: 'heading', id: node.id, level: node.level, body: runs.inline(node.inline) };
    case 'paragraph':
      return { type: 'paragraph', role: node.role, body: runs.inline(node.inline) };
    case 'list':
      return { type: 'list', items: node.items.map((item) => paperItem(item, runs)) };
    case 'terms':
      return { type: 'terms', entries: node.entries.map((entry) => paperItem(entry, runs)) };
    case 'table':
      return paperTable(node, runs);
    case 'figure':
      return { type: 'figure', picture: described(node, context) };
    case 'quotation':
      return { type: 'quotation', body: [inLanguage(node.lang, [node.text])], isTranslation: node.isTranslation };
    case 'group': {
      const { frame = null, side = null, isCaption = false } = node;
      const kept = onPaper(node.body).filter((inner) => inner.type !== 'paragraph' || inner.role !== 'file');
      return { type: 'group', frame, side, isCaption, body: kept.map((inner) => paperNode(inner, context)) };
    }
  }
}

/** An item: a date or a name stays apart as its label; a title stands before the files that it is the title of. */
function paperItem({ label, body }: Item, runs: Runs) {
  const [only] = body;
  if (label && only?.type === 'list')
    return {
      label: null,
      side: null,
      body: [[...runs.inline(label), ...only.items.flatMap((item) => ['\u2003', ...runsOf(item, runs)])]],
    };
  const own = label ? runs.inline(label) : null;
  // The account that the label names.
  const side = label?.flatMap((part) => (part.type === 'label' ? (part.side ?? []) : []))[0] ?? null;
  return { label: own, side, body: body.map((node) => paragraphOf(node, runs)) };
}

function paragraphOf(node: Node, runs: Runs): Run[] {
  if (node.type !== 'paragraph') return [];
  const words = runs.inline(node.inline);
  return node.role === 'label' ? [{ quiet: words }] : words;
}

function runsOf({ body }: Item, runs: Runs): Run[] {
  return body.flatMap((node) => (node.type === 'paragraph' ? runs.inline(node.inline) : []));
}

function paperTable({ caption, head, rows, hasTexts, isGrid = false }: Table, runs: Runs): PaperNode {
  return {
    type: 'table',
    caption: withCapital(runs.inline(caption.inline)),
    head: head.map((inline) => runs.inline(inline)),
    rows: rows.map((row) => paperRow(row, runs)),
    hasTexts,
    isGrid,
    isNumeric: rows.every(({ cells }) => cells.every((cell) => /^[\d–-]/u.test(plainText(cell.flatMap(inlinesOf))))),
    shares: sharesOf(rows, head.length - 1),
  };
}

/** A caption begins as a sentence does: on a screen it may go on after the name of the table that opens. */
function withCapital(runs: Run[]): Run[] {
  const [first, ...rest] = runs;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : runs;
}

/** From what the columns hold; those of accounts are equally wide. */
function sharesOf(rows: Row[], columns: number): number[] {
  const shares = Array.from({ length: columns }, (_, column) => shareOf(rows.map(({ cells }) => cells[column] ?? [])));
  const isAccount = shares.map((_, column) => rows.some(({ sides }) => sides?.[column]));
  const ofAccounts = shares.filter((_, column) => isAccount[column]);
  const mean = Math.round(ofAccounts.reduce((sum, share) => sum + share, 0) / ofAccounts.length);
  return shares.map((share, column) => (isAccount[column] ? mean : share));
}

/** From how much a column holds: with sixteen times the text of another it is twice as wide, so that none is too narrow. */
function shareOf(cells: Node[][]): number {
  const letters = cells.flat().reduce((sum, node) => sum + plainText(inlinesOf(node)).length, 0);
  return Math.max(1, Math.round(10 * letters ** 0.25));
}

function paperRow({ group, head, mark, detail, isShared = false, sides, cells }: Row, runs: Runs) {
  return {
    // The head over it and the rows after it.
    group: group ? runs.inline(group) : null,
    head: withoutPages(runs.inline(head)),
    mark,
    detail,
    isShared,
    // The account that each cell belongs to, if any.
    sides: cells.map((_, column) => sides?.[column] ?? null),
    cells: cells.map((cell) =>
      cell.flatMap((node) => (node.type === 'paragraph' ? [{ role: node.role, body: runs.inline(node.inline) }] : [])),
    ),
  };
}

/** Heads that all lead to one part would all name its page. */
function withoutPages(runs: Run[]): Run[] {
  return runs.map((run) => (typeof run === 'object' && 'to' in run ? { ...run, isPaged: false } : run));
}

function described({ title, summary, svg, side }: Figure, { pictureWidth, palette }: PaperContext) {
  if (title.trim() === '' || summary.trim() === '')
    throw new Error('a picture has no title or no summary that stands for it');
  const accent = (side && palette[side as keyof Palette]) ?? palette.accent;
  const picture = paperPicture(svg, { width: pictureWidth, colours: { ...palette, accent } });
  return { ...picture, alt: plainWords(`${title}. ${summary}`) };
}
