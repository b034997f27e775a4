/** Links between the records and pages of an edition, set once all of them are there. */
import type { Translator } from '../i18n/translator.ts';
import { originalWording } from '../kinds/quote/original-wording.ts';
import type { Page } from './edition.ts';
import type { Joining } from './joining.ts';
import { pageUrl } from './page-url.ts';
import { dated } from './records.ts';
import type { CorrectionView, PageLink } from './views.ts';

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

/** Gives each claim the places that cite it. */
export function linkCitations(pages: Page[], { t }: Translator): void {
  for (const { url, title, notes } of pages)
    for (const { claim, backHref, number } of notes)
      claim.citedOn.push({ url: url + backHref, title: t('strings:claim.place', { page: title, number }) });
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
