/** Where the records of claims and sources stand. */
import type { Joining } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import type { RecordPlace } from '../../content/views.ts';

/** The place of a record on a page. */
export function recordPlace(page: string, anchor: string, { facts, addresses }: Joining): RecordPlace {
  const href = addresses.page(page, anchor);
  return { page, href, permalink: addresses.page(indexPage(facts), anchor) };
}

/**
 * The pages of the records: a claim stands on the page of its topic, a source with the first claim that rests on it.
 * What has no page of its own stands on the page of sources.
 */
export function recordPages({ claims, pages, sources }: Facts) {
  const index = indexPage({ pages });
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
  return { ofClaim, ofSource: (id: string) => pageBySource.get(id) ?? index };
}

/** The page with an entry for every record, whose addresses stay when records move to another page. */
function indexPage({ pages }: Pick<Facts, 'pages'>): string {
  return Object.keys(pages).find((id) => pages[id]?.template === 'sources') ?? '';
}
