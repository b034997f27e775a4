/** A page of prose in the parts that its template shows: key facts, sections with their points. */
import type { Edition } from '../content/edition.ts';
import type { Item, List, Node } from '../content/node.ts';
import type { Page } from '../content/page.ts';

/** The list that a page begins with: what a reader wants to know first. Null where it begins with anything else. */
export function keyFactsOf({ nodes }: Pick<Page, 'nodes'>): List | null {
  const [first] = nodes;
  return first?.type === 'list' ? first : null;
}

/** Pages of a group of the menu. */
export function pagesOfMenu({ pages }: Pick<Edition, 'pages'>, group: Page['menu']): Page[] {
  return linkedPages(pages).filter(({ menu }) => menu === group);
}

/** Pages of an edition for paper. */
export function printPagesOf({ pages }: Pick<Edition, 'pages'>): Page[] {
  return linkedPages(pages).filter(({ template }) => template === 'print');
}

/** The few pages that every page links to, found once: going through all pages for each takes long on a large site. */
function linkedPages(pages: Page[]): Page[] {
  const known = LINKED_PAGES.get(pages);
  if (known) return known;
  const found = pages.filter(({ menu, template }) => menu || template === 'print');
  LINKED_PAGES.set(pages, found);
  return found;
}

const LINKED_PAGES = new WeakMap<Page[], Page[]>();

/** A second-level heading with the nodes down to the next one. */
export interface Section {
  /** Null before the first heading. */
  id: string | null;
  nodes: Node[];
}

/** The sections of a page of prose without its key facts. */
export function sectionsOf(page: Pick<Page, 'nodes'>): Section[] {
  return sectionsIn(keyFactsOf(page) ? page.nodes.slice(1) : page.nodes);
}

/** Nodes by section, in order; the first may have no heading. */
export function sectionsIn(nodes: Node[]): Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    const id = node.type === 'heading' && node.level === 2 ? node.id : null;
    if (id !== null || sections.length === 0) sections.push({ id, nodes: [] });
    sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** Sections of a page that the site counts, each with the number of its points: the items of the lists under it. */
export function countedSections(
  { nodes, url }: Pick<Page, 'nodes' | 'url'>,
  { pages, site }: Pick<Edition, 'pages' | 'site'>,
): { id: string; points: number }[] {
  if (url !== pages[0]?.url) return [];
  return (site.counted ?? []).map((id) => ({ id, points: pointsUnder(id, nodes).length }));
}

function pointsUnder(id: string, nodes: Node[]): Item[] {
  const start = nodes.findIndex((node) => node.type === 'heading' && node.id === id);
  const heading = nodes[start];
  const rest = nodes.slice(start + 1);
  const end = rest.findIndex(
    (node) => node.type === 'heading' && heading?.type === 'heading' && node.level <= heading.level,
  );
  const under = end < 0 ? rest : rest.slice(0, end);
  return under.flatMap((node) => (node.type === 'list' ? node.items : []));
}
