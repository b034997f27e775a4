import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Edition, Page } from '../content/edition.ts';

/** The forms that reference managers take, by file name. */
const FORMS = { 'cite.bib': 'biblatex', 'cite.ris': 'ris' } as const;

Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** How to cite every prose page of every edition, as BibLaTeX and RIS files beside the page. */
export function citationFiles(editions: Edition[], origin: string): { url: string; contents: Uint8Array }[] {
  return editions.flatMap((edition) =>
    edition.pages
      .filter(({ template }) => template === 'prose')
      .flatMap((page) => {
        const cite = new Cite(recordOf(edition, page, origin));
        return Object.entries(FORMS).map(([name, form]) => ({
          url: page.url + name,
          contents: new TextEncoder().encode(cite.format(form)),
        }));
      }),
  );
}

/** The page as CSL-JSON; the site stands as its author, since no person signs it. */
function recordOf({ locale, site, t }: Edition, page: Page, origin: string): object {
  return {
    id: `two-accounts-${locale.path}-${page.id}`,
    type: 'webpage',
    author: [{ literal: t('strings:site.title') }],
    title: page.title,
    URL: origin + page.url,
    issued: { 'date-parts': [site.published.split('-').map(Number)] },
    version: String(site.edition),
    language: locale.tag,
  };
}
