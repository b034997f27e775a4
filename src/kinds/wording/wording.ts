import type { KindContext } from '../../content/kind.ts';
import { paragraph, type Terms, text } from '../../content/node.ts';

const KIND = 'wording';
const PARTS = ['own', 'others', 'why'] as const;

/** Contested terms: the word used here, who uses another, and why this one. */
export function wordingNode(_: string, { facts, t, text: words, addresses }: KindContext): Terms {
  const entries = Object.keys(facts.wording).map((id) => {
    const name = words(`wording:${id}.title`);
    return {
      id: addresses.anchor(`wording-${id}`),
      name,
      label: [text(name)],
      body: PARTS.map((part) =>
        paragraph(KIND, part, 'text', [
          { type: 'strong', children: [text(`${t(`strings:wording.${part}`)}:`)] },
          text(` ${words(`wording:${id}.${part}`)}`),
        ]),
      ),
    };
  });
  return { type: 'terms', kind: KIND, className: 'entities wording', id: addresses.anchor('wording-all'), entries };
}
