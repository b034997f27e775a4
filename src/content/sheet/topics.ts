import type { Facts } from '../schema.ts';
import type { SheetFact } from './schema.ts';

type AccountsFact = Facts['accounts'][string];

/** The two columns of a table of accounts that a sheet shows. */
export function sheetColumns({ columns }: Pick<AccountsFact, 'columns'>): string[] {
  return Object.keys(columns).slice(0, 2);
}

/** The columns of a sheet that have something to say on a topic. */
export function columnsWithTopic(accounts: AccountsFact, topic: string): string[] {
  const voices = new Set(accounts.topics[topic]?.entries.map(({ voice }) => voice));
  return sheetColumns(accounts).filter((column) => accounts.columns[column]?.some((voice) => voices.has(voice)));
}

/** Keys of the words that a sheet needs in every language. */
export function sheetKeys(sheet: SheetFact | null, { accounts }: { accounts: Record<string, AccountsFact> }): string[] {
  const table = sheet && accounts[sheet.accounts];
  if (!table) return [];
  return [
    'lead',
    ...sheet.topics.flatMap((topic) => columnsWithTopic(table, topic).map((column) => `topics.${topic}.${column}`)),
    ...sheet.disputes.map((id) => `disputes.${id}`),
    'statements.about',
    'statements.subject',
    ...Object.keys(sheet.statements.rows).map((row) => `statements.rows.${row}`),
  ];
}
