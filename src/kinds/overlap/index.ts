import { factIds, type Kind } from '../../content/kind.ts';
import { overlapNode } from './overlap.ts';

/** A table of accounts in small: who mentioned what. */
export const overlap: Kind = {
  scheme: 'overlap',
  targets: factIds('accounts'),
  nodes: overlapNode,
  sheets: ['components/account-key/account-key.css', 'components/opening/opening.css', 'kinds/overlap/overlap.css'],
  words: 'accounts',
};
