/** Disputes: claims and accounts that exist. */
import { checkAccount } from '../../content/check/accounts.ts';
import type { Findings } from '../../content/check/findings.ts';
import type { Content } from '../../content/read.ts';

export function checkConflicts({ facts }: Content, findings: Findings): void {
  const file = '_data/conflicts.yaml';
  for (const [id, conflict] of Object.entries(facts.conflicts)) {
    for (const claim of conflict.claims) findings.requireId(file, `${id}.claims`, claim, 'claims', facts.claims);
    for (const [own, { claims, account }] of Object.entries(conflict.accounts)) {
      const key = `${id}.accounts.${own}`;
      checkAccount(facts, findings, { file, key: `${key}.account`, account });
      for (const claim of claims) findings.requireId(file, `${key}.claims`, claim, 'claims', facts.claims);
    }
  }
}
