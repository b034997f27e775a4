import type { SiteFact } from '../../content/schema.ts';
import type { AccountsFact } from './facts.ts';

/** The columns of a table that are accounts of the site, in its order; the first two where fewer are. */
export function accountColumns(
  { columns }: Pick<AccountsFact, 'columns'>,
  { accounts = {} }: Pick<SiteFact, 'accounts'>,
): string[] {
  const own = Object.keys(accounts).filter((account) => Object.hasOwn(columns, account));
  return own.length > 1 ? own : Object.keys(columns).slice(0, 2);
}
