import { expect } from '@playwright/test';
import { disputesTitle, noteOpening } from '../../src/kinds/claim/view.ts';
import { sweep } from '../support/sweep.ts';
import { citedClaims } from './cited-claims.ts';
import { all, articleOf, attributes, editionPages, one, repeated, target, textOf } from './documents.ts';

sweep('every page numbers its notes from one, in order of appearance, without a gap', editionPages, ({ url }) => {
  const numbers = references(url).map(({ number }) => number);
  const notes = all(articleOf(url), '.notes > ol > li').map(({ id }) => id);
  expect([...new Set(numbers)]).toEqual(notes.map((_, index) => index + 1));
  expect(notes).toEqual(notes.map((_, index) => `n${index + 1}`));
  expect(references(url).filter(({ number, label }) => !label.includes(String(number)))).toEqual([]);
});

sweep(
  'every page leads from every number over its note to the record of the claim the text cites',
  editionPages,
  ({ url, edition, page }) => {
    const hrefs = new Map(edition.claims.map(({ id, href }) => [id, href]));
    const expected = citedClaims(edition.locale.tag, page.id).map((claim) => hrefs.get(claim) ?? '');
    expect(references(url).map(({ href }) => recordOfNote(url, href))).toEqual(expected);
    for (const record of new Set(expected)) expect(target(record).className).toBe('record');
  },
);

/** Numbers in the text, where each note is first led to. */
const MARKS = 'sup.ref > a[id][href^="#n"]';

sweep(
  'every page lists its notes below all its text, and on the page for paper at the end of each part',
  editionPages,
  ({ url, page }) => {
    const lists = all(articleOf(url), '.notes');
    const marks = attributes(articleOf(url), MARKS, 'href');
    if (page.template !== 'print') {
      expect(lists.length).toBe(page.notes.length > 0 ? 1 : 0);
      expect(all(articleOf(url), '.notes ~ .prose, .prose .notes')).toEqual([]);
    }
    const noted = lists.flatMap((list) => {
      const text = page.template === 'print' ? list.previousElementSibling : articleOf(url);
      const own = attributes(text as Element, 'sup.ref > a[id][href^="#n"]', 'href');
      expect(attributes(list, 'ol > li', 'id').map((id) => `#${id}`)).toEqual(own);
      return own;
    });
    expect(noted).toEqual(marks);
  },
);

sweep('every page heads its notes, and lists them among its contents', editionPages, ({ url, edition, page }) => {
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

sweep(
  'every page says in every note who says it, with which status, and which points are disputed',
  editionPages,
  ({ url, edition, page }) => {
    const notes = page.notes.map(({ id, claim }) => {
      const { who, rest } = noteOpening(claim, edition.t);
      const points = claim.disputes.map(({ title }) => title).join('; ');
      const disputed = points ? ` ${disputesTitle(claim, edition.t)}: ${points}.` : '';
      return { id, who, text: who + rest + disputed, points: claim.disputes.map((point) => point.url) };
    });
    const shown = page.notes.map(({ id }) => {
      const note = target(`${url}#${id}`);
      return {
        id,
        who: textOf(one(note, 'strong')),
        text: textOf(one(note, 'p:first-child')),
        points: attributes(note, 'p:first-child a', 'href'),
      };
    });
    expect(shown).toEqual(notes);
    expect(notes.flatMap(({ points }) => points).filter((point) => target(point).className !== 'conflict')).toEqual([]);
    expect(all(articleOf(url), '.notes > ol > li')).toHaveLength(page.notes.length);
  },
);

sweep(
  'every page leads from every note to each of its sources itself, with publisher and date',
  editionPages,
  ({ url, page }) => {
    const due = page.notes.map(({ id, claim }) => ({
      id,
      links: claim.sources.filter(({ isLinked }) => isLinked).map((source) => source.url),
      addresses: claim.sources.filter(({ isLinked }) => !isLinked).map((source) => source.url),
    }));
    const links = ({ id }: { id: string }) => all(target(`${url}#${id}`), 'a[rel="external"]');
    const shown = page.notes.map((note) => ({
      id: note.id,
      links: links(note).map((link) => link.getAttribute('href')),
      addresses: all(target(`${url}#${note.id}`), '.address').map(textOf),
    }));
    expect(shown).toEqual(due);
    const unnamed = page.notes.flatMap((note) => {
      const linked = note.claim.sources.filter(({ isLinked }) => isLinked);
      const texts = links(note).map(textOf);
      return linked
        .map(({ publisher, published }) => [publisher, ...(published ? [`(${published.unpointed})`] : [])])
        .flatMap((parts, at) => parts.filter((part) => !texts[at]?.includes(part)))
        .map((part) => `${note.id} does not say ${part}`);
    });
    expect(unnamed).toEqual([]);
  },
);

sweep('every page leads back from every note to the first number that leads to it', editionPages, ({ url, page }) => {
  const notes = all(articleOf(url), '.notes > ol > li');
  const due = notes.map(({ id }) => {
    const [first] = all(articleOf(url), `sup.ref > a[href="#${id}"]`);
    const close = page.template === 'print' ? [] : [`#${first?.previousElementSibling?.id}`];
    return { id, back: [`#${first?.id}`], close };
  });
  const shown = notes.map((note) => ({
    id: note.id,
    back: attributes(note, '.notes__back', 'href'),
    close: attributes(note, '.notes__close > a', 'href'),
  }));
  expect(shown).toEqual(due);
});

sweep('every page leads from every asterisk to the remark on the name and back', editionPages, ({ url }) => {
  const marks = all(articleOf(url), 'sup.ref > a').filter((mark) => textOf(mark) === '*');
  const remarks = all(articleOf(url), '.footnotes > p[id]');
  expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(remarks.map(({ id }) => `#${id}`));
  expect(remarks.map((remark) => one(remark, 'a').getAttribute('href'))).toEqual(marks.map(({ id }) => `#${id}`));
});

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
