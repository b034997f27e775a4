import type { Edition } from '../content/edition.ts';
import type { Page } from '../content/page.ts';
import { asData } from '../i18n/typography.ts';
import { type BibField, bibEntry } from './bibtex.ts';
import type { SiteFile } from './site-file.ts';

/** How to cite every prose page of every edition, as BibLaTeX and RIS files beside the page. */
export function citationFiles(editions: Edition[], origin: string): SiteFile<string>[] {
  return editions.flatMap((edition) =>
    edition.pages
      .filter(({ template }) => template === 'prose')
      .flatMap((page) => {
        const citation = citationOf(edition, page, origin);
        return Object.entries(FORMS).map(([name, write]) => ({
          url: page.url + name,
          contents: write(citation),
        }));
      }),
  );
}

/** The forms that reference managers take, by file name. */
const FORMS = { 'cite.bib': bibTex, 'cite.ris': ris };

type Citation = ReturnType<typeof citationOf>;

function citationOf({ locale, site, t }: Edition, page: Page, origin: string) {
  return {
    id: `two-accounts-${locale.path}-${page.id}`,
    // Author too, since no person signs a page.
    publisher: site.publisher ? asData(site.publisher.name) : null,
    title: asData(page.title),
    site: asData(t('strings:site.title')),
    url: origin + page.url,
    date: site.published,
    version: String(site.edition),
    language: locale.tag,
  };
}

function bibTex({ id, publisher, title, site, url, date, version, language }: Citation): string {
  const fields: BibField[] = [
    ...(publisher ? [{ name: 'author', text: publisher, isWhole: true }] : []),
    { name: 'date', text: date },
    { name: 'language', text: language },
    ...(publisher ? [{ name: 'organization', text: publisher, isWhole: true }] : []),
    { name: 'title', text: title, isWhole: true },
    { name: 'titleaddon', text: site, isWhole: true },
    { name: 'url', text: url, isVerbatim: true },
    { name: 'version', text: version },
  ];
  return bibEntry('online', id, fields);
}

/** RIS knows no markup: a field is all of its line. */
function ris({ id, publisher, title, site, url, date, version, language }: Citation): string {
  const fields = {
    TY: 'ELEC',
    ...(publisher ? { AU: publisher, PB: publisher } : {}),
    DA: `${date.replaceAll('-', '/')}/`,
    PY: date.slice(0, 4),
    ID: id,
    LA: language,
    TI: title,
    T2: site,
    UR: url,
    ET: version,
    ER: '',
  };
  return Object.entries(fields)
    .map(([tag, text]) => `${tag}  - ${text}\n`)
    .join('');
}
