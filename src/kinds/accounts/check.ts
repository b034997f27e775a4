/** The tables of accounts. */

import type { Findings } from '../../content/check/findings.ts';
import { requireSection } from '../../content/check/references.ts';
import type { Content } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import { accountColumns } from './columns.ts';

const FILE = '_data/accounts.yaml';

export function checkAccounts(content: Content, findings: Findings): void {
  const { facts } = content;
  for (const [id, { columns, topics }] of Object.entries(facts.accounts)) {
    const voices = new Set(Object.values(columns).flat());
    const compared = new Set(accountColumns({ columns }, facts.site).flatMap((column) => columns[column] ?? []));
    for (const [topic, { entries, section }] of Object.entries(topics)) {
      const key = `${id}.topics.${topic}`;
      requireSection(content, findings, { file: FILE, key: `${key}.section`, section });
      for (const { voice, claim } of entries) {
        if (findings.requireIds(FILE, `${key}.entries`, claim, 'claims') && compared.has(voice))
          checkToldDay(facts, findings, `${key}.entries`, claim);
        const expected = `a voice of the columns: ${[...voices].join(', ')}`;
        if (!voices.has(voice)) findings.add(FILE, key, expected, voice, 'add the voice to a column or fix it');
      }
    }
  }
}

/** Readers are told whether an account mentions a topic on the day that the site is about, or later. */
function checkToldDay({ claims, site }: Facts, findings: Findings, key: string, id: string): void {
  const [told, subject] = [claims[id]?.date, claims[site.subject]?.date];
  if (told === undefined || subject === undefined || told === subject) return;
  const isUnclear = told.startsWith(subject) || subject.startsWith(told);
  const expected = `a claim of ${subject}, the date of ${site.subject}, or of a later one`;
  const remedy = isUnclear ? 'give both claims whole days' : 'fix the date of the claim, or remove the entry';
  if (isUnclear || told < subject) findings.add(FILE, key, expected, `${id}, of ${told}`, remedy);
}
