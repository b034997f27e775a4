import type { Locale } from '../i18n/locale.ts';

interface ComparedPage {
  /** Address of the page that offers the comparisons, in the edition of `locale`. */
  home: string;
  /** The edition that the reader came from. */
  locale: Locale;
  other: Locale;
  /** Address of the page in the edition of `locale`. */
  page: string;
}

/**
 * Address of a page beside the same page of another edition, framed in the language of `locale`.
 * @example `/ru/compare/en/call/` for `/ru/call/` beside English
 */
export function comparisonUrl({ home, locale, other, page }: ComparedPage): string {
  return `${home}${other.path}${page.slice(`/${locale.path}`.length)}`;
}
