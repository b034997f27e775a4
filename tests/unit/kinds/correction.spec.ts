import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import type { CorrectionView } from '../../../src/content/views.ts';
import { loadEditions } from '../../../src/load/load.ts';
import { fromCorrectedRoot } from '../corrected.ts';
import { blocksOf, nodesIn, pageOf, required, soundEdition } from '../sound.ts';

const editions = fromCorrectedRoot((root) => loadEditions(root));
const editionIn = (tag: string): Edition => required(editions.find(({ locale }) => locale.tag === tag));
const idsOf = (views: CorrectionView[]) => views.map(({ id }) => id);

test('every day on which something was published makes an edition', () => {
  for (const { site } of editions)
    expect(site).toMatchObject({ edition: 3, published: '2024-07-11', firstPublished: '2024-05-01' });
});

test('what was published on one day is of one edition, the newest first', () => {
  expect(editionIn('en').corrections.map(({ id, edition }) => `${edition} ${id}`)).toEqual([
    '3 title-mended',
    '2 words-added',
    '2 length-mended',
    '1 first-edition',
  ]);
});

test('a correction says what it said, what it says and why, in the words and numbers of the edition', () => {
  const words = editions.map(({ corrections }) => {
    const fixed = required(corrections.find(({ id }) => id === 'length-mended'));
    return [fixed.said, fixed.says, fixed.why, fixed.summary];
  });
  expect(words).toEqual([
    ['1,520 metres', '1,250 metres', 'Two digits were exchanged & nobody saw it.', null],
    ['1.520\u00A0метара', '1.250\u00A0метара', 'Две цифре су биле замењене.', null],
    ['1.520\u00A0metara', '1.250\u00A0metara', 'Dve cifre su bile zamenjene.', null],
    ['1520\u00A0метров', '1250\u00A0метров', 'Две цифры поменялись местами.', null],
  ]);
});

test('a list of all stands where it is placed, corrections apart from updates', () => {
  const [block] = blocksOf(pageOf(editionIn('ru'), 'sources'), 'corrections');
  const lists = nodesIn(required(block), 'list').map(({ items }) => items.map(({ id }) => id));
  expect(lists).toEqual([
    ['correction-title-mended', 'correction-length-mended'],
    ['correction-words-added', 'correction-first-edition'],
  ]);
});

test('a page shows what concerns it and the claims that it cites, but not twice where all are listed', () => {
  const shown = Object.fromEntries(editionIn('en').pages.map(({ id, corrections }) => [id, idsOf(corrections)]));
  expect(shown).toEqual({
    overview: ['title-mended', 'length-mended'],
    call: ['words-added', 'length-mended'],
    sources: [],
    print: [],
    wording: [],
    error: [],
  });
});

test('a corrected claim leads to its correction, and the correction to the claim', () => {
  const { claims, corrections } = editionIn('sr-Latn');
  const claim = required(claims.find(({ id }) => id === 'bridge-measured'));
  expect(claim.corrections.map(({ href }) => href)).toEqual(['/sr-latn/sources/#correction-length-mended']);
  expect(corrections.find(({ id }) => id === 'length-mended')?.place?.url).toBe(claim.href);
  expect(corrections.find(({ id }) => id === 'title-mended')?.place).toEqual({ url: '/sr-latn/', title: 'Pregled' });
});

test('a site without corrections has its first publication alone', () => {
  const edition = soundEdition('en');
  expect(idsOf(edition.corrections)).toEqual(['first-edition']);
  expect(edition.pages.flatMap(({ corrections }) => corrections)).toEqual([]);
});
