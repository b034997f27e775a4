import type { Edition } from './edition.ts';
import type { Page } from './page.ts';

/** How to cite a page: the publisher first, or the title where nobody has signed the site. */
export function citationText({ site, t }: Pick<Edition, 'site' | 't'>, { title }: Pick<Page, 'title'>): string {
  const words = { site: t('strings:site.title'), title, number: site.edition, date: site.published };
  return site.publisher
    ? t('strings:cite.signed', { ...words, publisher: site.publisher.name })
    : t('strings:cite.unsigned', words);
}
