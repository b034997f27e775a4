import { dated } from '../../content/dated.ts';
import type { KindContext } from '../../content/kind.ts';
import { type Group, type Inline, type Node, paragraph, type Row, type Sign, text } from '../../content/node.ts';
import { homeUrl } from '../../content/page-url.ts';
import { required } from '../../content/required.ts';
import type { Facts } from '../../content/schema.ts';
import { sideOfColumn } from '../../look/palette.ts';
import { accountColumns } from '../accounts/columns.ts';
import type { AccountsFact } from '../accounts/facts.ts';

const KIND = 'overlap';

/**
 * The table of accounts in small: which account mentions which topic, and whether on the day that the site is about or
 * later. Topics that all share come first, then those of several accounts, of one alone, and of none.
 */
export function overlapNode(fact: string, context: KindContext): Group {
  const { facts, t, text: words, addresses } = context;
  const table = required(facts.accounts[fact], fact);
  const columns = accountColumns(table, facts.site).map((column) => ({
    name: words(`accounts:${fact}.overlap.${column}`),
    side: sideOfColumn(column, facts.site),
    voices: required(table.columns[column], column),
  }));
  const id = addresses.anchor(`overlap-${fact}`);
  const topics = Object.keys(table.topics).map((topic) => topicOf(topic, { fact, table, columns }, context));
  const claims = Object.values(table.topics).flatMap(({ entries }) => entries.map(({ claim }) => claim));
  const whole = homeUrl(`accounts:${fact}`, context);
  return {
    type: 'group',
    kind: KIND,
    className: 'overlap',
    id,
    isLookedUp: true,
    claims: [...new Set(claims)],
    body: [
      {
        type: 'table',
        kind: KIND,
        caption: paragraph(KIND, 'title', 'title', words(`accounts:${fact}.overlap.title`)),
        head: [[text(t('strings:accounts.topic'))], ...columns.map(({ name, side }) => keyed(name, side))],
        rows: groupsOf(columns, fact, context).flatMap(({ head, holds }) => groupRows(head, topics.filter(holds))),
        hasTexts: false,
        isGrid: true,
        describedBy: `${id}-note`,
      },
      paragraph(
        KIND,
        'note',
        'remark',
        [
          text(`${words(`accounts:${fact}.note`)} `),
          { type: 'link', href: whole, children: [text(t('strings:accounts.whole'))] },
        ],
        { id: `${id}-note`, className: 'overlap__note' },
      ),
    ],
  };
}

/** An account, with the voices that its column gathers. */
interface Column {
  name: string;
  side: string | null;
  voices: string[];
}

interface Topic {
  isShared: boolean;
  /** Whether each account mentions it. */
  told: boolean[];
  row: Row;
}

interface Table {
  fact: string;
  table: AccountsFact;
  columns: Column[];
}

function topicOf(topic: string, { fact, table, columns }: Table, context: KindContext): Topic {
  const { addresses, homes, text: words } = context;
  const { shared: isShared, entries } = required(table.topics[topic], topic);
  const dates = columns.map(({ voices }) => firstDate(entries, voices, context));
  const page = homes.get(`accounts:${fact}`)?.page ?? '';
  const title = text(words(`accounts:${fact}.topics.${topic}.title`));
  const told = dates.map((date) => date !== null);
  return {
    isShared,
    told,
    row: {
      id: addresses.anchor(`overlap-${fact}-${topic}`),
      head: [{ type: 'link', href: addresses.page(page, `topic-${topic}`), children: [title] }],
      mark: null,
      detail: null,
      isShared,
      className: isShared ? 'overlap__shared' : told.filter(Boolean).length > 1 ? 'overlap__apart' : 'overlap__single',
      sides: columns.map(({ side }, at) => (told[at] ? side : null)),
      cells: columns.map(({ side }, at) => [cellOf(dates[at] ?? null, side, context)]),
    },
  };
}

/** The day on which an account first mentions a topic; null where it does not. */
function firstDate(
  entries: AccountsFact['topics'][string]['entries'],
  voices: string[],
  { facts }: KindContext,
): string | null {
  const dates = entries.flatMap(({ voice, claim }) =>
    voices.includes(voice) ? [required(facts.claims[claim], claim).date] : [],
  );
  return dates.sort()[0] ?? null;
}

function cellOf(date: string | null, side: string | null, context: KindContext): Node {
  const { facts, t } = context;
  const cell = (shape: Sign, said: string) =>
    paragraph(KIND, shape === 'dash' ? 'nothing' : 'told', 'label', [
      { type: 'sign', shape, side: shape === 'dash' ? null : side },
      { type: 'label', className: 'overlap__words', children: [text(said)] },
    ]);
  if (date === null) return cell('dash', t('strings:accounts.nothing'));
  if (date <= subjectDay(facts)) return cell('disc', t('strings:accounts.thatDay'));
  return cell('half', t('strings:accounts.later', { date: dayOf(date, context) }));
}

/** A date without its year where that is the year of the day that the site is about. */
function dayOf(date: string, { facts, translator }: KindContext): string {
  const isOfThatYear = date.slice(0, 4) === subjectDay(facts).slice(0, 4);
  const isDay = date.length === 'yyyy-mm-dd'.length;
  return isDay && isOfThatYear ? translator.formats.dayMonth(date) : dated(translator, date).text;
}

/** The day that the site is about. */
function subjectDay({ claims, site }: Facts): string {
  return required(claims[site.subject], site.subject).date;
}

interface TopicGroup {
  head: Inline[];
  holds(topic: Topic): boolean;
}

/** The groups of topics, each with its head, in reading order. */
function groupsOf(columns: Column[], fact: string, { t, text: words }: KindContext): TopicGroup[] {
  const head = (name: string) => words(`accounts:${fact}.overlap.${name}`);
  const countOf = ({ told }: Topic) => told.filter(Boolean).length;
  return [
    { head: keyed(head('both'), 'both'), holds: ({ isShared }) => isShared },
    { head: keyed(head('apart'), 'both'), holds: (topic) => !topic.isShared && countOf(topic) > 1 },
    ...columns.map(({ name, side }, at) => ({
      head: keyed(t('strings:accounts.only', { account: name }), side),
      holds: (topic: Topic) => !topic.isShared && countOf(topic) === 1 && topic.told[at] === true,
    })),
    { head: keyed(head('neither'), null), holds: (topic) => !topic.isShared && countOf(topic) === 0 },
  ];
}

/** The rows of a group; its head, with their number, stands over the first. */
function groupRows(head: Inline[], topics: Topic[]): Row[] {
  const count: Inline = { type: 'label', className: 'overlap__count', children: [text(`(${topics.length})`)] };
  return topics.map(({ row }, at) => (at === 0 ? { ...row, group: [...head, text(' '), count] } : row));
}

function keyed(name: string, side: string | null): Inline[] {
  return [{ type: 'label', side, children: [text(name)] }];
}
