import { ownValue } from '../../content/by-id.ts';
import { type Kind, only } from '../../content/kind.ts';
import { checkCorrections } from './check.ts';
import { correctionsNode, linkCorrections } from './correction.ts';
import { correctionSchema } from './facts.ts';
import { correctionViews } from './view.ts';

/** The corrections and updates. */
export const corrections: Kind = {
  scheme: 'corrections',
  targets: only('all', 'all of them, as ![](corrections:all)'),
  nodes: correctionsNode,
  sheets: ['components/records/records.css'],
  facts: { file: 'corrections', schema: correctionSchema },
  members: { scheme: 'correction', idsOf: (_, { corrections }) => Object.keys(corrections) },
  isDue: () => true,
  check: checkCorrections,
  words: 'corrections',
  texts: {
    keys: ({ corrections }) => ({
      required: Object.entries(corrections).flatMap(([id, { kind }]) =>
        (kind === 'correction' ? ['said', 'says', 'why'] : ['summary']).map((field) => `${id}.${field}`),
      ),
    }),
    allows: (key, { corrections }, scope) => ({ scope, own: ownValue(corrections, key.split('.')[0] ?? '')?.values }),
  },
  join: (joining) => ({ corrections: correctionViews(joining) }),
  link: linkCorrections,
};
