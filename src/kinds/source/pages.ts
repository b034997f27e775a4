/** Where the records of claims and sources stand. */
import type { Joining } from '../../content/joining.ts';
import type { Facts } from '../../content/schema.ts';
import type { RecordPlace } from '../../content/views.ts';

/** The places of the records in one edition. */
export function recordPlaces({ facts, addresses }: Pick<Joining, 'facts' | 'addresses'>) {
  const { index, ofClaim, ofSource } = recordPages(facts);
  const placeOn = (page: string, anchor: string): RecordPlace => ({
    page,
    href: addresses.page(page, anchor),
    permalink: addresses.page(index, anchor),
  });
  return {
    ofClaim: (id: string) => placeOn(ofClaim(id), `claim-${id}`),
    ofSource: (id: string) => placeOn(ofSource(id), `source-${id}`),
  };
}

/** Which page holds the record of each claim and source. */
interface RecordPages {
  /** The page with an entry for every record, whose addresses stay when records move to another page. */
  index: string;
  ofClaim(id: string): string;
  ofSource(id: string): string;
}

/**
 * The pages of the records: a claim stands on the page of its topic, a source with the first claim that rests on it.
 * What has no page of its own stands on the page of sources.
 */
export function recordPages({ claims, pages, sources }: Pick<Facts, 'claims' | 'pages' | 'sources'>): RecordPages {
  const index = Object.keys(pages).find((id) => pages[id]?.template === 'sources') ?? '';
  const pageByTopic = new Map(
    Object.entries(pages).flatMap(([id, page]) =>
      page.template === 'records' ? page.topics.map((topic) => [topic, id] as const) : [],
    ),
  );
  const ofClaim = (id: string) => pageByTopic.get(claims[id]?.topic ?? '') ?? index;
  const pageBySource = new Map<string, string>();
  for (const [id, claim] of Object.entries(claims))
    for (const source of claim.sources)
      if (sources[source] && !pageBySource.has(source)) pageBySource.set(source, ofClaim(id));
  return { index, ofClaim, ofSource: (id) => pageBySource.get(id) ?? index };
}
