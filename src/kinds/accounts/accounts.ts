import type { KindContext } from '../../content/kind.ts';
import { type Group, type Inline, type Node, notes, paragraph, type Row, text } from '../../content/node.ts';
import { required } from '../../content/required.ts';
import { sideOfColumn } from '../../look/palette.ts';
import { accountColumns } from './columns.ts';
import type { AccountsFact } from './facts.ts';

const KIND = 'accounts';

/**
 * The table of accounts, topic by topic. An empty cell says that the account does not mention the topic; in a column that is
 * no account of the site, that no source is cited.
 */
export function accountsNode(fact: string, context: KindContext): Group {
  const { facts, t, text: words, addresses } = context;
  const { columns, topics } = required(facts.accounts[fact], fact);
  const id = addresses.anchor(`accounts-${fact}`);
  const sides = Object.keys(columns).map((column) => sideOfColumn(column, facts.site));
  const heads = Object.keys(columns).map((column, at) =>
    headOf(words(`accounts:${fact}.columns.${column}`), sides[at] ?? null),
  );
  const own = accountColumns({ columns }, facts.site);
  const shortHeads = Object.keys(columns).map((column, at) =>
    own.includes(column) ? [text(words(`accounts:${fact}.overlap.${column}`))] : (heads[at] ?? []),
  );
  const table: Accounts = { id: fact, voices: Object.values(columns), sides };
  return {
    type: 'group',
    kind: KIND,
    className: 'accounts',
    id,
    frame: 'wide',
    body: [
      {
        type: 'table',
        kind: KIND,
        caption: paragraph(KIND, 'title', 'title', words(`accounts:${fact}.title`)),
        head: [[text(t('strings:accounts.topic'))], ...heads],
        shortHead: [[text(t('strings:accounts.topic'))], ...shortHeads],
        rows: Object.entries(topics).map(([topic, told]) => rowOf(topic, told, table, context)),
        hasTexts: true,
        describedBy: `${id}-note`,
      },
      paragraph(KIND, 'note', 'remark', words(`accounts:${fact}.note`), {
        id: `${id}-note`,
        className: 'accounts__note',
      }),
    ],
  };
}

interface Accounts {
  id: string;
  /** Of each column, the voices that share it. */
  voices: string[][];
  sides: (string | null)[];
}

type Topic = AccountsFact['topics'][string];

function headOf(column: string, side: string | null): Inline[] {
  return side ? [{ type: 'label', side, children: [text(column)] }] : [text(column)];
}

function rowOf(topic: string, told: Topic, { id, voices, sides }: Accounts, context: KindContext): Row {
  const { t, text: words, addresses } = context;
  const title = words(`accounts:${id}.topics.${topic}.title`);
  const { section, shared: isShared } = told;
  const cells = voices.map((shared) => shared.flatMap((voice) => entriesOf(voice, shared, topic, told, id, context)));
  const tellingSides = cells.map((entries, at) => (entries.length > 0 ? (sides[at] ?? null) : null));
  const isApart = !isShared && tellingSides.filter(Boolean).length > 1;
  return {
    id: addresses.anchor(`topic-${topic}`),
    name: title,
    head: section ? [{ type: 'link', href: sectionHref(section, context), children: [text(title)] }] : [text(title)],
    mark: isShared ? t('strings:accounts.shared') : isApart ? t('strings:accounts.apart') : null,
    detail: null,
    isShared,
    ...(isShared ? { className: 'accounts__shared' } : {}),
    sides: tellingSides,
    cells: cells.map((entries, at) => (entries.length === 0 ? [emptyCell(sides[at] ?? null, context)] : entries)),
  };
}

function emptyCell(side: string | null, { facts, t }: KindContext): Node {
  const isAccount = side !== null || facts.site.accounts === undefined;
  const words = t(isAccount ? 'strings:accounts.nothing' : 'strings:accounts.noSource');
  const className = isAccount ? 'accounts__nothing' : 'accounts__nothing accounts__nothing--aside';
  return paragraph(KIND, 'nothing', 'label', words, { className });
}

function sectionHref(section: string, { addresses }: KindContext): string {
  const [page = '', anchor] = section.split('#');
  return addresses.page(page, anchor);
}

/** What a voice says of a topic; it is named before its first entry where several share the column. */
function entriesOf(
  voice: string,
  column: string[],
  topic: string,
  { entries }: Topic,
  id: string,
  { text: words, citations }: KindContext,
): Node[] {
  const name = column.length > 1 ? words(`accounts:${id}.voices.${voice}`) : null;
  return entries
    .filter((entry) => entry.voice === voice)
    .map(({ claim }, at) =>
      paragraph(KIND, 'entry', 'text', [
        ...(name !== null && at === 0
          ? [{ type: 'label' as const, className: 'accounts__voice', children: [text(`${name}:`)] }, text(' ')]
          : []),
        text(words(`accounts:${id}.topics.${topic}.entries.${voice}.${claim}`)),
        ...notes([citations.cite(claim)]),
      ]),
    );
}
