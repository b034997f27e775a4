import type { BlockContent } from '../../content/edition.ts';
import { type Group, paragraph, text } from '../../content/node.ts';

const KIND = 'datasets';

/** What the formats are for, the data sets of an edition in each of them, and the description of all. */
export function datasetsNode(block: Extract<BlockContent, { kind: 'datasets' }>): Group {
  const { formats, dataSets, package: whole } = block;
  const items = dataSets.map(({ id, title, files }) => ({
    id,
    name: title,
    label: [text(title)],
    body: [
      {
        type: 'list' as const,
        kind: KIND,
        part: 'files',
        className: 'data-sets__files',
        items: files.map((file) => ({
          className: 'link',
          body: [
            paragraph(KIND, 'file', 'text', [
              { type: 'link', href: file.url, children: [text(file.format)], file: { label: file.title } },
            ]),
          ],
        })),
      },
    ],
  }));
  return {
    type: 'group',
    kind: KIND,
    isLookedUp: true,
    body: [
      paragraph(KIND, 'formats', 'text', formats),
      { type: 'list', kind: KIND, className: 'data-sets', items },
      paragraph(KIND, 'package', 'text', [{ type: 'link', href: whole.url, children: [text(whole.title)], file: {} }], {
        className: 'link',
      }),
    ],
  };
}
