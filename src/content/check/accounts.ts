import type { Facts } from '../schema.ts';
import type { Findings } from './findings.ts';

/** Reports an account that `_data/site.yaml` does not have. */
export function checkAccount(
  { site }: Facts,
  findings: Findings,
  { file, key, account }: { file: string; key: string; account: string | undefined },
): void {
  const known = Object.keys(site.accounts ?? {});
  if (account === undefined || known.includes(account)) return;
  const expected = `an account of _data/site.yaml: ${known.join(', ') || 'it has none'}`;
  findings.add(file, key, expected, account, 'fix the id, or remove it');
}
