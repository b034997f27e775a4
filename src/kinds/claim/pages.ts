/** What pages and the records of claims and sources learn of each other. */
import { shortTitle } from '../../content/comparison.ts';
import type { Joining } from '../../content/kind.ts';
import type { Page, RecordList } from '../../content/page.ts';
import type { ClaimView } from '../../content/views.ts';

/**
 * Gives each claim the places that cite it, by the names that their pages have in the menu, and each page of records what
 * it lists and the contents that follow.
 */
export function linkPages(pages: Page[], joining: Joining): void {
  for (const page of pages) {
    for (const { claim, backHref, number } of page.notes) {
      const title = joining.t('strings:claim.place', { page: shortTitle(page, joining), number });
      claim.citedOn.push({ url: page.url + backHref, title });
    }
    if (page.template !== 'sources' && page.template !== 'records') continue;
    page.records = recordsOf(page, joining);
    page.contents = recordContents(page.records, joining);
  }
}

/** The records of a page by topic, the claims of each by date. */
function recordsOf({ id: page, template }: Page, { joined, t }: Joining): RecordList {
  const isListed = (record: { page: string }) => template === 'sources' || record.page === page;
  const claims = [...joined.claims.values()].filter(isListed);
  const topics = [...new Set(claims.map(({ topic }) => topic))].map((topic) => ({
    id: `topic-${topic}`,
    title: t(`strings:topic.${topic}`),
    claims: claims.filter((claim) => claim.topic === topic).sort(byDate),
  }));
  return { topics, sources: [...joined.sources.values()].filter(isListed) };
}

function byDate({ date }: ClaimView, other: ClaimView): number {
  return date.datetime.localeCompare(other.date.datetime, 'en');
}

/** Sections of a page of records: a topic of claims each, then the sources. */
function recordContents({ topics, sources }: RecordList, { t }: Joining): Page['contents'] {
  return [
    ...topics.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    ...(sources.length > 0 ? [{ href: '#sources', text: t('strings:sources.title') }] : []),
  ];
}
