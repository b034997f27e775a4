import { type Group, type Item, paragraph, text } from '../../content/node.ts';
import type { AccountsFact } from '../../content/schema.ts';
import { sideOfColumn } from '../../look/palette.ts';
import { claimsAmong, type KindContext, recordOf } from '../kind.ts';

const KIND = 'overlap';

type Topic = AccountsFact['topics'][string];

/**
 * The common ground of two accounts: topics of one side, of both, of the other. A topic that each side tells in its own
 * way stands on both sides.
 */
export function overlapNode(fact: string, { facts, records, text: words, addresses, homes }: KindContext): Group {
  const { columns, topics } = recordOf(facts.accounts, fact);
  const [first = '', second = ''] = Object.keys(columns);
  const page = homes.get(`accounts:${fact}`)?.page ?? '';
  const itemOf = (topic: string): Item => {
    const title = text(words(`accounts:${fact}.topics.${topic}.title`));
    const link = { type: 'link' as const, href: addresses.page(page, `topic-${topic}`), children: [title] };
    return { body: [paragraph(KIND, 'topic', 'text', [link])] };
  };
  const partOf = (name: string, side: string | null, isWanted: (topic: Topic) => boolean): Group => {
    const title = text(words(`accounts:${fact}.overlap.${name}`));
    const wanted = Object.keys(topics).filter((topic) => isWanted(recordOf(topics, topic)));
    return {
      type: 'group',
      kind: KIND,
      part: 'part',
      className: 'overlap__part',
      isShared: name === 'both',
      side,
      body: [
        paragraph(KIND, 'name', 'text', [{ type: 'label', side, children: [title] }]),
        { type: 'list', kind: KIND, part: 'topics', items: wanted.map(itemOf) },
      ],
    };
  };
  const isTold = (column: string) => (topic: Topic) =>
    !topic.shared && topic.entries.some(({ voice }) => columns[column]?.includes(voice));
  const id = addresses.anchor(`overlap-${fact}`);
  const claims = Object.values(topics).flatMap(({ entries }) => entries.map(({ claim }) => claim));
  return {
    type: 'group',
    kind: KIND,
    className: 'overlap',
    id,
    isLookedUp: true,
    claims: claimsAmong(claims, records),
    body: [
      paragraph(KIND, 'title', 'title', words(`accounts:${fact}.overlap.title`), {
        id: `${id}-title`,
        className: 'overlap__title',
      }),
      {
        type: 'group',
        kind: KIND,
        part: 'parts',
        className: 'overlap__parts',
        frame: 'columns',
        body: [
          partOf(first, sideOfColumn(first, facts.site), isTold(first)),
          partOf('both', 'both', ({ shared }) => shared),
          partOf(second, sideOfColumn(second, facts.site), isTold(second)),
        ],
      },
    ],
  };
}
