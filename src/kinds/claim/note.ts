/** The words of the note that leads to a claim. */
import type { Edition } from '../../content/edition.ts';
import type { ClaimView } from '../../content/views.ts';

/**
 * The first words of a note: who says it, as strong text, then who reported it and the status. A comparison by the site
 * names its author by its status.
 */
export function noteOpening({ saidBy, reportedBy, status }: ClaimView, t: Edition['t']): { who: string; rest: string } {
  if (status === 'compared') return { who: t('strings:note.compared'), rest: '.' };
  const others = reportedBy.filter((name) => !saidBy.includes(name));
  const reporters = others.length > 0 ? ` (${t('strings:note.reportedBy', { names: others.join(', ') })})` : '';
  return { who: saidBy.join(', '), rest: `${reporters}; ${t(`strings:status.${status}`)}.` };
}

/** What a list of disputed points is called; empty where there is none. */
export function disputesTitle({ disputes }: ClaimView, t: Edition['t']): string {
  return disputes.length > 0 ? t('strings:claim.disputedPoint', { count: disputes.length }) : '';
}
