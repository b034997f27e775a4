import type { Locale } from '../i18n/locale.ts';
import type { Joining } from './kind.ts';
import type { Facts } from './schema.ts';

/** Address of a page; an error page is a file, since the server asks for it by name. */
export function pageUrl(facts: Facts, locale: Locale, id: string, anchor?: string): string {
  const page = facts.pages[id];
  const folder = page?.path ? `${page.path}/` : '';
  const url = page?.template === 'error' ? `/${locale.path}/404.html` : `/${locale.path}/${folder}`;
  return anchor ? `${url}#${anchor}` : url;
}

/** Address of the place that shows a fact, `scheme:id`. */
export function homeUrl(reference: string, { homes, addresses }: Pick<Joining, 'homes' | 'addresses'>): string {
  const home = homes.get(reference);
  return addresses.page(home?.page ?? '', home?.anchor);
}

/** Address of the feed of corrections of an edition. */
export function feedUrl({ path }: Pick<Locale, 'path'>): string {
  return `/${path}/feed.xml`;
}
