import { expect, test } from '@playwright/test';
import { disputesTitle, noteOpening } from '../../src/content/citations.ts';
import { citedClaims } from './cited-claims.ts';
import { all, articleOf, attributes, editionPages, one, repeated, target, textOf } from './documents.ts';

for (const { url, edition, page } of editionPages) {
  test(`${url} numbers its notes from one, in order of appearance, without a gap`, () => {
    const numbers = references(url).map(({ number }) => number);
    const notes = all(articleOf(url), '.notes > ol > li').map(({ id }) => id);
    expect([...new Set(numbers)]).toEqual(notes.map((_, index) => index + 1));
    expect(notes).toEqual(notes.map((_, index) => `n${index + 1}`));
    expect(references(url).filter(({ number, label }) => !label.includes(String(number)))).toEqual([]);
  });

  test(`${url} leads from every number over its note to the record of the claim the text cites`, () => {
    const hrefs = new Map(edition.claims.map(({ id, href }) => [id, href]));
    const expected = citedClaims(edition.locale.tag, page.id).map((claim) => hrefs.get(claim) ?? '');
    expect(references(url).map(({ href }) => recordOfNote(url, href))).toEqual(expected);
    for (const record of new Set(expected)) expect(target(record).className).toBe('record');
  });

  test(`${url} lists its notes below all its text, and on the page for paper at the end of each part`, () => {
    const lists = all(articleOf(url), '.notes');
    const marks = all(articleOf(url), 'sup.ref > a[id][href^="#n"]').map((mark) => mark.getAttribute('href'));
    if (page.template !== 'print') {
      expect(lists.length).toBe(page.notes.length > 0 ? 1 : 0);
      expect(all(articleOf(url), '.notes ~ .prose, .prose .notes')).toEqual([]);
    }
    const noted = lists.flatMap((list) => {
      const own = attributes(list.previousElementSibling as Element, 'sup.ref > a[id][href^="#n"]', 'href');
      expect(attributes(list, 'ol > li', 'id').map((id) => `#${id}`)).toEqual(own);
      return own;
    });
    expect(noted).toEqual(marks);
  });

  test(`${url} heads its notes, and lists them among its contents`, () => {
    const titles = all(articleOf(url), '.notes').map((list) => {
      const heading = one(list, 'h2, h3');
      expect(list.getAttribute('aria-labelledby')?.split(' ').at(-1)).toBe(heading.id);
      return textOf(heading);
    });
    const names = attributes(articleOf(url), '.notes', 'aria-labelledby');
    expect(
      repeated(
        names.map((ids) =>
          ids
            .split(' ')
            .map((id) => textOf(target(`${url}#${id}`)))
            .join(' '),
        ),
      ),
    ).toEqual([]);
    expect(titles.filter((title) => title !== edition.t('strings:notes.title'))).toEqual([]);
    const isListed = page.template === 'prose' && page.notes.length > 0 && page.contents.length > 0;
    expect(all(articleOf(url), '.contents a[href="#notes"]')).toHaveLength(isListed ? 1 : 0);
  });

  test(`${url} says in every note who says it, with which status, and which points are disputed`, () => {
    for (const { id, claim } of page.notes) {
      const note = target(`${url}#${id}`);
      const { who, rest } = noteOpening(claim, edition.t);
      expect(textOf(one(note, 'strong')), id).toBe(who);
      const points = claim.disputes.map(({ title }) => title).join('; ');
      const disputed = points ? ` ${disputesTitle(claim, edition.t)}: ${points}.` : '';
      expect(textOf(one(note, 'p:first-child')), id).toBe(who + rest + disputed);
      expect(attributes(note, 'p:first-child a', 'href'), id).toEqual(claim.disputes.map((point) => point.url));
      for (const point of claim.disputes) expect(target(point.url).className, id).toBe('conflict');
    }
    expect(all(articleOf(url), '.notes > ol > li')).toHaveLength(page.notes.length);
  });

  test(`${url} leads from every note to each of its sources itself, with publisher and date`, () => {
    for (const { id, claim } of page.notes) {
      const note = target(`${url}#${id}`);
      const linked = claim.sources.filter(({ isLinked }) => isLinked);
      const links = all(note, 'a[rel="external"]');
      expect(
        links.map((link) => link.getAttribute('href')),
        id,
      ).toEqual(linked.map((source) => source.url));
      for (const [at, { publisher, published }] of linked.entries()) {
        expect(textOf(links[at] as Element), id).toContain(publisher);
        expect(attributes(links[at] as Element, 'time', 'datetime'), id).toEqual(published ? [published.datetime] : []);
      }
      const addresses = all(note, '.address').map(textOf);
      expect(addresses, id).toEqual(claim.sources.filter(({ isLinked }) => !isLinked).map((source) => source.url));
    }
  });

  test(`${url} leads back from every note to the first number that leads to it`, () => {
    for (const note of all(articleOf(url), '.notes > ol > li')) {
      const [first] = all(articleOf(url), `sup.ref > a[href="#${note.id}"]`);
      expect(attributes(note, '.notes__back', 'href'), note.id).toEqual([`#${first?.id}`]);
      const close = attributes(note, '.notes__close > a', 'href');
      expect(close, note.id).toEqual(page.template === 'print' ? [] : [`#${first?.previousElementSibling?.id}`]);
    }
  });

  test(`${url} leads from every asterisk to the remark on the name and back`, () => {
    const marks = all(articleOf(url), 'sup.ref > a').filter((mark) => textOf(mark) === '*');
    const remarks = all(articleOf(url), '.footnotes > p[id]');
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(remarks.map(({ id }) => `#${id}`));
    expect(remarks.map((remark) => one(remark, 'a').getAttribute('href'))).toEqual(marks.map(({ id }) => `#${id}`));
  });
}

interface Reference {
  number: number;
  href: string;
  label: string;
}

/** The reference numbers of a page in order; asterisks are no numbers. */
function references(url: string): Reference[] {
  return all(articleOf(url), 'sup.ref > a')
    .filter((link) => textOf(link) !== '*')
    .map((link) => ({
      number: Number(textOf(link)),
      href: link.getAttribute('href') ?? '',
      label: link.getAttribute('aria-label') ?? '',
    }));
}

function recordOfNote(url: string, href: string): string {
  return attributes(target(url + href), '.notes__details', 'href').join();
}
