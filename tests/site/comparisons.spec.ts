import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { comparisons, editions, readPage } from '../support/site.ts';
import { all, articleOf, attributes, documentOf, one, target, textOf, textWithout } from './documents.ts';

/** What arrives in the first round trip: it must paint the first view. */
const FIRST_BYTES = 14_600;
/** Marks that lead to claims. */
const CITED = 'sup.ref > a';

test('every reading page stands beside itself in each pair of editions, both ways', () => {
  const reading = editions[0]?.pages.filter(({ template }) => template === 'prose') ?? [];
  expect(reading.length).toBeGreaterThan(0);
  expect(comparisons).toHaveLength(reading.length * editions.length * (editions.length - 1));
});

for (const { shell, page, framing, other, counts } of comparisons) {
  const { url } = shell;
  const otherPage = other.pages.find(({ id }) => id === page.id);
  const { t } = framing;

  test(`${url} says at its head how much each side holds, and that it is the same`, () => {
    const table = one(articleOf(url), '.comparison__counts');
    const rows = all(table, 'tbody tr').map((row) => all(row, 'th, td').map(textOf));
    expect(rows).toEqual(
      counts.map(({ name, sides }) => [
        t(`strings:compare.count.${name}`),
        ...sides.map(String),
        t('strings:compare.same'),
      ]),
    );
    for (const { sides } of counts) expect(sides[0]).toBe(sides[1]);
    expect(all(table, 'thead th[scope="col"]')).toHaveLength(4);
  });

  test(`${url} counts what the two reading pages hold`, () => {
    const [parts, claims] = counts.map(({ sides }) => sides);
    for (const [side, address] of [page.url, otherPage?.url ?? ''].entries()) {
      const cited = new Set(attributes(articleOf(address), CITED, 'href').filter((href) => href.startsWith('#note-')));
      const quoted = page.blocks.flatMap((block) =>
        block.kind === 'quote' ? block.quote.claims : block.kind === 'series' ? block.series.claims : [],
      );
      const records = new Set([
        ...[...cited].map((href) => attributes(target(address + href), 'a[href*="#claim-"]', 'href')[0]?.split('#')[1]),
        ...quoted.map(({ id }) => `claim-${id}`),
      ]);
      expect(records.size, `claims of ${address}`).toBe(claims?.[side]);
    }
    const groups = all(articleOf(url), '.pair, .comparison__heading');
    expect(groups).toHaveLength(parts?.[0] ?? 0);
  });

  test(`${url} holds every text of both pages, each in its language`, () => {
    for (const { tag, address } of [
      { tag: framing.locale.tag, address: page.url },
      { tag: other.locale.tag, address: otherPage?.url ?? '' },
    ]) {
      const compared = comparedTexts(url, tag);
      const missing = readingTexts(address).filter((text) => !compared.includes(text));
      expect(missing, address).toEqual([]);
    }
  });

  test(`${url} names both languages at every part, which is a group with a name`, () => {
    const languages = [t(`strings:language.${framing.locale.tag}`), t(`strings:language.${other.locale.tag}`)];
    const groups = all(articleOf(url), '.pair');
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      expect(group.getAttribute('role'), group.id).toBe('group');
      expect(group.getAttribute('aria-label'), group.id).toMatch(/\S/u);
      for (const line of all(group, '.pair__line')) {
        const sides = all(line, '.pair__side');
        expect(sides.map((side) => textOf(one(side, '.pair__language')))).toEqual(languages);
        expect(sides.map((side) => side.getAttribute('lang'))).toEqual([null, other.locale.tag]);
      }
    }
  });

  test(`${url} leads from every part back to its place, and that place leads here`, () => {
    const isFirst = page.comparisonUrl === url;
    for (const part of all(articleOf(url), '.pair, .comparison__heading')) {
      const back = one(part, '.pair__back').getAttribute('href') ?? '';
      const { id } = part.classList.contains('pair') ? part : one(part, '[id]');
      expect(back).toBe(`${page.url}#${id}`);
      expect(target(back)).toBeTruthy();
    }
    if (!isFirst) return;
    const ways = attributes(articleOf(page.url), 'a.beside', 'href');
    const texts = all(articleOf(page.url), ':is(p, ul)[id*="--"]').map(({ id }) => `${url}#${id}`);
    expect(texts.length).toBeGreaterThan(0);
    expect(ways).toEqual(expect.arrayContaining(texts));
    for (const way of ways) expect(target(way)).toBeTruthy();
  });

  test(`${url} leads from every mark, and from what has none, to records in the language of the frame`, () => {
    const sourcesUrl = framing.pages.find(({ template }) => template === 'sources')?.url ?? '';
    for (const mark of all(articleOf(url), `${CITED}, .pair__links ul a`)) {
      const href = mark.getAttribute('href') ?? '';
      expect(href.startsWith(`${sourcesUrl}#`), href).toBe(true);
      expect(target(href).className, href).toBe('record');
    }
    for (const quote of all(articleOf(url), '.pair[id^="quote-"]'))
      expect(all(quote, '.pair__links a[href*="#claim-"]').length, quote.id).toBeGreaterThan(0);
  });

  test(`${url} offers the other editions in the same place`, () => {
    const others = all(one(articleOf(url), '.comparison__others'), 'a').map((link) => link.getAttribute('href') ?? '');
    const expected = comparisons
      .filter((comparison) => comparison.framing === framing && comparison.page === page && comparison.other !== other)
      .map((comparison) => comparison.shell.url);
    expect(others.slice(0, -1)).toEqual(expected);
    expect(documentOf(others.at(-1) ?? '').documentElement.lang).toBe(framing.locale.tag);
  });

  test(`${url} paints its first view with what arrives first`, () => {
    const start = brotliDecompressSync(brotliCompressSync(readPage(url)).subarray(0, FIRST_BYTES), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString('utf8');
    expect(start).toContain('</style>');
    const firstPart = start.indexOf('class="pair"');
    expect(start.indexOf('class="pair__links"', firstPart)).toBeGreaterThan(firstPart);
  });
}

for (const { locale, pages } of editions)
  test(`the page of comparisons in ${locale.tag} leads to each of them, under a name of its own`, () => {
    const url = pages.find(({ template }) => template === 'compare')?.url ?? '';
    const links = all(articleOf(url), 'h2 + ul a');
    const own = comparisons.filter(({ framing }) => framing.locale === locale);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(own.map(({ shell }) => shell.url));
    expect(new Set(links.map(textOf)).size).toBe(links.length);
  });

const LINES = 'h2, h3, p, li, td, th, dt, dd, blockquote, figcaption, caption';
/** Controls, and what is said once for both sides or in another form: labels, sources, the charts. */
const APART =
  '.contents, .notes, .ref, .beside, .heading__permalink, .quote__label, .quote__source, .stacked__column, table, figcaption, svg, .accounts__mark';

/** Texts of a reading page outside tables, as far as they stand on lines of their own. */
function readingTexts(url: string): string[] {
  return all(articleOf(url), LINES)
    .filter((line) => !line.closest(APART) && !line.querySelector(LINES))
    .map((line) => textWithout(line, APART).replace(/^\* | ↩$/gu, ''))
    .filter((text) => text !== '' && !/^.{0,40}: .{0,12}$/u.test(text));
}

/** Texts of a comparison in one language, in whatever part. */
function comparedTexts(url: string, tag: string): string {
  const own = documentOf(url).documentElement.lang;
  const scope =
    tag === own
      ? '.pair__side:not([lang]) > :is(p, blockquote), .comparison__heading :is(h2, h3) > span:not([lang])'
      : `.pair__side[lang="${tag}"] > :is(p, blockquote), .comparison__heading :is(h2, h3) > span[lang="${tag}"]`;
  return all(articleOf(url), scope)
    .map((text) => textWithout(text, '.ref'))
    .join('\n');
}
