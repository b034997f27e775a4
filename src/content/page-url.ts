import type { Locale } from '../i18n/locale.ts';
import type { Facts } from './schema.ts';

/** Address of a page; an error page is a file, since the server asks for it by name. */
export function pageUrl(facts: Facts, locale: Locale, id: string, anchor?: string): string {
  const page = facts.pages[id];
  const folder = page?.path ? `${page.path}/` : '';
  const url = page?.template === 'error' ? `/${locale.path}/404.html` : `/${locale.path}/${folder}`;
  return anchor ? `${url}#${anchor}` : url;
}
