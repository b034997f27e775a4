import type { Kind } from '../../content/kind.ts';
import { entitiesNode, entitiesOf } from './entity.ts';
import { entitySchema } from './facts.ts';
import { findMentions } from './mentions.ts';

/** The people, bodies, places or terms of one group. */
export const entities: Kind = {
  scheme: 'entities',
  targets: ({ entities }) => ({
    ids: [...new Set(Object.values(entities).map(({ group }) => group))],
    expected: 'a group of _data/entities.yaml',
  }),
  nodes: entitiesNode,
  sheets: ['kinds/entity/entity.css'],
  facts: { file: 'entities', schema: entitySchema },
  join: ({ facts, kinds, words }) => ({ mentions: findMentions({ facts, kinds }, words) }),
  members: { scheme: 'entity', idsOf: entitiesOf },
  isDue: () => true,
  words: 'entities',
  texts: {
    keys: ({ entities }) => ({
      required: Object.keys(entities).flatMap((id) => [`${id}.name`, `${id}.text`]),
      optional: Object.keys(entities).map((id) => `${id}.footnote`),
    }),
    allows: (key, _, scope) => ({ scope: key.split('.')[1] === 'text' ? scope : {} }),
  },
};
