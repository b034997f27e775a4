import { type Group, notes, paragraph, text } from '../../content/node.ts';
import type { ConflictView } from '../../content/views.ts';

const KIND = 'conflict';

/** Accounts that differ, none above the other, under the question that they answer. */
export function conflictNode({ id, question, accounts, note }: ConflictView): Group {
  const items = accounts.map((account) => ({
    body: [paragraph(KIND, 'account', 'text', [text(account.text), ...notes(account.citations)])],
  }));
  return {
    type: 'group',
    kind: KIND,
    className: 'conflict',
    id,
    frame: 'panel',
    body: [
      paragraph(KIND, 'question', 'title', question, { className: 'conflict__question' }),
      { type: 'list', kind: KIND, part: 'accounts', className: 'conflict__accounts', items },
      ...(note === null ? [] : [paragraph(KIND, 'note', 'remark', note, { className: 'conflict__note' })]),
    ],
  };
}
