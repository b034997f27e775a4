import { z } from 'zod';
import { address, ids, text } from '../../content/data-fields.ts';
import type { DataSet } from '../../content/kind.ts';
import { plainText } from '../../content/node.ts';
import { publisherStatement } from '../../content/publisher.ts';
import { id } from '../../content/schema-fields.ts';

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
  records: ({ facts, translator: { t }, text, prose, homeUrl, urlOf }) =>
    Object.entries(facts.answers).map(([id, { more, publisher }]) => {
      const { text: words, references } = prose(`answers:${id}.answer`);
      const claims = references.flatMap((reference) => /^claim:(.*)$/u.exec(reference)?.[1] ?? []);
      return {
        id,
        url: homeUrl(`answer:${id}`),
        question: text(`answers:${id}.question`),
        answer: [...(publisher ? [plainText(publisherStatement(facts.site, t))] : []), words].join(' '),
        claims: [...new Set(claims)],
        more: more === undefined ? null : urlOf(more),
      };
    }),
  addresses: ['more'],
  columns: ['id', 'question', 'answer', 'claims', 'more', 'url'],
};
