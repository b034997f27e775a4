/** Claims, quotations, sources, events and data series of an edition as plain records for machines. */
import type { Translator } from '../i18n/translator.ts';
import type { DataContext } from './data-context.ts';
import type { DataRecords } from './data-schema.ts';
import type { QuoteFact } from './schema.ts';
import { seriesRecords } from './series-records.ts';

/** Everything the edition publishes as data; addresses count from the site's root. */
export function dataRecords(context: DataContext): DataRecords {
  return {
    claims: claimRecords(context),
    quotations: quotationRecords(context),
    sources: sourceRecords(context),
    events: eventRecords(context),
    series: seriesRecords(context),
  };
}

function claimRecords({ facts, records, translator: { t } }: DataContext): DataRecords['claims'] {
  const entity = entityIn({ facts, t });
  return Object.entries(facts.claims).map(([id, claim]) => ({
    id,
    url: records.claimsById.get(id)?.permalink ?? '',
    text: records.claimsById.get(id)?.text ?? '',
    topic: { id: claim.topic, name: t(`strings:topic.${claim.topic}`) },
    date: claim.date,
    status: { id: claim.status, name: t(`strings:status.${claim.status}`) },
    disputed: (records.claimsById.get(id)?.disputes.length ?? 0) > 0,
    saidBy: claim.saidBy.map(entity),
    reportedBy: claim.reportedBy.map(entity),
    sources: claim.sources,
  }));
}

function quotationRecords({ facts, translator: { t, has }, homeUrl }: DataContext): DataRecords['quotations'] {
  const optional = (key: string) => (has(key) ? t(key) : null);
  const transcription = (
    { lang, original, source }: Pick<QuoteFact, 'lang' | 'original' | 'source'>,
    translationKey: string,
  ) => ({ language: lang, original, translation: optional(translationKey), source });
  return Object.entries(facts.quotes).map(([id, quote]) => ({
    id,
    url: homeUrl(`quote:${id}`),
    speaker: entityIn({ facts, t })(quote.speaker),
    date: quote.date,
    occasion: t(`quotes:${id}.occasion`),
    ...transcription(quote, `quotes:${id}.translation`),
    alternate: quote.alternate ? transcription(quote.alternate, `quotes:${id}.alternateTranslation`) : null,
    note: optional(`quotes:${id}.note`),
    claims: quote.claims,
  }));
}

function sourceRecords({ facts, records, translator: { t } }: DataContext): DataRecords['sources'] {
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
    relays: source.relays.map(entityIn({ facts, t })),
    copy: source.copy ?? null,
    excerpt: source.excerpt,
    notes: records.sourcesById.get(id)?.notes ?? [],
    claims: idsWith(facts.claims, ({ sources }) => sources.includes(id)),
    quotations: idsWith(facts.quotes, (quote) => quote.source === id || quote.alternate?.source === id),
  }));
}

function eventRecords({ facts, translator: { t }, text, homeUrl }: DataContext): DataRecords['events'] {
  return Object.entries(facts.events).map(([id, { date, period, kind, claims }]) => ({
    id,
    url: homeUrl(`event:${id}`),
    date,
    period,
    kind: { id: kind, name: t(`strings:event.kind.${kind}`) },
    title: text(`events:${id}`, { date }),
    claims,
  }));
}

function entityIn({ facts, t }: Pick<DataContext, 'facts'> & Pick<Translator, 't'>) {
  return (id: string) => ({
    id,
    name: t(`entities:${id}.name`),
    kind: facts.entities[id]?.kind ?? ('term' as const),
  });
}
