/** Disputes: claims and accounts that exist. */
import { checkAccount } from '../../content/check/accounts.ts';
import type { Findings } from '../../content/check/findings.ts';
import type { Content } from '../../content/kind.ts';

export function checkConflicts({ facts }: Content, findings: Findings): void {
  const file = '_data/conflicts.yaml';
  for (const [id, conflict] of Object.entries(facts.conflicts)) {
    findings.requireIds(file, `${id}.claims`, conflict.claims, 'claims');
    for (const [own, { claims, account }] of Object.entries(conflict.accounts)) {
      const key = `${id}.accounts.${own}`;
      checkAccount(facts, findings, { file, key: `${key}.account`, account });
      findings.requireIds(file, `${key}.claims`, claims, 'claims');
    }
  }
}
