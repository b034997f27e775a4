/** The PDFs of pages and of the whole that the content promises, and what is known of each. */
import type { Edition } from '../../src/content/edition.ts';
import { inlinesOf, type Node, onPaper } from '../../src/content/node.ts';
import type { Page } from '../../src/content/page.ts';
import { editions } from '../support/site.ts';
import { plain } from './documents.ts';

export interface Pdf {
  url: string;
  edition: Edition;
  /** The page in the browser that holds the same. */
  page: Page;
  isWhole: boolean;
  isLarge: boolean;
}

export const pdfs: Pdf[] = editions.flatMap((edition) => {
  const { locale, pages } = edition;
  const prose = pages.filter(({ template }) => template === 'prose');
  const print = pages.filter(({ template }) => template === 'print');
  return [
    ...prose.map((page) => ({ url: `/${locale.path}/${page.id}.pdf`, edition, page, isWhole: false, isLarge: false })),
    ...print.flatMap((page) =>
      ['explainer', 'explainer-large-print'].map((name) => ({
        url: `/${locale.path}/${name}.pdf`,
        edition,
        page,
        isWhole: true,
        isLarge: name === 'explainer-large-print',
      })),
    ),
  ];
});

export function titleOf({ edition, page, isWhole }: Pdf): string {
  const site = edition.t('strings:site.title');
  return plain(isWhole ? site : edition.t('strings:site.pageTitle', { page: page.title, site }));
}

export function labelOf({ isWhole, isLarge }: Pdf): string {
  if (!isWhole) return 'strings:download.page';
  return isLarge ? 'strings:download.largePrint' : 'strings:download.explainer';
}

/** The nodes that it sets. */
export function nodesOf({ edition, page, isWhole }: Pdf): Node[] {
  if (!isWhole) return onPaper([...page.nodes, ...page.closing]);
  return onPaper(page.nodes.slice(firstChapter({ edition, page })));
}

/** The nodes of its page that are of use on a screen alone. */
export function screenNodesOf(pdf: Pdf): Node[] {
  const { page, isWhole } = pdf;
  const kept = new Set(nodesOf(pdf));
  const all = isWhole ? page.nodes.slice(firstChapter(pdf)) : [...page.nodes, ...page.closing];
  return all.filter((node) => !kept.has(node));
}

function firstChapter({ edition, page }: Pick<Pdf, 'edition' | 'page'>): number {
  const first = edition.pages[0]?.id;
  return page.nodes.findIndex((node) => node.type === 'heading' && node.id === first);
}

/** Lists that a node becomes; files stand in the line of their title. */
export function listsOf(node: Node): number {
  if (node.type === 'list' || node.type === 'terms') return 1;
  return node.type === 'group' ? node.body.reduce((sum, inner) => sum + listsOf(inner), 0) : 0;
}

/** Sources that its notes and its paragraphs name. */
export function sourcesOf(pdf: Pdf): { language: string }[] {
  const named = nodesOf(pdf)
    .flatMap(inlinesOf)
    .flatMap((part) => (part.type === 'source' ? part.source : []));
  return [...named, ...pdf.page.notes.flatMap(({ claim }) => claim.sources)];
}
