import type { Joining } from '../../content/joining.ts';
import { pageUrl } from '../../content/page-url.ts';
import { dated } from '../../content/records.ts';
import { originalWording } from './original-wording.ts';

/** Gives each source the quotations that were taken from it. */
export function linkQuotes({ facts, locale, records, translator, homes }: Joining): void {
  for (const [id, quote] of Object.entries(facts.quotes)) {
    const home = homes.get(`quote:${id}`);
    const title = translator.t('strings:quote.byline', {
      speaker: translator.t(`entities:${quote.speaker}.name`),
      date: dated(translator, quote.date).text,
      occasion: translator.t(`quotes:${id}.occasion`),
    });
    const link = { url: pageUrl(facts, locale, home?.page ?? '', home?.anchor), title };
    for (const wording of [quote, ...(quote.alternate ? [quote.alternate] : [])]) {
      const { original } = originalWording(wording, locale.tag, facts);
      records.sourcesById.get(wording.source)?.quotes.push({ ...link, original });
    }
  }
}
