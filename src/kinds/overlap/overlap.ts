import type { OverlapView } from '../../content/edition.ts';
import { type Group, paragraph, text } from '../../content/node.ts';

const KIND = 'overlap';

/** The common ground of two accounts: topics of one side, of both, of the other. */
export function overlapNode({ id, title, parts, claims }: OverlapView): Group {
  return {
    type: 'group',
    kind: KIND,
    id,
    isLookedUp: true,
    claims: claims.map((claim) => claim.id),
    body: [
      paragraph(KIND, 'title', 'title', title, { id: `${id}-title` }),
      {
        type: 'group',
        kind: KIND,
        part: 'parts',
        frame: 'columns',
        body: parts.map(
          (part): Group => ({
            type: 'group',
            kind: KIND,
            part: 'part',
            isShared: part.isShared,
            body: [
              paragraph(KIND, 'name', 'text', [{ type: 'strong', children: [text(part.title)] }]),
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
