/** What the data of an edition are made with. */
import type { Translator } from '../i18n/translator.ts';
import { typeset } from '../i18n/typography.ts';
import type { Joining } from './joining.ts';
import { pageUrl } from './page-url.ts';
import { blockReferences, inlineText, parseInline } from './prose.ts';
import type { Records } from './records.ts';
import type { Facts } from './schema.ts';

export interface DataContext {
  facts: Facts;
  translator: Translator;
  records: Records;
  text(key: string, own?: Record<string, unknown>): string;
  /** A text with references, by `namespace:key`: its words, and `scheme:id` of what it refers to. */
  prose(key: string): { text: string; references: string[] };
  /** Address from the site's root of the place that shows a quotation or an event, `quote:id`. */
  homeUrl(reference: string): string;
  /** The same of a page or a section of it, `page#section`. */
  urlOf(section: string): string;
}

export function dataContext({ facts, locale, translator, records, scope, text, homes }: Joining): DataContext {
  const urlOf = (page: string, anchor?: string) => pageUrl(facts, locale, page, anchor);
  return {
    facts,
    translator,
    records,
    text,
    prose(key) {
      const { inline } = parseInline(translator.asWritten(key));
      return {
        text: typeset(translator.fill(inlineText(inline), scope), locale.tag),
        references: blockReferences({ kind: 'paragraph', inline, line: 1 }),
      };
    },
    homeUrl(reference) {
      const home = homes.get(reference);
      return urlOf(home?.page ?? '', home?.anchor);
    },
    urlOf(section) {
      const [page = '', anchor] = section.split('#');
      return urlOf(page, anchor);
    },
  };
}
