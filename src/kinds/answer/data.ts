import { z } from 'zod';
import { address, ids, text } from '../../content/data-fields.ts';
import type { DataSet } from '../../content/kind.ts';
import { plainText } from '../../content/node.ts';
import { homeUrl } from '../../content/page-url.ts';
import { blockReferences, inlineText, parseInline } from '../../content/prose.ts';
import { publisherStatement } from '../../content/publisher.ts';
import { id } from '../../content/schema-fields.ts';
import { typeset } from '../../i18n/typography.ts';

export const answerSet: DataSet = {
  name: 'answers',
  record: z.strictObject({
    id,
    url: address,
    question: text.describe('In the language of the edition.'),
    answer: text.describe('In the language of the edition, without the numbers of its notes.'),
    claims: ids('the claims that its notes name'),
    more: z.url().nullable().describe('Where the edition says more; null where it does not.'),
  }),
  records(joining) {
    const { facts, t, translator, scope, text, addresses } = joining;
    return Object.entries(facts.answers).map(([id, { more, publisher }]) => {
      const { inline } = parseInline(translator.asWritten(`answers:${id}.answer`));
      const words = typeset(translator.fill(inlineText(inline), scope), translator.locale.tag);
      const references = blockReferences({ kind: 'paragraph', inline, line: 1 });
      const [page = '', anchor] = more?.split('#') ?? [];
      const claims = references.flatMap((reference) => /^claim:(.*)$/u.exec(reference)?.[1] ?? []);
      return {
        id,
        url: homeUrl(`answer:${id}`, joining),
        question: text(`answers:${id}.question`),
        answer: [...(publisher ? [plainText(publisherStatement(facts.site, t))] : []), words].join(' '),
        claims: [...new Set(claims)],
        more: more === undefined ? null : addresses.page(page, anchor),
      };
    });
  },
  addresses: ['more'],
  columns: ['id', 'question', 'answer', 'claims', 'more', 'url'],
};
