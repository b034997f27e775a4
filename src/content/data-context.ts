import type { Translator } from '../i18n/translator.ts';
import type { Records } from './records.ts';
import type { Facts } from './schema.ts';

/** What the data of an edition are made with. */
export interface DataContext {
  facts: Facts;
  translator: Translator;
  records: Records;
  text(key: string, own?: Record<string, unknown>): string;
  /** Address from the site's root of the place that shows a quotation or an event, `quote:id`. */
  homeUrl(reference: string): string;
}
