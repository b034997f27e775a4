/** Corrections and updates, and the edition that follows from their days. */
import type { Joining } from './joining.ts';
import { homeUrl, pageUrl } from './page-url.ts';
import { dated } from './records.ts';
import type { Facts } from './schema.ts';

type CorrectionFact = Facts['corrections'][string];

import type { CorrectionView, PageLink, SiteEdition } from './views.ts';

/** The edition that the records make: every day on which something was published is one. */
export function siteEdition(corrections: Record<string, CorrectionFact>): SiteEdition {
  const days = daysOf(corrections);
  return { edition: days.length, published: days.at(-1) ?? '', firstPublished: days[0] ?? '' };
}

/** All records as an edition shows them, the newest first. */
export function correctionViews(joining: Joining): CorrectionView[] {
  const { facts, translator, text, addresses } = joining;
  const days = daysOf(facts.corrections);
  return Object.entries(facts.corrections)
    .map(([id, correction]): CorrectionView => {
      const optional = (field: string) =>
        translator.has(`corrections:${id}.${field}`) ? text(`corrections:${id}.${field}`, correction.values) : null;
      return {
        id,
        anchor: addresses.anchor(`correction-${id}`),
        href: homeUrl(`correction:${id}`, joining),
        kind: correction.kind,
        date: dated(translator, correction.date),
        edition: days.indexOf(correction.date) + 1,
        page: correction.page ?? null,
        claim: correction.claim ?? null,
        place: placeOf(correction, joining),
        said: optional('said'),
        says: optional('says'),
        why: optional('why'),
        summary: optional('summary'),
      };
    })
    .reverse();
}

/** Where the claim or page itself is, from the print view too. */
function placeOf({ claim, page }: CorrectionFact, { facts, t, translator, records }: Joining): PageLink | null {
  const view = claim === undefined ? undefined : records.claimsById.get(claim);
  if (view) return { url: view.href, title: view.text };
  return page === undefined ? null : { url: pageUrl(facts, translator.locale, page), title: t(`strings:menu.${page}`) };
}

function daysOf(corrections: Record<string, CorrectionFact>): string[] {
  return [...new Set(Object.values(corrections).map(({ date }) => date))].sort();
}
