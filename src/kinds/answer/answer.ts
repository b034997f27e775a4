import { resolveProse } from '../../content/inline.ts';
import type { KindContext } from '../../content/kind.ts';
import { type Node, text } from '../../content/node.ts';
import { required } from '../../content/required.ts';
import { publisher } from '../publisher/index.ts';

const KIND = 'answer';

/** A question as a heading, and its answer in one paragraph, with notes and a link to where the pages say more. */
export function answerNodes(id: string, context: KindContext): Node[] {
  const { facts, addresses, text: words } = context;
  const record = required(facts.answers[id], id);
  return [
    {
      type: 'heading',
      kind: KIND,
      level: 3,
      id: addresses.anchor(id),
      inline: [text(words(`answers:${id}.question`))],
    },
    ...(record.publisher ? [publisher.nodes('site', context)].flat() : []),
    { type: 'paragraph', kind: KIND, role: 'text', inline: resolveProse(`answers:${id}.answer`, context) },
  ];
}
