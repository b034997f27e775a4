import type { KindContext } from '../../content/kind.ts';
import { type Group, type Item, notes, paragraph, text } from '../../content/node.ts';
import { required } from '../../content/required.ts';
import { sideOfColumn } from '../../look/palette.ts';

const KIND = 'conflict';

/** Accounts that differ, none above the other, under the question that they answer. */
export function conflictNode(id: string, { facts, translator, text: words, citations, addresses }: KindContext): Group {
  const { accounts } = required(facts.conflicts[id], id);
  const note = `conflicts:${id}.note`;
  const items = Object.entries(accounts).map(
    ([own, { claims, account = own }]): Item => ({
      label: [
        {
          type: 'label',
          side: sideOfColumn(account, facts.site),
          children: [text(words(`conflicts:${id}.sides.${own}`))],
        },
      ],
      body: [
        paragraph(KIND, 'account', 'text', [
          text(words(`conflicts:${id}.accounts.${own}`)),
          ...notes(citations.citeTogether(claims)),
        ]),
      ],
    }),
  );
  return {
    type: 'group',
    kind: KIND,
    className: 'conflict',
    id: addresses.anchor(`conflict-${id}`),
    frame: 'panel',
    body: [
      paragraph(KIND, 'question', 'title', words(`conflicts:${id}.question`), { className: 'conflict__question' }),
      { type: 'list', kind: KIND, part: 'accounts', className: 'conflict__accounts', items },
      ...(translator.has(note)
        ? [paragraph(KIND, 'note', 'remark', words(note), { className: 'conflict__note' })]
        : []),
    ],
  };
}
