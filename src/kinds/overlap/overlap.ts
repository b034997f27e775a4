import { type Group, paragraph, text } from '../../content/node.ts';
import type { OverlapView } from '../../content/views.ts';
import { sideOfColumn } from '../../look/palette.ts';
import type { KindContext } from '../kind.ts';

const KIND = 'overlap';

/** The common ground of two accounts: topics of one side, of both, of the other. */
export function overlapNode({ id, title, parts, claims }: OverlapView, { site }: KindContext): Group {
  const sideOf = ({ isShared, column }: OverlapView['parts'][number]) =>
    isShared ? 'both' : column && sideOfColumn(column, site);
  return {
    type: 'group',
    kind: KIND,
    className: 'overlap',
    id,
    isLookedUp: true,
    claims: claims.map((claim) => claim.id),
    body: [
      paragraph(KIND, 'title', 'title', title, { id: `${id}-title`, className: 'overlap__title' }),
      {
        type: 'group',
        kind: KIND,
        part: 'parts',
        className: 'overlap__parts',
        frame: 'columns',
        body: parts.map(
          (part): Group => ({
            type: 'group',
            kind: KIND,
            part: 'part',
            className: 'overlap__part',
            isShared: part.isShared,
            side: sideOf(part),
            body: [
              paragraph(KIND, 'name', 'text', [{ type: 'label', side: sideOf(part), children: [text(part.title)] }]),
              {
                type: 'list',
                kind: KIND,
                part: 'topics',
                items: part.topics.map((topic) => ({
                  body: [
                    paragraph(KIND, 'topic', 'text', [
                      { type: 'link', href: topic.url, children: [text(topic.title)] },
                    ]),
                  ],
                })),
              },
            ],
          }),
        ),
      },
    ],
  };
}
