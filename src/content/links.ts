/** Links between the records and pages of an edition, set once all of them are there. */
import { shortTitle } from './comparison.ts';
import type { Page } from './edition.ts';
import type { Joining } from './joining.ts';
import type { CorrectionView, PageLink } from './views.ts';

/** Gives claims and pages the corrections that concern them; the page that lists them all aside. */
export function linkCorrections(pages: Page[], corrections: CorrectionView[], { records, homes }: Joining): void {
  for (const correction of corrections) {
    const { id, page: corrected, claim } = correction;
    if (claim !== null) records.claimsById.get(claim)?.corrections.push(correction);
    for (const page of pages) {
      const isConcerned = page.id === corrected || page.notes.some((note) => note.claim.id === claim);
      if (isConcerned && homes.get(`correction:${id}`)?.page !== page.id) page.corrections.push(correction);
    }
  }
}

/** Gives each claim the places that cite it, by the names that their pages have in the menu. */
export function linkCitations(pages: Page[], joining: Joining): void {
  for (const page of pages)
    for (const { claim, backHref, number } of page.notes) {
      const title = joining.t('strings:claim.place', { page: shortTitle(page, joining), number });
      claim.citedOn.push({ url: page.url + backHref, title });
    }
}

/** Gives each page of the menu the one before and the one after it. */
export function linkNeighbours(pages: Page[]): void {
  const listed = pages.filter(({ menu }) => menu);
  listed.forEach((page, index) => {
    page.previous = linkTo(listed[index - 1]);
    page.next = linkTo(listed[index + 1]);
  });
}

function linkTo(page: Page | undefined): PageLink | null {
  return page ? { url: page.url, title: page.title } : null;
}
