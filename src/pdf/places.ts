import { allNodes, idsOf, type Node } from '../content/node.ts';
import type { Page } from '../content/page.ts';

/** A heading of a PDF, and whether its page is named on paper: names of people lead to who they are without it. */
export interface Place {
  to: string;
  isPaged: boolean;
}

/**
 * Tells where an address leads inside a PDF of these nodes: to the heading over what it names; null where it leads out
 * of it. `pages` are those whose addresses lead into it as well.
 */
export function placesIn(nodes: Node[], pages: Pick<Page, 'id' | 'url' | 'nodes'>[]): (href: string) => Place | null {
  const sections = sectionsByAnchor(nodes);
  const terms = new Set(nodes.flatMap(allNodes).flatMap((node) => (node.type === 'terms' ? idsOf(node) : [])));
  const anchors = new Map(
    pages.flatMap(({ id, url, nodes: own }) => [
      [url, id] as const,
      ...own.flatMap(idsOf).map((anchor) => [`${url}#${anchor}`, `${id}-${anchor}`] as const),
    ]),
  );
  return (href) => {
    const anchor = href.startsWith('#') ? href.slice(1) : (anchors.get(href) ?? '');
    const to = sections.get(anchor);
    return to === undefined ? null : { to, isPaged: !terms.has(anchor) };
  };
}

/** The heading over each place that links lead to. */
function sectionsByAnchor(nodes: Node[]): Map<string, string> {
  const sections = new Map<string, string>();
  let section: string | undefined;
  for (const node of nodes) {
    if (node.type === 'heading') section = node.id;
    for (const id of idsOf(node)) if (section) sections.set(id, section);
  }
  return sections;
}
