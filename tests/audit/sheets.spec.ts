import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { citationText } from '../../src/content/citation-text.ts';
import { languageName } from '../../src/content/comparison.ts';
import type { Edition } from '../../src/content/edition.ts';
import { licenceName } from '../../src/content/licence-name.ts';
import { plainText } from '../../src/content/node.ts';
import { publisherLine } from '../../src/content/publisher.ts';
import { plainWords } from '../../src/i18n/foreign-words.ts';
import { asData } from '../../src/i18n/typography.ts';
import { sheetPlans } from '../../src/pdf/sheet/document.ts';
import { readPdf } from '../support/pdf.ts';
import { editions } from '../support/site.ts';
import { all, documentOf, origin, textOf } from './documents.ts';

const LARGEST = 150_000;
/** Points that the smallest text must have. */
const SMALLEST = 9;

const plans = sheetPlans(editions);

/** All editions of an explainer with a sheet, none of one without. */
const withSheet = editions.filter(({ sheet }) => sheet);

test('every edition has its sheet, and one with each other edition', () => {
  expect(plans).toHaveLength(withSheet.length ** 2);
  expect([0, editions.length]).toContain(withSheet.length);
});

for (const { url, kind, editions: languages } of plans)
  test(`${url} says what the data say, on one side of the paper for each language`, async () => {
    const read = await readPdf(url);
    const check = (value: unknown, what: string) => expect.soft(value, `${url}: ${what}`);
    const [edition] = languages as [Edition];

    check(read.pages, 'sides').toBe(languages.length);
    check(read.bytes.length, 'bytes').toBeLessThanOrEqual(LARGEST);
    check(Math.min(...(await sizesOf(read.bytes))), 'points of the smallest text').toBeGreaterThanOrEqual(SMALLEST);

    languages.forEach((one, index) => {
      const side = read.elements.filter(({ page }) => page === index + 1).map(({ text }) => text);
      check(missingIn(textsOf(one), side.join(' ')), `texts of ${one.locale.tag} that it lacks`).toEqual([]);
      const rest = textsOf(one).reduce((text, known) => text.replace(bare(known), ''), bare(side.join(' ')));
      check(rest.replaceAll(/[•?:]/gu, ''), `words of ${one.locale.tag} that nothing asks for`).toBe('');
    });

    check(read.language, 'language').toBe(edition.locale.tag);
    for (const { locale } of languages) check(read.languages, 'languages of its sides').toContain(locale.tag);
    check(read.title, 'title').toContain(asData(edition.sheet?.title ?? ''));
    check(read.isMarked, 'is tagged').toBe(true);
    check(read.metadata, 'claims PDF/UA-1').toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
    const figures = read.objects.split(/\/Type \/StructElem/u).filter((object) => /\/S \/Figure/u.test(object));
    check(figures.length, 'figures: the line of time and the code, on each side').toBe(2 * languages.length);
    check(
      figures.filter((figure) => !/\/Alt [(<]/u.test(figure)),
      'figures without words',
    ).toEqual([]);
    check(read.elements.filter(({ role }) => role === 'H1').length, 'a title on each side').toBeGreaterThanOrEqual(
      languages.length,
    );

    const size = { pages: read.pages, kilobytes: Math.ceil(read.bytes.length / 1000) };
    const [first, second] = languages.map((edition) => languageName(languages[0] ?? edition, edition));
    const name = edition.t(`strings:download.${kind === 'sheet' ? 'sheet' : 'sheetPair'}`, { first, second });
    const links = edition.pages.flatMap((page) => all(documentOf(page.url), `.downloads a[href="${url}"]`));
    check(new Set(links.map(textOf)), 'its link in the lists of downloads').toEqual(new Set([name]));
    check(
      new Set(links.map(({ parentElement }) => parentElement && textOf(parentElement))),
      'its length and size beside its link',
    ).toEqual(new Set([`${name} ${edition.t('strings:download.size', size)}`]));
  });

test('the sheet is the first file that a page offers', () => {
  const faults = withSheet.flatMap(({ locale, pages }) =>
    pages
      .filter(({ template }) => template !== 'error')
      .flatMap(({ url }) => {
        const lists = ['.downloads', '.site-footer'].map((list) => all(documentOf(url), `${list} a[download]`)[0]);
        const wrong = lists.filter((link) => link && link.getAttribute('href') !== `/${locale.path}/sheet.pdf`);
        return lists[1] && wrong.length === 0 ? [] : [url];
      }),
  );
  expect(faults).toEqual([]);
});

test('a row of the line of time is called as the page of statements calls it', () => {
  for (const { locale, sheet, pages } of withSheet) {
    const page = pages.find(({ title }) => title === sheet?.statements.title);
    const labels = all(documentOf(page?.url ?? ''), 'strong').map((label) => bare(textOf(label)).toLowerCase());
    for (const { label } of sheet?.statements.rows ?? [])
      expect(
        labels.some((known) => known.includes(bare(label).toLowerCase())),
        `${locale.tag}: ${label}`,
      ).toBe(true);
  }
});

test('the rows of the line of time follow one another as in the picture on the page of statements', () => {
  for (const { locale, sheet, pages } of withSheet) {
    const page = pages.find(({ title }) => title === sheet?.statements.title);
    const drawn = all(documentOf(page?.url ?? ''), 'svg text').map((label) => bare(textOf(label)).toLowerCase());
    const places = (sheet?.statements.rows ?? []).map(({ label }) =>
      drawn.findIndex((known) => known.startsWith(bare(label).toLowerCase())),
    );
    expect(
      places.filter((at) => at >= 0),
      locale.tag,
    ).toEqual(places.filter((at) => at >= 0).sort((a, b) => a - b));
    expect(places, `${locale.tag}: rows that the picture lacks`).not.toContain(-1);
  }
});

/** Everything that is read on a side, each text once; the names of the rows are in the words of the figure. */
function textsOf(edition: Edition): string[] {
  const { t, site, sheet, locale } = edition;
  if (!sheet) throw new Error(`${locale.tag} has no sheet`);
  const { accounts, unknown, disputed, statements } = sheet;
  const front = edition.pages.find(({ url }) => url === `/${locale.path}/`) ?? sheet;
  const address = `${origin}/${locale.path}/`;
  return [
    t('strings:site.title'),
    t('strings:footer.edition', { number: site.edition, date: site.published }),
    sheet.title,
    sheet.lead,
    ...accounts.heads,
    accounts.both,
    accounts.both,
    ...accounts.topics.flatMap(({ title, sides }) => sides.flatMap((words) => (words ? [`${title}: ${words}`] : []))),
    accounts.note,
    unknown.title,
    ...unknown.items,
    disputed.title,
    ...disputed.disputes.flatMap(({ question, text }) => [question, text]),
    statements.title,
    statements.about,
    t('strings:series.original'),
    t('strings:series.reported'),
    `${t('strings:sheet.online')}: ${address.replace('https://', '')}`,
    `${plainText(publisherLine(site, t))}.`,
    t('strings:footer.checked', { date: site.checked }),
    t('strings:pdf.license', { license: licenceName(site.license) }),
    `${t('strings:sheet.cite')}: ${citationText(edition, front)} ${address}`,
    ...sheet.remarks,
  ].map((text) => plainWords(text));
}

/** Texts that a side lacks. */
function missingIn(texts: string[], side: string): string[] {
  return texts.filter((text) => !bare(side).includes(bare(text)));
}

/** A text without its spaces, which the end of a line may change. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B]+/gu, '');
}

/** The sizes of all text, that of drawings too. */
async function sizesOf(bytes: Buffer): Promise<number[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const sizes: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') sizes.push(Math.hypot(item.transform[2], item.transform[3]));
  }
  await task.destroy();
  return sizes.map((size) => Math.round(size * 100) / 100);
}
