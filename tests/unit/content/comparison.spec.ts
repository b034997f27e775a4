import { expect, test } from '@playwright/test';
import { type Comparison, comparisonGrid, comparisonsOf } from '../../../src/content/comparison.ts';
import { joinEditions } from '../../../src/content/join.ts';
import type { Content } from '../../../src/content/kind.ts';
import { required, soundContent } from '../sound.ts';

const TAGS = ['en', 'sr-Cyrl', 'sr-Latn', 'ru'];

/** The sound fixture with a page that offers comparisons. */
function withComparePage({ facts, words }: Content): void {
  facts.pages.compare = { path: 'compare', template: 'compare', menu: false };
  for (const { pages } of Object.values(words))
    if (pages.print) pages.compare = { ...pages.print, title: 'Texts', blocks: [] };
}

const editions = joinEditions(soundContent(withComparePage));
const all = [...comparisonsOf(editions)];
const at = (url: string): Comparison => required(all.find(({ shell }) => shell.url === url));

test('every reading page stands beside itself in every other edition', () => {
  const pairs = TAGS.flatMap((tag) => TAGS.filter((other) => other !== tag).map((other) => `${tag} ${other}`));
  for (const id of ['overview', 'call'])
    expect(
      all.filter(({ page }) => page.id === id).map(({ framing, other }) => `${framing.locale.tag} ${other.locale.tag}`),
    ).toEqual(pairs);
  expect(all).toHaveLength(3 * pairs.length);
  expect(new Set(all.map(({ shell }) => shell.url)).size).toBe(all.length);
});

test('content without a page for comparisons has none, and no page leads there', () => {
  const plain = joinEditions(soundContent());
  expect([...comparisonsOf(plain)]).toEqual([]);
  expect(plain.flatMap(({ pages }) => pages.flatMap(({ comparisons }) => comparisons))).toEqual([]);
});

const FIRST = [
  { tag: 'en', url: '/en/compare/sr-cyrl/bridge/' },
  { tag: 'sr-Cyrl', url: '/sr-cyrl/compare/en/bridge/' },
  { tag: 'sr-Latn', url: '/sr-latn/compare/en/bridge/' },
  { tag: 'ru', url: '/ru/compare/en/bridge/' },
];
for (const { tag, url } of FIRST)
  test(`a page in ${tag} leads to the first other language, ${url}`, () => {
    const pages = required(editions.find(({ locale }) => locale.tag === tag)).pages;
    expect(pages.map(({ id, comparisons }) => [id, comparisons.length > 0])).toEqual([
      ['overview', true],
      ['call', true],
      ['sources', false],
      ['wording', true],
      ['print', false],
      ['error', false],
      ['compare', false],
    ]);
    expect(pages[1]?.comparisons[0]?.url).toBe(url);
  });

test('each side is counted by itself', () => {
  const fuller = joinEditions(
    soundContent((content) => {
      withComparePage(content);
      const blocks = required(content.words.ru?.pages.overview).blocks;
      blocks.push(required(blocks[0]), ...required(content.words.ru?.pages.call).blocks.slice(3, 4));
    }),
  );
  const { counts } = required([...comparisonsOf(fuller)].find(({ shell }) => shell.url === '/en/compare/ru/'));
  expect(counts.map(({ isSame }) => isSame)).toEqual([false, true, true, false]);
  const [parts, claims, sources, numbers] = counts.map(({ sides }) => sides);
  expect(parts).toEqual([4, 6]);
  expect(claims).toEqual([1, 1]);
  expect(sources).toEqual([1, 1]);
  expect(numbers?.[1]).toBeGreaterThan(required(numbers?.[0]));
});

test('texts are paired by what they are, a translation alone where the other side needs none', () => {
  const quote = required(at('/en/compare/ru/bridge/').pairs.find(({ id }) => id === 'quote-register-quote'));
  expect(quote.lines.map(({ key, sides }) => [key, sides.map((side) => side !== null)])).toEqual([
    ['byline', [true, true]],
    ['transcription original', [true, true]],
    ['transcription translation', [true, false]],
    ['transcription credit', [true, false]],
  ]);
  const mirrored = required(at('/ru/compare/en/bridge/').pairs.find(({ id }) => id === 'quote-register-quote'));
  expect(mirrored.lines.map(({ key, sides }) => [key, sides.map((side) => side !== null)])).toEqual([
    ['byline', [true, true]],
    ['transcription original', [true, true]],
    ['transcription translation', [false, true]],
    ['transcription credit', [false, true]],
  ]);
});

test('a pair leads back to its place, and to records in the language of the frame', () => {
  const { pairs, claimHrefs } = at('/ru/compare/en/bridge/');
  expect(pairs.slice(0, 4).map(({ backHref }) => decodeURIComponent(backHref))).toEqual([
    '/ru/bridge/',
    '/ru/bridge/#:~:text=Вступление',
    '/ru/bridge/#length',
    '/ru/bridge/#length:~:text=в июне 2001 года',
  ]);
  expect(pairs.find(({ id }) => id === 'event-opening')?.backHref).toBe('/ru/bridge/#event-opening');
  expect(claimHrefs.get('bridge-opened')).toBe('/ru/sources/#claim-bridge-opened');
  const quote = required(pairs.find(({ id }) => id === 'quote-register-quote'));
  expect(quote.claims.map(({ href }) => href)).toEqual(['/ru/sources/#claim-bridge-opened']);
  expect(quote.sources.map(({ href }) => href)).toEqual(['/ru/sources/#source-register-2001']);
});

test('the rows of a series stand together, with what is said above and below them', () => {
  const series = required(at('/ru/compare/en/bridge/').pairs.find(({ kind }) => kind === 'series'));
  expect(series.lines.map(({ key }) => key)).toEqual(['title', 'summary', 'axis']);
  expect(series.rows.length).toBeGreaterThan(0);
  expect(series.closing.map(({ key }) => key)).toEqual(['caution']);
});

test('the switch of editions leads to the same two texts, or to the same other one', () => {
  expect(at('/ru/compare/en/bridge/').shell.alternates.map(({ url }) => url)).toEqual([
    '/en/compare/ru/bridge/',
    '/sr-cyrl/compare/en/bridge/',
    '/sr-latn/compare/en/bridge/',
    '/ru/compare/en/bridge/',
  ]);
});

test('the other editions are offered under their names in the language of the frame', () => {
  const { others } = at('/ru/compare/en/bridge/');
  expect(others.map(({ url, isCurrent }) => [url, isCurrent])).toEqual([
    ['/ru/compare/en/bridge/', true],
    ['/ru/compare/sr-cyrl/bridge/', false],
    ['/ru/compare/sr-latn/bridge/', false],
  ]);
  expect(others[0]?.title).toBe('английский');
});

test('pages of one pair of editions follow one another', () => {
  expect(at('/ru/compare/en/').shell).toMatchObject({ previous: null, next: { url: '/ru/compare/en/bridge/' } });
  expect(at('/ru/compare/en/bridge/').shell).toMatchObject({
    previous: { url: '/ru/compare/en/' },
    next: { url: '/ru/compare/en/words/' },
  });
});

test('the index has a row for each page and a column for each other language', () => {
  const edition = required(editions.find(({ locale }) => locale.tag === 'ru'));
  const { languages, rows } = comparisonGrid(edition, editions);
  expect(languages.map(({ tag }) => tag)).toEqual(['en', 'sr-Cyrl', 'sr-Latn']);
  for (const { tag, heading } of languages) expect(heading).toBe(edition.t(`strings:language.${tag}`));
  expect(rows[1]?.cells).toEqual([
    { url: '/ru/compare/en/bridge/', name: 'The bridge' },
    { url: '/ru/compare/sr-cyrl/bridge/', name: 'Мост' },
    { url: '/ru/compare/sr-latn/bridge/', name: 'Most' },
  ]);
});
