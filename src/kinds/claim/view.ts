/** Claims as an edition shows them, and the words of the notes that lead to them. */
import { dated } from '../../content/dated.ts';
import type { Joined, Joining } from '../../content/kind.ts';
import { homeUrl } from '../../content/page-url.ts';
import type { ClaimView, PageLink } from '../../content/views.ts';
import { sharedSideOf } from '../../look/palette.ts';
import { recordPages, recordPlace } from '../source/pages.ts';
import { sourceViews } from '../source/view.ts';
import type { ClaimFact } from './facts.ts';

declare module '../../content/views.ts' {
  interface ClaimView {
    text: string;
    topic: string;
    date: Dated;
    saidBy: string[];
    /** The account whose words it is, or `both`; null where others said it too. */
    side: string | null;
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
  const { facts, t, translator, scope, staleOn } = joining;
  const { ofClaim } = recordPages(facts);
  const quoted = new Set(Object.values(facts.quotes).flatMap(({ claims }) => claims));
  const sources = sourceViews(joining);
  const nameOf = (entity: string) => t(`entities:${entity}.name`);
  const claims = new Map<string, ClaimView>();
  for (const [id, claim] of Object.entries(facts.claims)) {
    const view: ClaimView = {
      id,
      ...recordPlace(ofClaim(id), `claim-${id}`, joining),
      text: translator.translate(`claims:${id}`, { ...scope, ...claim.values, date: claim.date }),
      topic: claim.topic,
      date: dated(translator, claim.date),
      saidBy: claim.saidBy.map(nameOf),
      side: sharedSideOf(claim.saidBy, facts.site),
      reportedBy: claim.reportedBy.map(nameOf),
      status: claim.status,
      disputes: disputesOf(id, joining),
      hasWords: quoted.has(id),
      sources: claim.sources.flatMap((source) => sources.get(source) ?? []),
      citedOn: [],
      corrections: [],
      staleSince: staleOn(`claims.${id}`),
    };
    for (const source of view.sources) source.claims.push({ url: view.href, title: view.text });
    claims.set(id, view);
  }
  return { claims, sources };
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

/**
 * The first words of a note: who says it, as strong text, then who reported it and the status. A comparison by the site
 * names its author by its status.
 */
export function noteOpening({ saidBy, reportedBy, status }: ClaimView, t: Joining['t']): { who: string; rest: string } {
  if (status === 'compared') return { who: t('strings:note.compared'), rest: '.' };
  const others = reportedBy.filter((name) => !saidBy.includes(name));
  const reporters = others.length > 0 ? ` (${t('strings:note.reportedBy', { names: others.join(', ') })})` : '';
  return { who: saidBy.join(', '), rest: `${reporters}; ${t(`strings:status.${status}`)}.` };
}

/** What a list of disputed points is called; empty where there is none. */
export function disputesTitle({ disputes }: ClaimView, t: Joining['t']): string {
  return disputes.length > 0 ? t('strings:claim.disputedPoint', { count: disputes.length }) : '';
}

/** The topics of claims by their names, each once, in order of first appearance. */
export function topicNames(claims: Pick<ClaimView, 'topic'>[], t: Joining['t']): string[] {
  return [...new Set(claims.map(({ topic }) => t(`strings:topic.${topic}`)))];
}
