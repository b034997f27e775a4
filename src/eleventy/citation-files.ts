import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Edition, Page } from '../content/edition.ts';
import { asData } from '../i18n/typography.ts';

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
          contents: new TextEncoder().encode(MENDED[form](asData(cite.format(form)), edition, page)),
        }));
      }),
  );
}

/**
 * What the library's output lacks. BibLaTeX: it would keep the capitals of a name up to its first letter with a mark, so
 * the whole title keeps them. RIS: it cuts the id to 20 letters and leaves the edition out.
 */
const MENDED = {
  biblatex: (text: string) =>
    text.replace(/(title = )\{(.*)\}(?=,$)/mu, (_, start, title) => `${start}{{${title.replaceAll(/[{}]/gu, '')}}}`),
  ris: (text: string, edition: Edition, page: Page) =>
    text
      .replace(/^ID {2}- .*$/mu, `ID  - ${idOf(edition, page)}`)
      .replace(/^(?=ER {2}-)/mu, `ET  - ${edition.site.edition}\n`),
};

function idOf({ locale }: Edition, { id }: Page): string {
  return `two-accounts-${locale.path}-${id}`;
}

/** The page as CSL-JSON, its publisher as author, since no person signs it; without either where nobody has signed the site. */
function recordOf(edition: Edition, page: Page, origin: string): object {
  const { locale, site } = edition;
  const { publisher } = site;
  return {
    id: idOf(edition, page),
    type: 'webpage',
    ...(publisher ? { author: [{ literal: publisher.name }], publisher: publisher.name } : {}),
    title: page.title,
    URL: origin + page.url,
    issued: { 'date-parts': [site.published.split('-').map(Number)] },
    version: String(site.edition),
    language: locale.tag,
  };
}
