import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/content/check/check.ts';
import { joinEditions } from '../../../src/content/join.ts';
import type { Content } from '../../../src/content/kind.ts';
import { sheetDocument, sheetPlans } from '../../../src/pdf/sheet/document.ts';
import { typesetPdf } from '../../../src/pdf/typeset.ts';
import { readPdfBytes } from '../../support/pdf.ts';
import { required, soundContent } from '../sound.ts';
import { ORIGIN, typst } from './plans.ts';

/** The sound fixture with a sheet; its words are the same in every language. */
function withSheet(change: (content: Content) => void = () => {}): Content {
  return soundContent((content) => {
    content.facts.sheet = {
      unknown: 'overview#open',
      disputed: 'overview#open',
      disputes: ['how-long', 'how-long', 'how-long'],
      accounts: 'two-accounts',
      topics: ['length'],
      statements: {
        page: 'call',
        account: 'mayor',
        rows: { built: ['bridge-opened'], measured: ['bridge-measured', 'bridge-opened'] },
      },
    };
    for (const words of Object.values(content.words)) {
      if (words.tag === 'sr-Latn') continue;
      words.namespaces.sheet = {
        lead: 'Мост.',
        topics: { length: { mayor: '{{bridge-measured.length, number}}' } },
        disputes: { 'how-long': 'Мост?' },
        statements: { about: 'Мост', subject: 'Мост', rows: { built: 'Мост', measured: 'Мост' } },
      };
      const overview = required(words.pages.overview);
      overview.blocks = [
        { kind: 'heading', level: 2, id: 'open', inline: [{ type: 'text', text: 'Мост' }], line: 1 },
        { kind: 'list', items: [[{ type: 'text', text: 'Мост' }]], line: 2 },
      ];
    }
    change(content);
  });
}

const editions = joinEditions(withSheet());
const plans = sheetPlans(editions);
const planOf = (url: string) => required(plans.find((plan) => plan.url === url));

test('an edition has a sheet, and one with each other language on its back', () => {
  expect(plans.filter(({ url }) => url.startsWith('/ru/')).map(({ kind, url }) => `${kind} ${url}`)).toEqual([
    'sheet /ru/sheet.pdf',
    'sheet-pair /ru/sheet-en.pdf',
    'sheet-pair /ru/sheet-sr-cyrl.pdf',
    'sheet-pair /ru/sheet-sr-latn.pdf',
  ]);
});

test('an explainer that chooses nothing for a sheet has none', () => {
  const without = joinEditions(soundContent());
  expect(without.map(({ sheet }) => sheet)).toEqual([null, null, null, null]);
  expect(sheetPlans(without)).toEqual([]);
});

test('a statement has its words where a quotation rests on its claim, and may stand in two rows', () => {
  const [built, measured] = required(editions[0]?.sheet).statements.rows;
  expect(built?.statements.map(({ date }) => date.datetime)).toEqual(['2001-06']);
  expect(measured?.statements.map(({ date }) => date.datetime)).toEqual(['2001-06', '2024-03-01']);
  const { facts } = withSheet();
  const quoted = Object.values(facts.quotes).flatMap(({ claims }) => claims);
  expect(measured?.statements.map(({ hasWords }) => hasWords)).toEqual(
    ['bridge-opened', 'bridge-measured'].map((claim) => quoted.includes(claim)),
  );
});

test('the line of time runs over whole years, and its words name every date', () => {
  const [side] = sheetDocument(planOf('/en/sheet.pdf'), ORIGIN).sides;
  const { years, rows, alt } = required(side).statements;
  expect(years.map(({ text }) => text)).toEqual(Array.from({ length: 24 }, (_, index) => String(2001 + index)));
  expect(years[0]?.at).toBe(0);
  const places = rows.flatMap(({ marks }) => marks.map(({ at }) => at));
  expect(places.every((at) => at > 0 && at < 1)).toBe(true);
  expect(alt).toContain('June 2001; 1 March 2024');
});

test('the same sheet has the same bytes, one page for a language', async () => {
  for (const [url, pages] of [
    ['/sr-latn/sheet.pdf', 1],
    ['/ru/sheet-sr-cyrl.pdf', 2],
  ] as const) {
    const document = sheetDocument(planOf(url), ORIGIN);
    const [first, second] = [await typesetPdf(typst, document), await typesetPdf(typst, document)];
    expect(Buffer.compare(first, second), url).toBe(0);
    expect((await readPdfBytes(Buffer.from(first))).pages, url).toBe(pages);
  }
});

test('a sheet with too many words says how much there is too much of', async () => {
  const long = joinEditions(
    withSheet(({ words }) => {
      Object.assign(required(words.ru?.namespaces.sheet), { lead: 'Мост и река. '.repeat(600) });
    }),
  );
  const plan = required(sheetPlans(long).find(({ url }) => url === '/ru/sheet.pdf'));
  await expect(typesetPdf(typst, sheetDocument(plan, ORIGIN))).rejects.toThrow(
    /PDF \/ru\/sheet\.pdf: a side in ru is too long by \d+ mm: shorten its words in sheet\.json/u,
  );
});

test('what the sheet names must be there', () => {
  const faulty = withSheet(({ facts }) => {
    const sheet = required(facts.sheet);
    sheet.unknown = 'overview#nowhere';
    sheet.disputed = 'river#open';
    sheet.disputes[1] = 'how-wide';
    sheet.topics.push('width');
    sheet.statements.account = 'others';
    sheet.statements.rows.built = ['bridge-painted'];
  });
  const found = checkContent(faulty)
    .filter(({ file }) => file === '_data/sheet.yaml')
    .map(({ key, found: what }) => `${key}: ${what}`);
  expect(found).toEqual([
    'unknown: nowhere',
    'disputed: river',
    'disputes: how-wide',
    'topics: width',
    'statements.account: others',
    'statements.rows.built: bridge-painted',
  ]);
});

test('words that the sheet needs are missed in every language, and others are too many', () => {
  const lacking = withSheet(({ words }) => {
    const sheet = required(words.ru?.namespaces.sheet);
    delete sheet.lead;
    sheet.extra = 'Мост';
  });
  const found = checkContent(lacking).filter(({ file }) => file === 'locales/ru/sheet.json');
  expect(found.map(({ key, found: what }) => `${key}: ${what}`)).toEqual(['lead: nothing', 'extra: an extra key']);
});
