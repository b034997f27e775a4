import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfDocument } from '../../../src/pdf/document.ts';
import { pageCount } from '../../../src/pdf/metadata.ts';
import { typesetPdf } from '../../../src/pdf/typeset.ts';
import { typesetAll } from '../../../src/pdf/typesetters.ts';
import { readPdfBytes } from '../../support/pdf.ts';
import { documentOf, typeset, typst } from './plans.ts';

test('the same document gives the same bytes', async () => {
  expect((await typeset('ru', 'call')).equals(await typeset('ru', 'call'))).toBe(true);
});

test('a PDF is of the day of its release and is found by its words', async () => {
  const { info, metadata } = await readPdfBytes(await typeset('ru', 'call'));
  const { title, description, keywords } = documentOf('ru', 'call').metadata;
  expect(info).toMatchObject({
    Title: title,
    Subject: description,
    Keywords: keywords.join(', '),
    CreationDate: 'D:20240501000000Z',
    ModDate: 'D:20240501000000Z',
  });
  expect(metadata).toContain('<xmp:CreateDate>2024-05-01T00:00:00Z</xmp:CreateDate>');
  expect(metadata).toContain('<xmp:ModifyDate>2024-05-01T00:00:00Z</xmp:ModifyDate>');
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('threads give the same bytes, each at its place', async () => {
  const names = ['overview', 'call', 'wording'];
  const outcomes = await typesetAll(
    names.map((name) => documentOf('sr-Cyrl', name)),
    2,
  );
  for (const [index, name] of names.entries()) {
    const outcome = outcomes[index] ?? { problems: ['no outcome'] };
    expect('pdf' in outcome && Buffer.from(outcome.pdf).equals(await typeset('sr-Cyrl', name)), name).toBe(true);
  }
});

for (const tag of ['en', 'sr-Cyrl', 'sr-Latn', 'ru'])
  test(`every kind of block is set in ${tag}, in its language and with its script`, async () => {
    const bytes = await typeset(tag, 'explainer');
    const read = await readPdfBytes(bytes);
    expect(read.language).toBe(tag);
    expect(pageCount(bytes)).toBe(read.pages);
    const text = read.elements.map((element) => element.text).join('');
    expect(text).not.toContain('\uFFFD');
    expect(read.notes.length).toBeGreaterThan(0);
  });

/** The document of a PDF with one text in place of another. */
function reworded(text: string, other: string, name = 'call'): PdfDocument {
  const json = JSON.stringify(documentOf('en', name));
  if (!json.includes(text)) throw new Error(`the sound fixture has changed: no "${text}"`);
  return JSON.parse(json.replace(text, other));
}

test('a letter that the fonts lack is told with its page and block', async () => {
  await expect(typesetPdf(typst, reworded('Opening words', 'Opening 橋'))).rejects.toThrow(
    /^PDF \/en\/call\.pdf: page "call" in en, block 1 \(paragraph\): the text 橋 could not be displayed/u,
  );
});

for (const [name, page] of [
  ['call', 'call'],
  ['explainer', 'print'],
])
  test(`a note too long for its page is told with its page and block: ${name}`, async () => {
    const long = reworded('{"strong":["', `{"strong":["${'Somebody of the bridge '.repeat(600)}`, name);
    await expect(typesetPdf(typst, long)).rejects.toThrow(
      new RegExp(
        `^PDF /en/${name}\\.pdf: page "${page}" in en, block \\d+ \\([a-z]+\\): note \\S+ is too long for its page$`,
        'mu',
      ),
    );
  });

test('a link to a section leads to it, also where no list of contents names the section', async () => {
  const { innerLinks, destinations } = await readPdfBytes(await typeset('en', 'call'));
  const named = innerLinks.filter(({ to }) => typeof to === 'string');
  expect(new Set(named.map(({ to, words }) => `${to}: ${words}`))).toEqual(new Set(['length: Length']));
  expect(destinations).toEqual(new Map([['length', 1]]));
});

test('lists that follow one another stay apart', async () => {
  const { tags } = await readPdfBytes(await typeset('en', 'call'));
  const roles = tags.map(({ role }) => role).filter((role) => role === 'L' || role === 'LI');
  const [accounts, events, people, sources] = Array.from({ length: 4 }, () => ['L', 'LI', 'LI']);
  expect(roles).toEqual([accounts, events, people, sources].flat());
});

test('a picture that a section begins with stands under the heading of the section', async () => {
  const { pageTexts } = await readPdfBytes(await typeset('en', 'call'));
  expect(pageTexts[1]).toMatch(/Numbers.*New part of the bridge.*The bridge opens/su);
});

test('a short list of contents stands on the page of the imprint', async () => {
  const { elements } = await readPdfBytes(await typeset('en', 'explainer'));
  const pageOf = (title: string) => elements.find(({ role, text }) => role === 'H2' && text.trim() === title)?.page;
  expect([pageOf('Imprint'), pageOf('Contents'), pageOf('A bridge')]).toEqual([2, 2, 3]);
});

test('the page numbers of the list of contents end at one edge, however full a line is', async () => {
  const lengths = Array.from({ length: 20 }, (_, index) => 24 + index);
  const chapters = lengths.map((length) => ({
    type: 'heading' as const,
    id: `chapter-${length}`,
    level: 2,
    body: [`Bridge ${'o'.repeat(length)}`],
  }));
  const bytes = await typesetPdf(typst, { ...documentOf('en', 'explainer'), nodes: chapters, sources: [] });
  const footer = 77;
  const numbers = (await itemsOf(bytes, 2)).filter(
    ({ str, transform }) => /^\d+$/u.test(str) && Number(transform[5]) > footer,
  );
  const edges = numbers.map(({ transform, width }) => Math.round(Number(transform[4]) + width));
  expect(edges).toHaveLength(chapters.length);
  expect(new Set(edges.map((edge) => Math.round(edge / 10))).size, `columns by their edges: ${edges}`).toBe(2);
});

test('a note at the foot of a page is no wider than the text', async () => {
  const note = { note: 'note-1', mark: '1', body: ['noted '.repeat(200)] };
  const nodes = [{ type: 'paragraph' as const, role: 'text', body: ['said '.repeat(200), note] }];
  const items = await itemsOf(await typesetPdf(typst, { ...documentOf('en', 'call'), nodes, sources: [] }), 1);
  const edges = (word: string) => {
    const found = items.filter(({ str }) => str.includes(word));
    const lefts = found.map(({ transform }) => Number(transform[4]));
    const rights = found.map(({ transform, width }) => Number(transform[4]) + width);
    return { left: Math.min(...lefts), right: Math.max(...rights), height: Number(found[0]?.height) };
  };
  const [text, foot] = [edges('said'), edges('noted')];
  expect(foot.height).toBeLessThan(text.height);
  expect(foot.left).toBeGreaterThanOrEqual(text.left);
  expect(foot.right).toBeLessThanOrEqual(text.right + 1);
});

test('a long list of sources stands in two columns', async () => {
  const { sources, ...document } = documentOf('en', 'call');
  const many = Array.from({ length: 30 }, (_, at) =>
    sources.map((source) => ({ ...source, id: `source-${at}` })),
  ).flat();
  const { result } = typst.compile({
    mainFileContent: readFileSync('src/pdf/document.typ', 'utf8'),
    inputs: { document: JSON.stringify({ ...document, nodes: [], sources: many }) },
  });
  const items = await itemsOf(typst.pdf(result ?? {}, { pdfStandard: 'ua-1' }), 1);
  const addresses = items.filter(({ str }) => str.includes('register.example'));
  const halves = addresses.map(({ transform }) => (Number(transform[4]) < 595 / 2 ? 'left' : 'right'));
  expect([...new Set(halves)].sort()).toEqual(['left', 'right']);
});

test('what is strong in a term is set in another font than the words after it', async () => {
  const items = await itemsOf(await typeset('en', 'wording'), 1);
  const fontOf = (word: string) => items.find(({ str }) => str.includes(word))?.fontName;
  expect(fontOf('We write')).toBeDefined();
  expect(fontOf('We write')).not.toBe(fontOf('It crosses a river'));
});

async function itemsOf(bytes: Uint8Array, page: number): Promise<TextItem[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { items } = await (await (await task.promise).getPage(page)).getTextContent();
  await task.destroy();
  return items.filter((item): item is TextItem => 'str' in item);
}
