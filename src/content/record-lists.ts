/** The records that a page lists, and its list of contents. */
import type { Page, RecordList } from './edition.ts';
import type { Joining } from './joining.ts';
import type { ClaimView, SourceView } from './views.ts';

/** By publisher in the edition's alphabet, then by date. */
export function sortedSources({ translator, records }: Joining): SourceView[] {
  const collator = new Intl.Collator(translator.locale.tag);
  return [...records.sourcesById.values()].sort(
    (a, b) =>
      collator.compare(a.publisher, b.publisher) ||
      (a.published?.datetime ?? '').localeCompare(b.published?.datetime ?? '', 'en'),
  );
}

/** The records of a page by topic, the claims of each by date; null where it has none. */
export function recordsOf(page: string, joining: Joining): RecordList | null {
  const { facts, records, t } = joining;
  const template = facts.pages[page]?.template;
  if (template !== 'sources' && template !== 'records') return null;
  const isListed = (record: { page: string }) => template === 'sources' || record.page === page;
  const claims = [...records.claimsById.values()].filter(isListed);
  const topics = [...new Set(claims.map(({ topic }) => topic))].map((topic) => ({
    id: `topic-${topic}`,
    title: t(`strings:topic.${topic}`),
    claims: claims.filter((claim) => claim.topic === topic).sort(byDate),
  }));
  return { topics, sources: sortedSources(joining).filter(isListed) };
}

function byDate({ date }: ClaimView, other: ClaimView): number {
  return date.datetime.localeCompare(other.date.datetime, 'en');
}

/** Sections of a page of records: a topic of claims each, then the sources. */
export function recordContents({ topics, sources }: RecordList, { t }: Joining): Page['contents'] {
  return [
    ...topics.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    ...(sources.length > 0 ? [{ href: '#sources', text: t('strings:sources.title') }] : []),
  ];
}
