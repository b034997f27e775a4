import { type Kind, only } from '../../content/kind.ts';
import { publisherStatement } from '../../content/publisher.ts';

/** Who publishes the site and where reports of mistakes go. */
export const publisher = {
  scheme: 'publisher',
  targets: only('site', 'the publisher of the site, as ![](publisher:site)'),
  nodes: (_, { facts, t }) => ({
    type: 'paragraph',
    kind: 'paragraph',
    role: 'text',
    inline: publisherStatement(facts.site, t),
  }),
} satisfies Kind;
