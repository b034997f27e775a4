/** Claims as an edition shows them. */
import { shortTitle } from '../../content/comparison.ts';
import { dated } from '../../content/dated.ts';
import type { Page } from '../../content/edition.ts';
import type { Joined, Joining } from '../../content/joining.ts';
import { homeUrl } from '../../content/page-url.ts';
import type { ClaimView, PageLink, RecordPlace } from '../../content/views.ts';
import { recordPlaces } from '../source/pages.ts';
import { sourceViews } from '../source/view.ts';
import type { ClaimFact } from './facts.ts';

declare module '../../content/views.ts' {
  interface ClaimView {
    text: string;
    topic: string;
    date: Dated;
    saidBy: string[];
    reportedBy: string[];
    status: ClaimFact['status'];
    /** The points that are disputed about the claim, each linked to where its accounts are shown. */
    disputes: PageLink[];
    /** Whether a quotation gives its very words. */
    hasWords: boolean;
    /** Pages that cite it, linked to the first place. */
    citedOn: PageLink[];
    /** Where it was corrected or updated, the newest first. */
    corrections: CorrectionView[];
    /** In a draft: the day since when its text may say something else than the English one. */
    staleSince: Dated | null;
  }
}

/** Views of all claims and of the sources they rest on; what cites and corrects a claim is added once pages are joined. */
export function claimViews(joining: Joining): Pick<Joined, 'claims' | 'sources'> {
  const { facts } = joining;
  const { ofClaim } = recordPlaces(joining);
  const quoted = new Set(Object.values(facts.quotes).flatMap(({ claims }) => claims));
  const sources = sourceViews(joining);
  const claims = new Map(
    Object.entries(facts.claims).map(([id, claim]) => [
      id,
      {
        ...ofClaim(id),
        ...claimView(id, claim, joining),
        hasWords: quoted.has(id),
        sources: claim.sources.flatMap((source) => sources.get(source) ?? []),
      },
    ]),
  );
  for (const claim of claims.values())
    for (const source of claim.sources) source.claims.push({ url: claim.href, title: claim.text });
  return { claims, sources };
}

function claimView(
  id: string,
  claim: ClaimFact,
  context: Joining,
): Omit<ClaimView, keyof RecordPlace | 'hasWords' | 'sources'> {
  const { t, translator, scope, staleOn } = context;
  const nameOf = (entity: string) => t(`entities:${entity}.name`);
  return {
    id,
    text: translator.translate(`claims:${id}`, { ...scope, ...claim.values, date: claim.date }),
    topic: claim.topic,
    date: dated(translator, claim.date),
    saidBy: claim.saidBy.map(nameOf),
    reportedBy: claim.reportedBy.map(nameOf),
    status: claim.status,
    disputes: disputesOf(id, context),
    citedOn: [],
    corrections: [],
    staleSince: staleOn(`claims.${id}`),
  };
}

/** The disputes that concern a claim. */
function disputesOf(claim: string, { facts, text, ...context }: Joining): PageLink[] {
  return Object.entries(facts.conflicts).flatMap(([id, { claims, accounts }]) => {
    const concerned = [...claims, ...Object.values(accounts).flatMap((account) => account.claims)];
    return concerned.includes(claim)
      ? { url: homeUrl(`conflict:${id}`, context), title: text(`conflicts:${id}.point`) }
      : [];
  });
}

/** Gives each claim the places that cite it, by the names that their pages have in the menu. */
export function linkCitations(pages: Page[], joining: Joining): void {
  for (const page of pages)
    for (const { claim, backHref, number } of page.notes) {
      const title = joining.t('strings:claim.place', { page: shortTitle(page, joining), number });
      claim.citedOn.push({ url: page.url + backHref, title });
    }
}
