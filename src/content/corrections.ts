/** Corrections and updates, and the edition that follows from their days. */
import type { Translator } from '../i18n/translator.ts';
import type { InlineContext } from './inline.ts';
import { pageUrl } from './page-url.ts';
import { dated, type Records } from './records.ts';
import type { CorrectionFact, Facts } from './schema.ts';
import type { CorrectionView, PageLink, SiteEdition } from './views.ts';

/** The edition that the records make: every day on which something was published is one. */
export function siteEdition(corrections: Record<string, CorrectionFact>): SiteEdition {
  const days = daysOf(corrections);
  return { edition: days.length, published: days.at(-1) ?? '', firstPublished: days[0] ?? '' };
}

type CorrectionContext = Pick<InlineContext, 'translator' | 'text' | 'addresses' | 'homes'> & {
  facts: Facts;
  records: Records;
};

/** All records as an edition shows them, the newest first. */
export function correctionViews(context: CorrectionContext): CorrectionView[] {
  const { facts, translator, text, addresses, homes } = context;
  const days = daysOf(facts.corrections);
  return Object.entries(facts.corrections)
    .map(([id, correction]): CorrectionView => {
      const optional = (field: string) =>
        translator.has(`corrections:${id}.${field}`) ? text(`corrections:${id}.${field}`, correction.values) : null;
      return {
        id,
        anchor: addresses.anchor(`correction-${id}`),
        href: addresses.page(homes.get(`correction:${id}`)?.page ?? '', `correction-${id}`),
        kind: correction.kind,
        date: dated(translator, correction.date),
        edition: days.indexOf(correction.date) + 1,
        page: correction.page ?? null,
        claim: correction.claim ?? null,
        place: placeOf(correction, context),
        said: optional('said'),
        says: optional('says'),
        why: optional('why'),
        summary: optional('summary'),
      };
    })
    .reverse();
}

/** Where a correction or an update belongs, what was said, what is said now and why, as far as it has them, by name with their labels. */
export function labelledWords(
  { place, said, says, why }: CorrectionView,
  t: Translator['t'],
): [name: string, text: string][] {
  return Object.entries({ where: place?.title ?? null, said, says, why }).flatMap(([name, text]) =>
    text === null ? [] : [[name, `${t(`strings:corrections.${name}`)}: ${text}`]],
  );
}

/** Where the claim or page itself is, from the print view too. */
function placeOf({ claim, page }: CorrectionFact, { facts, translator, records }: CorrectionContext): PageLink | null {
  const view = claim === undefined ? undefined : records.claimsById.get(claim);
  if (view) return { url: view.href, title: view.text };
  return page === undefined
    ? null
    : { url: pageUrl(facts, translator.locale, page), title: translator.t(`strings:menu.${page}`) };
}

function daysOf(corrections: Record<string, CorrectionFact>): string[] {
  return [...new Set(Object.values(corrections).map(({ date }) => date))].sort();
}
