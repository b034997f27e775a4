import { paragraph, type Terms, text } from '../../content/node.ts';
import type { WordingView } from '../../content/views.ts';
import type { KindContext } from '../kind.ts';

const KIND = 'wording';
const PARTS = ['own', 'others', 'why'] as const;

/** Contested terms: the word used here, who uses another, and why this one. */
export function wordingNode(id: string, wordings: WordingView[], { t }: KindContext): Terms {
  const entries = wordings.map((wording) => ({
    id: wording.id,
    name: wording.title,
    label: [text(wording.title)],
    body: PARTS.map((part) =>
      paragraph(KIND, part, 'text', [
        { type: 'strong', children: [text(`${t(`strings:wording.${part}`)}:`)] },
        text(` ${wording[part]}`),
      ]),
    ),
  }));
  return { type: 'terms', kind: KIND, className: 'entities', id, entries };
}
