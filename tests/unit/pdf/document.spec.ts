import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { licenceName } from '../../../src/content/licence-name.ts';
import { allNodes, type Node, onPaper, paragraph } from '../../../src/content/node.ts';
import { asData } from '../../../src/i18n/typography.ts';
import { pageCorrections } from '../../../src/kinds/correction/correction.ts';
import { pdfDocument, pdfPlans } from '../../../src/pdf/document.ts';
import { messageOf } from '../message-of.ts';
import { pageOf, required, soundEdition } from '../sound.ts';
import { documentOf, ORIGIN, planOf } from './plans.ts';

const siteTitle = asData(soundEdition('ru').t('strings:site.title'));

test('an edition has a PDF for each page of prose, and the whole in two sizes', () => {
  expect(pdfPlans(soundEdition('sr-Latn')).map(({ kind, url }) => `${kind} ${url}`)).toEqual([
    'page /sr-latn/overview.pdf',
    'page /sr-latn/call.pdf',
    'page /sr-latn/wording.pdf',
    'explainer /sr-latn/explainer.pdf',
    'large-print /sr-latn/explainer-large-print.pdf',
  ]);
});

test('the metadata say what the document is, with plain spaces', () => {
  const rights = {
    language: 'ru',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: 'Town Archive',
    statement: expect.stringContaining('https://creativecommons.org/licenses/by/4.0/'),
  };
  expect(documentOf('ru', 'call').metadata).toEqual({
    title: asData(soundEdition('ru').t('strings:site.pageTitle', { page: 'Мост и меры', site: siteTitle })),
    author: 'Town Archive',
    description: asData(pageOf(soundEdition('ru'), 'call').description),
    keywords: expect.arrayContaining([expect.stringMatching(/[а-я]/u)]),
    published: [2024, 5, 1],
    rights,
  });
  expect(JSON.stringify(documentOf('ru', 'call').metadata)).not.toMatch(/[\u00A0\u2060]/u);
  expect(documentOf('ru', 'explainer').metadata).toMatchObject({
    title: siteTitle,
    description: asData(pageOf(soundEdition('ru'), 'overview').description),
  });
});

test('the metadata name the topics of the claims once each, and the publisher of a site that is signed', () => {
  const { keywords } = documentOf('en', 'explainer').metadata;
  expect(keywords.length).toBeGreaterThan(0);
  expect(new Set(keywords).size).toBe(keywords.length);
  const signed = documentOf('en', 'call', ({ facts }) => {
    facts.site.publisher = { name: 'Bridge\u00A0Office', url: 'https://office.example' };
  });
  expect(signed.metadata.rights.publisher).toBe('Bridge Office');
});

test('the code leads to the page, and that of the whole to the edition', () => {
  expect(readCode(documentOf('ru', 'call').code)).toBe(`${ORIGIN}/ru/bridge/`);
  expect(readCode(documentOf('ru', 'explainer').code)).toBe(`${ORIGIN}/ru/`);
});

test('a link to a part of the same PDF leads to its heading, any other to the site', () => {
  const links = (name: string) => JSON.stringify(documentOf('en', name).nodes).match(/"(?:to|url)":"[^"]*"/gu) ?? [];
  expect(links('overview')).toContain(`"url":"${ORIGIN}/en/bridge/#length"`);
  expect(links('explainer').join(' ')).toMatch(/"to":"[a-z-]*length"/u);
});

test('the whole begins with its first chapter and notes what each chapter cites', () => {
  const { nodes } = documentOf('en', 'explainer');
  expect(nodes[0]).toMatchObject({ type: 'heading', level: 2, body: ['A bridge'] });
});

test('notes are numbered anew in each chapter of the whole, each set once and in order', () => {
  const json = JSON.stringify(documentOf('en', 'explainer').nodes);
  const set = [...json.matchAll(/"note":"([a-z-]+)-(\d+)","mark":"(\d+)","body":\[/gu)];
  const chapters = new Map<string, number[]>();
  for (const [, chapter = '', name, mark] of set) {
    expect(mark).toBe(name);
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), Number(mark)]);
  }
  expect(chapters.size).toBeGreaterThan(1);
  for (const [chapter, numbers] of chapters) expect(numbers, chapter).toEqual(numbers.map((_, at) => at + 1));
});

test('what is of use on a screen alone is left out, a heading with its section', () => {
  const heading = (id: string, level: number, isForScreens = false): Node => ({
    type: 'heading',
    kind: 'heading',
    id,
    level,
    inline: [],
    ...(isForScreens ? { isForScreens } : {}),
  });
  const words = paragraph('paragraph', 'text', 'text', 'Words.');
  const nodes = [heading('a', 2), words, heading('downloads', 2, true), heading('b', 3), words, heading('c', 2), words];
  expect(onPaper(nodes).map(({ id }) => id)).toEqual(['a', undefined, 'c', undefined]);
  expect(onPaper([{ ...words, isForScreens: true }])).toEqual([]);
});

test('a licence of Creative Commons is called by its name, any other by its address', () => {
  expect(licenceName('https://creativecommons.org/licenses/by-sa/4.0/')).toBe('CC\u00A0BY-SA\u00A04.0');
  expect(licenceName('https://licence.example/')).toBe('https://licence.example/');
});

test('sources are numbered in the order in which they are named, each once', () => {
  const { sources } = documentOf('en', 'explainer');
  expect(sources.length).toBeGreaterThan(1);
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

test('a translation that a source made is said to be of that source', () => {
  const { nodes, sources } = documentOf('en', 'call', ({ facts }) => {
    required(facts.quotes['mayor-quote']).translation = { en: 'gazette-2024' };
  });
  const { t } = soundEdition('en');
  const number = sources.findIndex(({ id }) => id === 'gazette-2024') + 1;
  const credit = `{"type":"paragraph","role":"label","body":["${t('strings:quote.translationFrom')}: ",`;
  const [, label = ''] = JSON.stringify(nodes).split(credit);
  expect(label.split('"type"')[0]).toContain(`{"source":${number},`);
});

test('a correction of a page stands at the end of its PDF', () => {
  const edition = soundEdition('en');
  const page = pageOf(edition, 'call');
  const [record] = edition.corrections;
  const closing = pageCorrections([required(record)], edition.t);
  const [heading, list] = pdfDocument({ ...planOf(edition, 'call'), page: { ...page, closing } }, ORIGIN).nodes.slice(
    -2,
  );
  expect(heading).toMatchObject({ type: 'heading', body: [edition.t('strings:corrections.title')] });
  expect(JSON.stringify(list)).toContain(required(record?.summary ?? record?.says));
});

test('a picture without words is told with its page and block', () => {
  const edition = soundEdition('en');
  const page = pageOf(edition, 'call');
  const at = page.nodes.findIndex(({ kind }) => kind === 'series');
  const figure = required(allNodes(required(page.nodes[at])).find((node) => node.type === 'figure'));
  figure.summary = ' ';
  expect(messageOf(() => pdfDocument(planOf(edition, 'call'), ORIGIN))).toBe(
    `PDF /en/call.pdf: page "call" in en, block ${at + 1} (series): a picture has no title or no summary that stands for it`,
  );
});

/** What a camera reads from the modules of a code, with the quiet space around it. */
function readCode(rows: string[]): string | undefined {
  const [scale, quiet] = [4, 4];
  const size = (rows.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (rows[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] === '1')
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return jsQR.default(pixels, size, size)?.data;
}
