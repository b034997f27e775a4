import type { Joining } from '../../content/joining.ts';
import { pageUrl } from '../../content/page-url.ts';
import type { PageLink } from '../../content/views.ts';

/** Gives each claim the disputes that concern it. */
export function linkDisputes({ facts, locale, records, text, homes }: Joining): void {
  for (const [id, { claims, accounts }] of Object.entries(facts.conflicts)) {
    const home = homes.get(`conflict:${id}`);
    const link: PageLink = {
      url: pageUrl(facts, locale, home?.page ?? '', home?.anchor),
      title: text(`conflicts:${id}.point`),
    };
    const concerned = new Set([...claims, ...Object.values(accounts).flatMap((account) => account.claims)]);
    for (const claim of concerned) records.claimsById.get(claim)?.disputes.push(link);
  }
}
