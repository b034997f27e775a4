/** Corrections and updates as an edition shows them. */
import { dated } from '../../content/dated.ts';
import type { Joining } from '../../content/kind.ts';
import { homeUrl, pageUrl } from '../../content/page-url.ts';
import { editionDays } from '../../content/site-edition.ts';
import type { CorrectionView, PageLink } from '../../content/views.ts';
import type { CorrectionFact } from './facts.ts';

declare module '../../content/views.ts' {
  interface CorrectionView {
    /** Id of the place that lists it in this output. */
    anchor: string;
    href: string;
    kind: CorrectionFact['kind'];
    date: Dated;
    /** Number of the edition that it made. */
    edition: number;
    page: string | null;
    claim: string | null;
    /** The page or the claim's record; null for the whole site. */
    place: PageLink | null;
    /** Of a correction. */
    said: string | null;
    says: string | null;
    why: string | null;
    /** Of an update. */
    summary: string | null;
  }
}

/** All records as an edition shows them, the newest first. */
export function correctionViews(joining: Joining): CorrectionView[] {
  const { facts, translator, text, addresses } = joining;
  const days = editionDays(facts.corrections);
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
function placeOf({ claim, page }: CorrectionFact, { facts, t, translator, joined }: Joining): PageLink | null {
  const view = claim === undefined ? undefined : joined.claims.get(claim);
  if (view) return { url: view.href, title: view.text };
  return page === undefined ? null : { url: pageUrl(facts, translator.locale, page), title: t(`strings:menu.${page}`) };
}
