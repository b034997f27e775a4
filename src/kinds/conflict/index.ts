import { factIds, type Kind } from '../../content/kind.ts';
import { checkConflicts } from './check.ts';
import { conflictNode } from './conflict.ts';
import { conflictSchema } from './facts.ts';

/** A dispute: accounts that differ on one question. */
export const conflict: Kind = {
  scheme: 'conflict',
  targets: factIds('conflicts'),
  nodes: conflictNode,
  sheets: ['kinds/conflict/conflict.css'],
  facts: { file: 'conflicts', schema: conflictSchema },
  isDue: () => true,
  cites: ({ conflicts }) =>
    Object.values(conflicts).flatMap(({ accounts }) => Object.values(accounts).flatMap(({ claims }) => claims)),
  check: checkConflicts,
  words: 'conflicts',
  texts: {
    keys: ({ conflicts }) => ({
      required: Object.entries(conflicts).flatMap(([id, { accounts }]) => [
        `${id}.question`,
        `${id}.point`,
        ...Object.keys(accounts).flatMap((account) => [`${id}.sides.${account}`, `${id}.accounts.${account}`]),
      ]),
      optional: Object.keys(conflicts).map((id) => `${id}.note`),
    }),
  },
};
