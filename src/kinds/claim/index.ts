import { ownValue } from '../../content/by-id.ts';
import { factIds, type Kind } from '../../content/kind.ts';
import type { Values } from '../../i18n/translator.ts';
import { checkClaims } from './check.ts';
import { claimSet } from './data.ts';
import { claimSchema } from './facts.ts';
import { linkPages } from './pages.ts';
import { claimViews } from './view.ts';

/** Something that somebody said or that a record shows: what notes lead to. */
export const claim: Kind = {
  scheme: 'claim',
  targets: factIds('claims'),
  facts: { file: 'claims', schema: claimSchema },
  isDue: () => true,
  sources: ({ claims }) => Object.values(claims).flatMap(({ sources }) => sources),
  check: checkClaims,
  words: 'claims',
  texts: {
    keys: ({ claims }) => ({ required: Object.keys(claims) }),
    allows: (key, _, scope) => ({ scope, own: ownValue(scope, key) as Values | undefined }),
  },
  labels: { prefix: 'topic.', ids: ({ claims }) => Object.values(claims).map(({ topic }) => topic) },
  data: claimSet,
  join: claimViews,
  link: linkPages,
};
