import { type Kind, only } from '../../content/kind.ts';
import { wordingSchema } from './facts.ts';
import { wordingNode } from './wording.ts';

/** The contested terms. */
export const wording: Kind = {
  scheme: 'wording',
  targets: only('all', 'all, the whole of _data/wording.yaml'),
  nodes: wordingNode,
  sheets: ['kinds/entity/entity.css'],
  facts: { file: 'wording', schema: wordingSchema },
  members: { scheme: 'wording', idsOf: (_, { wording }) => Object.keys(wording) },
  isDue: ({ wording }) => Object.keys(wording).length > 0,
  words: 'wording',
  texts: {
    keys: ({ wording }) => ({
      required: Object.keys(wording).flatMap((id) => ['title', 'own', 'others', 'why'].map((part) => `${id}.${part}`)),
    }),
  },
};
