import { type TopicColumn, topicColumns } from '../charts/topic-columns.ts';
import type { Edition } from '../content/edition.ts';
import { type Group, plainText, type Row, type Table } from '../content/node.ts';
import type { Page } from '../content/page.ts';

/**
 * The picture beside the opening of a page: its first table of what each account mentions, in small, as a drawing and as
 * texts with a link to the table. Null where it has none.
 */
export function leadPictureOf({ nodes }: Pick<Page, 'nodes'>, t: Edition['t']) {
  const group = nodes.find((node): node is Group => node.type === 'group' && tableOf(node) !== null);
  const table = group ? tableOf(group) : null;
  if (!group || !table) return null;
  const columns = columnsOf(table);
  if (columns.length < 2) return null;
  const shared = table.rows.filter(({ sides }) => (sides ?? []).filter(Boolean).length > 1).length;
  const entryOf = (side: string, account: string, count: number) => ({
    side,
    text: t('strings:accounts.topics', { account, count }),
  });
  const entries = columns.map(({ side, topics, name }) => entryOf(side, name, topics));
  return {
    svg: topicColumns(columns),
    key: [...entries.slice(0, 1), entryOf('both', t('strings:accounts.both'), shared), ...entries.slice(1)],
    title: plainText(table.caption.inline),
    href: `#${group.id}`,
  };
}

function tableOf({ body }: Group): Table | null {
  return body.find((node): node is Table => node.type === 'table' && node.rows.some(hasSide)) ?? null;
}

function hasSide({ sides = [] }: Row): boolean {
  return sides.some(Boolean);
}

/** The columns of the accounts that the table has topics of and the site a colour for. */
function columnsOf({ head, shortHead = head, rows }: Table): (TopicColumn & { name: string })[] {
  const ofColumn = shortHead.slice(1).flatMap((name, at) => {
    const mentioned = rows.filter((row) => row.sides?.[at]);
    const side = mentioned[0]?.sides?.[at];
    return side ? [{ side, name: plainText(name), mentioned }] : [];
  });
  return ofColumn.map(({ side, name, mentioned }, at) => ({
    side,
    name,
    topics: mentioned.length,
    sharedWithPrevious: sharedBy(mentioned, ofColumn[at - 1]?.mentioned ?? []),
  }));
}

function sharedBy(rows: Row[], others: Row[]): number {
  return rows.filter((row) => others.includes(row)).length;
}
