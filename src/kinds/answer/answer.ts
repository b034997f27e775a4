import type { KindContext } from '../../content/kind.ts';
import { type Node, text } from '../../content/node.ts';
import { recordOf } from '../kind.ts';
import { publisher } from '../publisher/index.ts';

const KIND = 'answer';

/** A question as a heading, and its answer in one paragraph, with notes and a link to where the pages say more. */
export function answerNodes(id: string, context: KindContext): Node[] {
  const { facts, addresses, text: words, prose } = context;
  const record = recordOf(facts.answers, id);
  return [
    {
      type: 'heading',
      kind: KIND,
      level: 3,
      id: addresses.anchor(id),
      inline: [text(words(`answers:${id}.question`))],
    },
    ...(record.publisher ? [publisher.nodes('site', context)].flat() : []),
    { type: 'paragraph', kind: KIND, role: 'text', inline: prose(`answers:${id}.answer`) },
  ];
}
