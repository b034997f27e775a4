import { factIds, type Kind } from '../../content/kind.ts';
import { accountsNode } from './accounts.ts';
import { checkAccounts } from './check.ts';
import { accountColumns } from './columns.ts';
import { accountsSchema } from './facts.ts';

/** A table of what each account says, topic by topic. */
export const accounts: Kind = {
  scheme: 'accounts',
  targets: factIds('accounts'),
  nodes: accountsNode,
  sheets: ['components/account-key/account-key.css', 'components/opening/opening.css', 'kinds/accounts/accounts.css'],
  facts: { file: 'accounts', schema: accountsSchema },
  isDue: () => true,
  cites: ({ accounts }) =>
    Object.values(accounts).flatMap(({ topics }) =>
      Object.values(topics).flatMap(({ entries }) => entries.map(({ claim }) => claim)),
    ),
  check: checkAccounts,
  words: 'accounts',
  texts: {
    keys: ({ accounts, site }) => ({
      required: Object.entries(accounts).flatMap(([id, { columns, topics }]) => [
        `${id}.title`,
        `${id}.note`,
        ...Object.keys(columns).map((column) => `${id}.columns.${column}`),
        ...['title', 'both', 'apart', 'neither', ...accountColumns({ columns }, site)].map(
          (part) => `${id}.overlap.${part}`,
        ),
        ...labelledVoices(columns).map((voice) => `${id}.voices.${voice}`),
        ...Object.entries(topics).flatMap(([topic, { entries }]) => [
          `${id}.topics.${topic}.title`,
          ...entries.map(({ voice, claim }) => `${id}.topics.${topic}.entries.${voice}.${claim}`),
        ]),
      ]),
    }),
  },
};

/** Voices that need a name of their own: those that share a column. */
function labelledVoices(columns: Record<string, string[]>): string[] {
  return Object.values(columns)
    .filter(({ length }) => length > 1)
    .flat();
}
