import type { Findings } from '../check/findings.ts';
import type { Content } from '../kind.ts';
import type { ProseBlock } from '../prose.ts';
import { authoredWords } from '../read.ts';
import type { SheetFact } from './schema.ts';
import { columnsWithTopic, sheetColumns } from './topics.ts';

const FILE = '_data/sheet.yaml';

/** What the sheet names against what there is: sections of pages, conflicts, topics of accounts, claims. */
export function checkSheet(content: Pick<Content, 'facts' | 'words'>, findings: Findings): void {
  const { facts } = content;
  const { sheet } = facts;
  if (!sheet) return;
  const pages = authoredWords(content)[0]?.pages ?? {};
  for (const [key, kind] of SECTIONS) {
    const [page = '', section = ''] = sheet[key].split('#');
    if (findings.requireIds(FILE, key, page, 'pages'))
      checkSection({ key, section, kind, blocks: pages[page]?.blocks ?? [] }, findings);
  }
  findings.requireIds(FILE, 'disputes', sheet.disputes, 'conflicts');
  if (findings.requireIds(FILE, 'accounts', sheet.accounts, 'accounts')) checkTopics(sheet, { facts }, findings);
  findings.requireIds(FILE, 'statements.page', sheet.statements.page, 'pages');
  for (const [row, claims] of Object.entries(sheet.statements.rows))
    findings.requireIds(FILE, `statements.rows.${row}`, claims, 'claims');
}

/** The sections that the sheet takes words from, each with the kind of block that it must hold. */
const SECTIONS = [
  ['unknown', 'list'],
  ['disputed', 'heading'],
] as const;

interface Section {
  key: string;
  section: string;
  kind: ProseBlock['kind'];
  blocks: ProseBlock[];
}

function checkSection({ key, section, kind, blocks }: Section, findings: Findings): void {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === section);
  const end = blocks.findIndex((block, index) => index > at && block.kind === 'heading');
  const held = blocks.slice(at, end < 0 ? undefined : end);
  if (at < 0)
    findings.add(FILE, key, 'the id of a heading on that page', section, 'fix the id; headings carry it as {#id}');
  else if (!held.some((block) => block.kind === kind))
    findings.add(FILE, key, `a section with a ${kind}`, section, `name another section, or add a ${kind} to it`);
}

function checkTopics(
  { accounts: id, topics, statements }: SheetFact,
  { facts }: Pick<Content, 'facts'>,
  findings: Findings,
): void {
  const table = facts.accounts[id];
  if (!table) return;
  const columns = sheetColumns(table);
  if (columns.length < 2)
    findings.add(FILE, 'accounts', 'a table with two columns or more', `${columns.length}`, 'name another table');
  for (const topic of topics) {
    const held = columnsWithTopic(table, topic);
    const isShared = table.topics[topic]?.shared === true;
    if (!Object.hasOwn(table.topics, topic))
      findings.add(FILE, 'topics', `a topic of ${id} in _data/accounts.yaml`, topic, 'fix the id, or remove it');
    else if (held.length === 0)
      findings.add(
        FILE,
        'topics',
        `a topic of ${columns.join(' or ')}`,
        topic,
        'remove it: neither says anything on it',
      );
    else if (isShared && held.length < 2)
      findings.add(FILE, 'topics', 'a shared topic with both columns', topic, 'fix _data/accounts.yaml, or remove it');
  }
  if (!columns.includes(statements.account))
    findings.add(FILE, 'statements.account', `one of ${columns.join(', ')}`, statements.account, 'name a column');
}
