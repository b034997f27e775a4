/** What an edition publishes as plain records for machines: claims, sources, and what the kinds add. */
import { z } from 'zod';
import { address, entity, entityIn, ids, isoDate, languageTag, named, text } from './data-fields.ts';
import type { SeriesRecord } from './data-schema.ts';
import type { Joining } from './joining.ts';
import { type DataRecord, type DataSet, type Kinds, kindsOf } from './kind.ts';
import { claimSchema, type Facts, sourceSchema } from './schema.ts';
import { id } from './schema-fields.ts';

/** The records of an edition by the name of their data set; addresses count from the site's root. */
export type DataRecords = Record<string, DataRecord[]> & { series: SeriesRecord[] };

/** Everything the edition publishes as data. */
export function dataRecords(joining: Joining): DataRecords {
  const sets = Object.fromEntries(dataSetsOf(joining).map(({ name, records }) => [name, records(joining)]));
  return { ...sets, series: [...joining.kinds.values()].flatMap(({ series }) => series?.(joining) ?? []) };
}

const claims: DataSet = {
  name: 'claims',
  record: z.strictObject({
    id,
    url: address,
    text: text.describe('What is claimed, in the language of the edition.'),
    topic: named('What it is about.'),
    date: isoDate.describe('When it was said or done, as exactly as it is known.'),
    status: z.strictObject({ id: claimSchema.shape.status, name: text }).describe('How well it is supported.'),
    disputed: z.boolean().describe('Whether accounts conflict.'),
    saidBy: z.array(entity('Whose statement it is.')).min(1),
    reportedBy: z.array(entity('Who reported it.')),
    sources: ids('the sources it rests on').min(1),
  }),
  records(joining) {
    const { facts, records, t } = joining;
    return Object.entries(facts.claims).map(([id, claim]) => ({
      id,
      url: records.claimsById.get(id)?.permalink ?? '',
      text: records.claimsById.get(id)?.text ?? '',
      topic: { id: claim.topic, name: t(`strings:topic.${claim.topic}`) },
      date: claim.date,
      status: { id: claim.status, name: t(`strings:status.${claim.status}`) },
      disputed: (records.claimsById.get(id)?.disputes.length ?? 0) > 0,
      saidBy: claim.saidBy.map(entityIn(joining)),
      reportedBy: claim.reportedBy.map(entityIn(joining)),
      sources: claim.sources,
    }));
  },
  columns: [
    ...['id', 'text', 'date', 'topic.id', 'topic.name', 'status.id', 'status.name', 'disputed'],
    ...['saidBy.id', 'saidBy.name', 'reportedBy.id', 'reportedBy.name', 'sources', 'url'],
  ],
};

const sources: DataSet = {
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
    const { facts, records, t } = joining;
    const idsWith = <T>(facts: Record<string, T>, has: (fact: T) => boolean) =>
      Object.entries(facts).flatMap(([id, fact]) => (has(fact) ? [id] : []));
    return Object.entries(facts.sources).map(([id, source]) => ({
      id,
      url: records.sourcesById.get(id)?.permalink ?? '',
      publisher: source.publisher,
      title: source.title,
      address: source.url,
      published: source.published,
      language: source.language,
      kind: { id: source.kind, name: t(`strings:source.kind.${source.kind}`) },
      relays: source.relays.map(entityIn(joining)),
      copy: source.copy ?? null,
      excerpt: source.excerpt,
      notes: records.sourcesById.get(id)?.notes ?? [],
      claims: idsWith(facts.claims, ({ sources }) => sources.includes(id)),
      quotations: idsWith(facts.quotes, (quote) => quote.source === id || quote.alternate?.source === id),
    }));
  },
  columns: [
    ...['id', 'publisher', 'title', 'address', 'published', 'language', 'kind.id', 'kind.name'],
    ...['relays.id', 'relays.name', 'copy', 'excerpt', 'notes', 'claims', 'quotations', 'url'],
  ],
};

/** The data sets of records that an explainer publishes; each data series is one of its own. */
export function dataSetsOf(content: { kinds: Kinds; facts: Facts }): DataSet[] {
  return [claims, sources, ...kindsOf(content).flatMap(({ data }) => data ?? [])];
}
