import type { Paragraph } from '../../content/node.ts';
import { publisherStatement } from '../../content/publisher.ts';
import type { KindContext } from '../kind.ts';

/** Who publishes the site and where reports of mistakes go. */
export function publisherNode(_: string, { facts, t }: KindContext): Paragraph {
  return { type: 'paragraph', kind: 'paragraph', role: 'text', inline: publisherStatement(facts.site, t) };
}
