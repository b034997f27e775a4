import { expect, test } from '@playwright/test';
import type { Edition } from '../../src/content/edition.ts';
import type { ClaimView } from '../../src/content/views.ts';
import { citationText } from '../../src/eleventy/filters.ts';
import { disputesTitle } from '../../src/kinds/claim/view.ts';
import { editions } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, articleOf, attributes, one, origin, target, textOf } from './documents.ts';

for (const edition of editions) {
  const { locale, claims, sources, t } = edition;
  const pages = edition.pages.filter(({ records }) => records !== null);
  const index = pages.find(({ template }) => template === 'sources')?.url ?? '';
  const records = (kind: 'claim' | 'source') =>
    pages.flatMap(({ url }) => all(articleOf(url), `li.record[id^="${kind}-"]`));
  const hrefs = new Map<string, string>([
    ...claims.map(({ id, href }) => [`claim-${id}`, href] as const),
    ...sources.map(({ id, href }) => [`source-${id}`, href] as const),
  ]);
  const claimRecords = claims.map((claim) => ({ url: claim.permalink, claim }));
  const recordOf = (id: string) => target(hrefs.get(id) ?? id);

  test(`every claim has one record in ${locale.tag}, and no record is without a claim`, () => {
    expect(
      records('claim')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(claims.map(({ id }) => `claim-${id}`).sort());
  });

  sweep(
    `every record of a claim in ${locale.tag} tells what is claimed, by whom, when, its status and its sources`,
    claimRecords,
    ({ claim }) => {
      const record = recordOf(`claim-${claim.id}`);
      const facts = factsOf(record);
      expect({
        text: textOf(one(record, '.record__text')),
        mark: attributes(record, '.mark > a', 'href'),
        saidBy: facts.get(t('strings:claim.saidBy')),
        reportedBy: facts.get(t('strings:claim.reportedBy')) ?? '',
        status: facts.get(t('strings:claim.status')),
        date: attributes(record, 'dl > div:first-child time', 'datetime'),
        disputes: facts.get(disputesTitle(claim, t)) ?? '',
        sources: attributes(record, '.citations__record', 'href'),
        addresses: attributes(record, 'a[rel="external"]', 'href'),
      }).toEqual({
        text: claim.text,
        mark: [claim.permalink],
        saidBy: claim.saidBy.join(', '),
        reportedBy: claim.reportedBy.join(', '),
        status: t(`strings:status.${claim.status}`),
        date: [claim.date.datetime],
        disputes: claim.disputes.map(({ title }) => title).join('; '),
        sources: claim.sources.map(({ href }) => href),
        addresses: claim.sources.filter(({ isLinked }) => isLinked).map(({ url }) => url),
      });
      expect([claim.saidBy.length, claim.sources.length]).not.toContain(0);
    },
  );

  test(`every source has one record in ${locale.tag}, and no record is without a source`, () => {
    expect(
      records('source')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(sources.map(({ id }) => `source-${id}`).sort());
  });

  sweep(`every record of a source in ${locale.tag} tells its publisher, address, date and kind`, sources, (source) => {
    const record = recordOf(`source-${source.id}`);
    const facts = [
      source.published?.unpointed ?? t('strings:source.noDate'),
      source.languageName,
      t(`strings:source.kind.${source.kind}`),
      t(source.isExcerpt ? 'strings:source.excerpt' : 'strings:source.full'),
      ...(source.relays.length > 0 ? [`${t('strings:source.relays')}: ${source.relays.join(', ')}`] : []),
      ...(source.copy ? [t('strings:source.copy', { place: source.copy })] : []),
      ...source.notes,
    ];
    expect({
      publisher: textOf(one(record, '.record__text > span > span[lang]')),
      mark: attributes(record, '.mark > a', 'href'),
      address: textOf(one(record, '.record__address > [lang="zxx"]')),
      links: attributes(record, '.record__address > a[rel="external"]', 'href'),
      dates: attributes(record, '.record__facts time', 'datetime'),
      facts: textOf(one(record, '.record__facts')),
    }).toEqual({
      publisher: source.publisher,
      mark: [source.permalink],
      address: source.url,
      links: source.isLinked ? [source.url] : [],
      dates: source.published ? [source.published.datetime] : [],
      facts: `${facts.join('; ')}.`,
    });
  });

  test(`every record in ${locale.tag} keeps its address on the page of sources, which leads to it`, () => {
    const lost = [...claims, ...sources].filter(({ permalink, href }) => {
      const place = target(permalink);
      const leadsOn = href === permalink || attributes(place, 'a', 'href').join() === href;
      return !leadsOn || !permalink.startsWith(`${index}#`);
    });
    expect(lost.map(({ permalink }) => permalink)).toEqual([]);
  });

  test(`every page to read in ${locale.tag} tells how it is cited`, () => {
    for (const page of edition.pages.filter(({ template }) => template === 'prose'))
      expect(textOf(one(articleOf(page.url), '.cite > summary + p')), page.url).toBe(
        `${citationText(edition, page)} ${origin}${page.url}`,
      );
  });

  sweep(`a source in ${locale.tag} leads to the claims that rest on it, and these lead to it`, sources, ({ id }) => {
    const claimed = attributes(recordOf(`source-${id}`), 'details a[href*="#claim-"]', 'href');
    const resting = claims.filter((claim) => claim.sources.some((source) => source.id === id));
    expect(claimed.sort(), id).toEqual(resting.map(({ href }) => href).sort());
  });

  test(`a source in ${locale.tag} leads by their own words to the quotations from it`, () => {
    let found = 0;
    for (const { id } of sources)
      for (const link of all(recordOf(`source-${id}`), 'details a[href*="#quote-"]')) {
        const figure = target(link.getAttribute('href') ?? '');
        const original = all(figure, 'blockquote').find((block) => textOf(block) === textOf(link));
        expect(original?.getAttribute('lang'), `${id}: ${textOf(link)}`).toBe(link.getAttribute('lang'));
        expect(attributes(figure, '.citations__record', 'href'), textOf(link)).toContain(hrefs.get(`source-${id}`));
        found += 1;
      }
    const shown = edition.pages.flatMap(({ template, url }) =>
      template === 'prose' ? all(articleOf(url), '.quote__source') : [],
    );
    expect(found).toBe(shown.length);
  });

  sweep(`a claim in ${locale.tag} leads to every page that cites it`, claimRecords, ({ claim }) => {
    const places = attributes(recordOf(`claim-${claim.id}`), 'a[href*="/#n"]', 'href');
    expect(places.map((place) => place.split('#')[0])).toEqual(pagesThatCite(edition, claim));
    const noted = places.map((place) => `${place.split('#')[0]}${target(place).getAttribute('href')}`);
    expect(noted.map((note) => attributes(target(note), '.notes__details', 'href'))).toEqual(
      places.map(() => [claim.href]),
    );
  });

  sweep(`every claim is cited on a page in ${locale.tag}, with its sources and agencies`, claimRecords, ({ claim }) => {
    const told = factsOf(recordOf(`claim-${claim.id}`));
    expect(told.has(t('strings:claim.reportedBy')), 'agencies').toBe(claim.reportedBy.length > 0);
    const pages = pagesThatCite(edition, claim);
    expect(pages.length, 'pages').toBeGreaterThan(0);
    const publishers = claim.sources.map(({ publisher }) => publisher);
    const missing = pages.flatMap((url) => {
      const note = textOf(noteOf(url, claim));
      return publishers.filter((publisher) => !note.includes(publisher)).map((publisher) => `${url}: ${publisher}`);
    });
    expect(missing).toEqual([]);
  });
}

/** What a record tells, by its labels. */
function factsOf(record: Element): Map<string, string> {
  return new Map(all(record, 'dl > div').map((fact) => [textOf(one(fact, 'dt')), textOf(one(fact, 'dd'))]));
}

/** Addresses of the pages, the print view left out, with a note that leads to the claim. */
function pagesThatCite(edition: Edition, claim: ClaimView): string[] {
  return edition.pages
    .filter(({ template, url }) => template === 'prose' && notesOn(url).has(claim.href))
    .map(({ url }) => url);
}

function noteOf(url: string, claim: ClaimView): Element {
  const note = notesOn(url).get(claim.href)?.closest('li');
  if (!note) throw new Error(`${url} has no note on ${claim.id}`);
  return note;
}

const notes = new Map<string, Map<string, Element>>();

/** Links from the notes of a page to records, by where they lead; throws where two lead to one record. */
function notesOn(url: string): Map<string, Element> {
  const known = notes.get(url);
  if (known) return known;
  const links = all(articleOf(url), '.notes__details');
  const found = new Map(links.map((link) => [link.getAttribute('href') ?? '', link]));
  if (found.size < links.length) throw new Error(`${url} has two notes on one claim`);
  notes.set(url, found);
  return found;
}
