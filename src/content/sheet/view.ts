/** The sheet of paper of one edition: words of its pages and facts, chosen by `_data/sheet.yaml`. */
import { type Side, sideOfColumn } from '../../look/palette.ts';
import { dated } from '../dated.ts';
import type { Joining } from '../kind.ts';
import { headingId, type Inline, inlinesOf, itemsOf, plainText } from '../node.ts';
import type { Page } from '../page.ts';
import { required } from '../required.ts';
import type { Dated } from '../views.ts';
import type { SheetFact } from './schema.ts';
import { columnsWithTopic, sheetColumns } from './topics.ts';

export interface SheetView {
  title: string;
  /** What happened, and why it matters. */
  lead: string;
  accounts: {
    /** What each of the two columns is. */
    heads: string[];
    /** The side of each, whose colour it has; null of a column that is no account. */
    sides: (Side | null)[];
    /** Stands over the topics that both share. */
    both: string;
    /** What silence on a topic means. */
    note: string;
    /** Each topic with the words of the two columns; null where one says nothing on it. */
    topics: { title: string; isShared: boolean; sides: (string | null)[] }[];
  };
  unknown: { title: string; items: string[] };
  disputed: { title: string; disputes: { question: string; text: string }[] };
  statements: {
    title: string;
    about: string;
    /** The day that the site is about. */
    subject: { text: string; date: Dated };
    /** Side of the account in whose colour they are drawn. */
    side: Side | null;
    /** `hasWords` where the site has the words themselves, and not only a report of them. */
    rows: { label: string; statements: { date: Dated; hasWords: boolean }[] }[];
  };
  /** Remarks on names in the passages, each with its asterisk. */
  remarks: string[];
}

type SheetContext = Pick<Joining, 'facts' | 'translator' | 'text' | 'joined'> & { pages: Page[] };

/** Null where the explainer has no sheet. Call only on sound content. */
export function sheetView(context: SheetContext): SheetView | null {
  const { facts, pages, text } = context;
  const { sheet } = facts;
  if (!sheet) return null;
  const front = required(
    pages.find(({ id }) => facts.pages[id]?.path === ''),
    'front page',
  );
  const unknown = sectionOf(pages, sheet.unknown);
  return {
    title: front.title,
    lead: text('sheet:lead'),
    accounts: accountsOf(sheet, context),
    unknown: { title: unknown.title, items: unknown.items },
    disputed: {
      title: sectionOf(pages, sheet.disputed).title,
      disputes: sheet.disputes.map((id) => ({
        question: text(`conflicts:${id}.question`),
        text: text(`sheet:disputes.${id}`),
      })),
    },
    statements: statementsOf(sheet, context),
    remarks: unknown.remarks,
  };
}

function accountsOf({ accounts: id, topics }: SheetFact, { facts, text }: SheetContext): SheetView['accounts'] {
  const table = required(facts.accounts[id], id);
  const columns = sheetColumns(table);
  return {
    heads: columns.map((column) => text(`accounts:${id}.columns.${column}`)),
    sides: columns.map((column) => sideOfColumn(column, facts.site)),
    both: text(`accounts:${id}.overlap.both`),
    note: text(`accounts:${id}.note`),
    topics: topics.map((topic) => {
      const held = columnsWithTopic(table, topic);
      return {
        title: text(`accounts:${id}.topics.${topic}.title`),
        isShared: table.topics[topic]?.shared === true,
        sides: columns.map((column) => (held.includes(column) ? text(`sheet:topics.${topic}.${column}`) : null)),
      };
    }),
  };
}

function statementsOf(
  { statements: { page, account, rows } }: SheetFact,
  { facts, pages, translator, text, joined }: SheetContext,
): SheetView['statements'] {
  const day = (claim: string) => dated(translator, required(facts.claims[claim], claim).date);
  return {
    title: required(
      pages.find(({ id }) => id === page),
      page,
    ).title,
    about: text('sheet:statements.about'),
    subject: { text: text('sheet:statements.subject'), date: day(facts.site.subject) },
    side: sideOfColumn(account, facts.site),
    rows: Object.entries(rows).map(([row, claims]) => ({
      label: text(`sheet:statements.rows.${row}`),
      statements: claims
        .map((claim) => ({ date: day(claim), hasWords: joined.claims.get(claim)?.hasWords === true }))
        .sort((a, b) => (a.date.datetime < b.date.datetime ? -1 : 1)),
    })),
  };
}

/** The heading and the lists of a section, as plain text. */
interface Section {
  title: string;
  items: string[];
  remarks: string[];
}

function sectionOf(pages: Page[], address: string): Section {
  const [id = '', anchor = ''] = address.split('#');
  const { nodes, footnotes } = required(
    pages.find((page) => page.id === id),
    id,
  );
  const at = nodes.findIndex((node) => headingId(node) === anchor);
  const heading = required(nodes[at], address);
  const rest = nodes.slice(at + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  const lists = rest.slice(0, end < 0 ? undefined : end).filter(({ type }) => type === 'list');
  const marked = lists.flatMap(inlinesOf).flatMap(remarksIn);
  return {
    title: wordsOf(inlinesOf(heading)),
    items: lists.flatMap(itemsOf).map(({ body }) => wordsOf(body.flatMap(inlinesOf))),
    remarks: footnotes.filter(({ id }) => marked.includes(`#${id}`)).map(({ text }) => `* ${text}`),
  };
}

/** Words without numbers of notes; an asterisk stays, since the sheet has its remark. */
function wordsOf(inline: Inline[]): string {
  return inline
    .map((part) => {
      if (part.type === 'remark') return '*';
      return 'children' in part ? wordsOf(part.children) : plainText([part]);
    })
    .join('');
}

/** Addresses of the remarks that asterisks lead to. */
function remarksIn(part: Inline): string[] {
  if (part.type === 'remark') return [part.href];
  return 'children' in part ? part.children.flatMap(remarksIn) : [];
}
