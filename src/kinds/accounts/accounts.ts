import { type Group, type Inline, type Node, notes, paragraph, type Row, text } from '../../content/node.ts';
import type { AccountsView } from '../../content/views.ts';
import { sideOfColumn } from '../../look/palette.ts';
import type { KindContext } from '../kind.ts';

const KIND = 'accounts';

/** The table of accounts, topic by topic. A cell without an account says so. */
export function accountsNode(accounts: AccountsView, { t, site }: KindContext): Group {
  const { id, title, note, columns, columnIds, topics } = accounts;
  const sides = columnIds.map((column) => sideOfColumn(column, site));
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
        caption: paragraph(KIND, 'title', 'title', title),
        head: [[text(t('strings:accounts.topic'))], ...columns.map((column, at) => headOf(column, sides[at] ?? null))],
        rows: topics.map((topic) => rowOf(topic, sides, t)),
        hasTexts: true,
        describedBy: `${id}-note`,
      },
      paragraph(KIND, 'note', 'remark', note, { id: `${id}-note`, className: 'accounts__note' }),
    ],
  };
}

function headOf(column: string, side: string | null): Inline[] {
  return side ? [{ type: 'label', side, children: [text(column)] }] : [text(column)];
}

function rowOf(topic: AccountsView['topics'][number], sides: (string | null)[], t: KindContext['t']): Row {
  const { id, title, href, isShared, cells } = topic;
  return {
    id,
    name: title,
    head: href === null ? [text(title)] : [{ type: 'link', href, children: [text(title)] }],
    mark: isShared ? t('strings:accounts.shared') : null,
    detail: null,
    isShared,
    ...(isShared ? { className: 'accounts__shared' } : {}),
    sides: cells.map((groups, at) => (groups.length > 0 ? (sides[at] ?? null) : null)),
    cells: cells.map((groups) =>
      groups.length === 0
        ? [paragraph(KIND, 'nothing', 'label', t('strings:accounts.nothing'), { className: 'accounts__nothing' })]
        : groups.flatMap(entriesOf),
    ),
  };
}

/** What a voice says; it is named before its first entry where several share the column. */
function entriesOf({ voice, entries }: AccountsView['topics'][number]['cells'][number][number]): Node[] {
  return entries.map(({ text: words, citation }, at) =>
    paragraph(KIND, 'entry', 'text', [
      ...(voice !== null && at === 0
        ? [{ type: 'label' as const, className: 'accounts__voice', children: [text(`${voice}:`)] }, text(' ')]
        : []),
      text(words),
      ...notes([citation]),
    ]),
  );
}
