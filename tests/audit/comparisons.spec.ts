/** The pages of two editions: that both sides are there whole, in their languages, and that every way leads where it says. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Comparison } from '../../src/content/comparison.ts';
import type { Edition } from '../../src/content/edition.ts';
import type { Page } from '../../src/content/page.ts';
import { FIRST_TRIP } from '../budget/limits.ts';
import { comparisons, editions, readPage } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import {
  all,
  articleOf,
  attributes,
  documentOf,
  nameOf,
  one,
  repeated,
  target,
  textOf,
  textWithout,
} from './documents.ts';

/** Any level serves, since a higher one makes the page smaller. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const PARTS = '.pair, .comparison__heading';

const COMPARE = 'the content has no page of comparisons';
const hasIndex = editions.some((edition) => edition.pages.some(({ template }) => template === 'compare'));

test('every reading page stands beside itself in each pair of editions, both ways', () => {
  test.skip(!hasIndex, COMPARE);
  const reading = editions[0]?.pages.filter(({ template }) => template === 'prose') ?? [];
  expect(reading.length).toBeGreaterThan(0);
  expect(comparisons).toHaveLength(reading.length * editions.length * (editions.length - 1));
});

const pages = comparisons.map((comparison) => ({ url: comparison.shell.url, ...comparison }));

sweep('every comparison says at its head how much each side holds, and that it is the same', pages, (comparison) => {
  const {
    url,
    page,
    counts,
    framing: { t },
  } = comparison;
  const otherPage = otherPageOf(comparison);
  const table = one(articleOf(url), '.comparison__counts');
  const rows = all(table, 'tbody tr').map((row) =>
    all(row, 'th, td').map((cell) => textWithout(cell, '.stacked__column')),
  );
  expect(rows).toEqual(
    counts.map(({ name, sides }) => [
      t(`strings:compare.count.${name}`),
      ...sides.map(String),
      t('strings:compare.same'),
    ]),
  );
  expect(all(table, 'thead th[scope="col"]')).toHaveLength(4);
  const [parts, claims] = counts.map(({ sides }) => sides);
  for (const [side, reading] of [page, otherPage].entries()) {
    expect(all(articleOf(url), PARTS), reading?.url).toHaveLength(parts?.[side] ?? 0);
    expect(claimsOn(reading).size, `claims of ${reading?.url}`).toBe(claims?.[side]);
  }
});

sweep('every comparison holds every text of both pages, each in its language', pages, (comparison) => {
  const { url, page, framing, other } = comparison;
  const otherPage = otherPageOf(comparison);
  for (const [edition, address] of [
    [framing, page.url],
    [other, otherPage?.url ?? ''],
  ] as const) {
    const compared = comparedTexts(url, edition);
    const texts = readingTexts(address);
    expect(texts.length, address).toBeGreaterThan(3);
    expect(
      texts.filter((text) => !compared.includes(text)),
      address,
    ).toEqual([]);
  }
  const drawn = [page, otherPage].map((reading) => all(articleOf(reading?.url ?? ''), 'svg > title').map(textOf));
  expect(all(articleOf(url), '.pair__side:not([lang]) > svg > title').map(textOf)).toEqual(drawn[0]);
  expect(all(articleOf(url), `.pair__side[lang="${other.locale.tag}"] > svg > title`).map(textOf)).toEqual(drawn[1]);
  expect(all(articleOf(url), '.pair').flatMap((group) => groupFaults(group, comparison))).toEqual([]);
});
sweep('every comparison leads back to every place, and every place leads here', pages, (comparison) => {
  const { url, page } = comparison;
  expect(wrongWaysBack(comparison)).toEqual([]);
  expect(attributes(documentOf(page.url), '.site-footer__beside a', 'href')).toContain(url);
  // Every section ends with a way to its place there, which has the same words; headings in it are links to themselves.
  const tools = all(articleOf(page.url), '.section-tools');
  const [sections, lower] = [2, 3].map((level) => all(articleOf(page.url), `.heading > h${level}`));
  expect(tools.map((line) => line.getAttribute('aria-labelledby'))).toEqual(sections?.map(({ id }) => id));
  expect(lower?.map((heading) => one(heading, 'a').getAttribute('href'))).toEqual(lower?.map(({ id }) => `#${id}`));
  const wrong = tools.filter((line) => {
    const href = attributes(line, 'a', 'href').find((address) => address?.startsWith(`${url}#`)) ?? '';
    const heading = documentOf(page.url).getElementById(line.getAttribute('aria-labelledby') ?? '');
    return !heading || !oneText(target(href)).includes(oneText(heading));
  });
  expect(wrong.map(nameOf)).toEqual([]);
  // Where the script of a reading page leads from what is being read (src/browser/reader.ts).
  for (const place of placesOf(page.url)) target(`${url}#${place}`);
});

sweep(
  'every comparison leads from every mark, and from what has none, to records in the language of the frame',
  pages,
  ({ url, framing }) => {
    const records = new Set([...framing.claims, ...framing.sources].map((record) => record.href));
    const hrefs = new Set(attributes(articleOf(url), 'sup.ref > a, .pair__links ul a', 'href'));
    expect([...hrefs].filter((href) => !records.has(href) || target(href).className !== 'record')).toEqual([]);
    const placed = all(articleOf(url), ':is([id^="quote-"], [id^="overlap-"]).pair');
    const unlinked = placed.filter((part) => all(part, '.pair__links a[href*="#claim-"]').length === 0);
    expect(unlinked.map(({ id }) => id)).toEqual([]);
  },
);

sweep('every comparison offers the other editions in the same place, and opens at once', pages, (comparison) => {
  const { url, page, framing } = comparison;
  const others = attributes(one(articleOf(url), '.comparison__others'), 'a', 'href');
  const expected = comparisons
    .filter((candidate) => candidate.framing === framing && candidate.page === page)
    .map((candidate) => candidate.shell.url);
  expect(others.slice(0, -1)).toEqual(expected);
  expect(attributes(articleOf(url), '.comparison__others [aria-current]', 'href')).toEqual([url]);
  expect(documentOf(others.at(-1) ?? '').documentElement.lang).toBe(framing.locale.tag);
  const start = brotliDecompressSync(brotliCompressSync(readPage(url), QUICK).subarray(0, FIRST_TRIP), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');
  const firstPart = start.indexOf('class="pair"');
  expect(firstPart).toBeGreaterThan(start.lastIndexOf('</style>'));
  expect(start.indexOf('class="pair__links"', firstPart)).toBeGreaterThan(firstPart);
});

for (const { locale, pages } of editions)
  test(`the page of comparisons in ${locale.tag} leads to each of them, under a name of its own`, () => {
    test.skip(!hasIndex, COMPARE);
    const url = pages.find(({ template }) => template === 'compare')?.url ?? '';
    const links = all(articleOf(url), '.comparison-index td > a');
    const own = comparisons.filter(({ framing }) => framing.locale === locale);
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(own.map(({ shell }) => shell.url).sort());
    expect(repeated(links.map(textOf))).toEqual([]);
  });

/** What is wrong with the frame of a part: its name, the names of its languages, the languages of its sides. */
function groupFaults(group: Element, { languages, other }: Comparison): string[] {
  const lines = all(group, '.pair__line');
  const named = lines.slice(0, 1).flatMap((line) => all(line, '.pair__language').map(textOf));
  const sides = lines.map((line) => all(line, '.pair__side').map((side) => side.getAttribute('lang')));
  const due = JSON.stringify([null, other.locale.tag]);
  return [
    ...(group.getAttribute('role') === 'group' ? [] : ['no group']),
    ...(/\S/u.test(group.getAttribute('aria-label') ?? '') ? [] : ['no name']),
    ...(JSON.stringify(named) === JSON.stringify(languages) ? [] : [`named ${named}, not ${languages}`]),
    ...sides
      .map((tags) => JSON.stringify(tags))
      .filter((tags) => tags !== due)
      .map((tags) => `sides in ${tags}`),
  ].map((fault) => `${group.id}: ${fault}`);
}

/** The page that is compared, in the other edition. */
function otherPageOf({ other, page }: Comparison): Page | undefined {
  return other.pages.find(({ id }) => id === page.id);
}

/** Ids of the claims that a reading page cites, or places a quotation, a series or a topic of. */
function claimsOn(page: Page | undefined): Set<string> {
  const placed = (page?.nodes ?? []).flatMap((node) => (node.type === 'group' ? (node.claims ?? []) : []));
  const records = attributes(articleOf(page?.url ?? ''), '.notes__details[href*="#claim-"]', 'href');
  return new Set([...placed, ...records.map((href) => href.split('#claim-')[1] ?? '')]);
}

/** Parts whose way back does not end at their text on the reading page. */
function wrongWaysBack({ shell, page }: Comparison): string[] {
  const texts = oneText(articleOf(page.url));
  return all(articleOf(shell.url), PARTS).flatMap((part) => {
    const id = part.id || one(part, '[id]').id;
    const href = one(part, '.pair__back').getAttribute('href') ?? '';
    const [address = '', words] = href.split(':~:text=');
    if (address.replace(/#$/u, '') !== page.url && !target(address)) return [`${id}: ${href}`];
    if (words === undefined)
      return address === `${page.url}#${id}` || id === 'opening' || id.startsWith('correction-') || /\.\d+$/u.test(id)
        ? []
        : [`${id}: ${href}`];
    const found = texts.split(decodeURIComponent(words)).length - 1;
    return found === 1 ? [] : [`${id}: “${decodeURIComponent(words)}” stands ${found} times on ${page.url}`];
  });
}

/** Text of an article as a browser searches it. */
function oneText(article: Element): string {
  return textWithout(article, 'svg > title, svg > desc').replaceAll('\u00A0', ' ');
}

/** Ids by which the script names what is read, as it finds them. */
function placesOf(url: string): string[] {
  let section = 'opening';
  return all(
    articleOf(url),
    '.heading > [id], .prose > :not(.heading, .link, .section-tools), .prose :is(li, dt, tr)[id]',
  ).flatMap((place) => {
    if (/^h\d$/iu.test(place.tagName)) section = place.id;
    if (place.querySelector(':is(li, dt)[id]')) return [];
    const number = place.getAttribute('data-place');
    return place.id || (number ? `${section}.${number}` : []);
  });
}

const LINES =
  'h1, h2, h3, p, :is(.events, .conflict__accounts) > li > *, li, td, th, dt, dd, blockquote, figcaption, caption';
/** Controls, and what is said once for both sides or in another form: labels, sources, the charts, how long it takes. */
const APART =
  '.contents, .notes, .cite, .neighbours, .opening__facts, .opening__address, .key-facts__counts, .lead-picture, .section-tools, .ref, .quote__label, .quote__source, .stacked__column, table, figcaption, svg, .accounts__mark, .downloads, .link, .records, .footnotes > h2';

const textsByUrl = new Map<string, string[]>();

/** Texts of a reading page outside tables, as far as they stand on lines of their own; read once for all pairs. */
function readingTexts(url: string): string[] {
  const texts = textsByUrl.get(url) ?? linesOf(url);
  textsByUrl.set(url, texts);
  return texts;
}

function linesOf(url: string): string[] {
  return all(articleOf(url), LINES)
    .filter((line) => !line.closest(APART) && !line.querySelector(LINES))
    .map((line) => textWithout(line, APART).replace(/^\* | ↩\uFE0E$/gu, ''))
    .filter((text) => text !== '');
}

/** Texts of a comparison in the language of one edition, in whatever part. */
function comparedTexts(url: string, { locale: { tag } }: Edition): string {
  const own = documentOf(url).documentElement.lang;
  const scope =
    tag === own
      ? '.pair__side:not([lang]) > :is(p, blockquote), .comparison__heading :is(h2, h3) > span:not([lang])'
      : `.pair__side[lang="${tag}"] > :is(p, blockquote), .comparison__heading :is(h2, h3) > span[lang="${tag}"]`;
  return all(articleOf(url), scope)
    .map((line) => textWithout(line, '.ref'))
    .join('\n');
}
