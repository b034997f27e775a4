/** The tables of accounts. */

import type { Findings } from '../../content/check/findings.ts';
import { requireSection } from '../../content/check/references.ts';
import type { Content } from '../../content/read.ts';
import type { Facts } from '../../content/schema.ts';
import { accountColumns } from './columns.ts';

export function checkAccounts(content: Content, findings: Findings): void {
  const { facts } = content;
  const file = '_data/accounts.yaml';
  for (const [id, { columns, topics }] of Object.entries(facts.accounts)) {
    const voices = new Set(Object.values(columns).flat());
    const compared = new Set(accountColumns({ columns }, facts.site).flatMap((column) => columns[column] ?? []));
    for (const [topic, { entries, section }] of Object.entries(topics)) {
      const key = `${id}.topics.${topic}`;
      requireSection(content, findings, { file, key: `${key}.section`, section });
      for (const { voice, claim } of entries) {
        if (findings.requireIds(file, `${key}.entries`, claim, 'claims') && compared.has(voice))
          checkToldDay(facts, findings, `${key}.entries`, claim);
        if (!voices.has(voice))
          findings.add(
            file,
            key,
            `a voice of the columns: ${[...voices].join(', ')}`,
            voice,
            'add the voice to a column or fix it',
          );
      }
    }
  }
}

/** Readers are told whether an account mentions a topic on the day that the site is about, or later. */
function checkToldDay({ claims, site }: Facts, findings: Findings, key: string, id: string): void {
  const [told, subject] = [claims[id]?.date, claims[site.subject]?.date];
  if (told === undefined || subject === undefined || told === subject) return;
  const isUnclear = told.startsWith(subject) || subject.startsWith(told);
  if (isUnclear || told < subject)
    findings.add(
      '_data/accounts.yaml',
      key,
      `a claim of ${subject}, the date of ${site.subject}, or of a later one`,
      `${id}, of ${told}`,
      isUnclear ? 'give both claims whole days' : 'fix the date of the claim, or remove the entry',
    );
}
