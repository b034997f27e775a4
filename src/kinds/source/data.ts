import { z } from 'zod';
import { address, ids, text } from '../../content/data-fields.ts';
import type { DataSet } from '../../content/kind.ts';
import { id, isoDate, languageTag } from '../../content/schema-fields.ts';
import { entity, entityIn } from '../entity/data.ts';
import { sourceSchema } from './facts.ts';

export const sourceSet: DataSet = {
  name: 'sources',
  record: z.strictObject({
    id,
    url: address,
    publisher: text.describe('As it names itself.'),
    title: text.nullable().describe('As published; null when no headline was seen.'),
    address: sourceSchema.shape.url,
    published: isoDate.nullable(),
    language: languageTag,
    kind: z.strictObject({ id: sourceSchema.shape.kind, name: text }),
    relays: z.array(entity('An agency whose text it carries.')),
    copy: text.nullable().describe('Where a copy was seen instead of the publisher’s own page.'),
    excerpt: z.boolean().describe('Seen in part only.'),
    notes: z.array(text),
    claims: ids('the claims that rest on it'),
    quotations: ids('the quotations taken from it'),
  }),
  records(joining) {
    const { facts, joined, t } = joining;
    const idsWith = <T>(facts: Record<string, T>, has: (fact: T) => boolean) =>
      Object.entries(facts).flatMap(([id, fact]) => (has(fact) ? [id] : []));
    return Object.entries(facts.sources).map(([id, source]) => ({
      id,
      url: joined.sources.get(id)?.permalink ?? '',
      publisher: source.publisher,
      title: source.title,
      address: source.url,
      published: source.published,
      language: source.language,
      kind: { id: source.kind, name: t(`strings:source.kind.${source.kind}`) },
      relays: source.relays.map(entityIn(joining)),
      copy: source.copy ?? null,
      excerpt: source.excerpt,
      notes: joined.sources.get(id)?.notes ?? [],
      claims: idsWith(facts.claims, ({ sources }) => sources.includes(id)),
      quotations: idsWith(facts.quotes, (quote) => quote.source === id || quote.alternate?.source === id),
    }));
  },
  columns: [
    ...['id', 'publisher', 'title', 'address', 'published', 'language', 'kind.id', 'kind.name'],
    ...['relays.id', 'relays.name', 'copy', 'excerpt', 'notes', 'claims', 'quotations', 'url'],
  ],
};
