import { expect, test } from '@playwright/test';
import type { PaperNode } from '../../../src/pdf/nodes.ts';
import { typesetPdf } from '../../../src/pdf/typeset.ts';
import { type ReadPdf, readPdfBytes } from '../../support/pdf.ts';
import { documentOf, typst } from './plans.ts';

/** Points from below between which text stands: the margins of `document.typ`. */
const [TOP, BOTTOM] = [842 - 74, 77];

const SENTENCE = 'The bridge has been measured twice, by the mayor and by the register. ';

async function pdfOf(nodes: PaperNode[]): Promise<ReadPdf> {
  return readPdfBytes(Buffer.from(await typesetPdf(typst, { ...documentOf('en', 'call'), nodes, sources: [] })));
}

function textOf(body: string): PaperNode {
  return { type: 'paragraph', role: 'text', body: [body] };
}

test('the closing remark of a dispute stands on the page of its last side', async () => {
  const item = (label: string) => ({ label: [label], side: null, body: [[SENTENCE.repeat(5), `${label} ends.`]] });
  const dispute: PaperNode = {
    type: 'group',
    frame: 'panel',
    side: null,
    isCaption: false,
    body: [
      { type: 'paragraph', role: 'title', body: ['How long is it?'] },
      { type: 'list', items: ['First', 'Second', 'Third', 'Fourth'].map(item) },
      { type: 'paragraph', role: 'remark', body: ['Closing remark.'] },
    ],
  };
  for (let sentences = 1; sentences < 50; sentences += 4) {
    const { pageTexts } = await pdfOf([textOf(SENTENCE.repeat(sentences)), dispute]);
    const pageOf = (words: string) => pageTexts.findIndex((text) => text.includes(words));
    expect(pageOf('Closing remark.'), `after ${sentences} sentences`).toBe(pageOf('Fourth ends.'));
    expect(pageOf('How long is it?'), `after ${sentences} sentences`).toBe(pageOf('First ends.'));
  }
});

test('a table of texts fills its pages, and a row that goes on has its topic again', async () => {
  const paragraph = (at: number) => ({
    role: 'text' as const,
    body: [SENTENCE.repeat(4), { note: `note-${at}`, mark: String(at), body: [SENTENCE.repeat(3)] }],
  });
  const table: PaperNode = {
    type: 'table',
    caption: ['Two lengths'],
    head: [['Topic'], ['The mayor'], ['The register']],
    rows: [0, 1, 2, 3, 4].map((row) => ({
      group: null,
      head: [`Topic ${row}`],
      mark: null,
      detail: null,
      isShared: false,
      sides: [null, null],
      cells: [[0, 1, 2, 3, 4].map((part) => paragraph(10 * row + part + 1)), [{ role: 'text', body: ['Nothing.'] }]],
    })),
    hasTexts: true,
    isGrid: false,
    isNumeric: false,
    shares: [1, 1],
  };
  const { pages, lines, pageTexts } = await pdfOf([textOf(SENTENCE), table]);
  expect(pages).toBeGreaterThan(2);
  for (const [index, heights] of lines.slice(0, -1).entries()) {
    const edges = [TOP, ...heights.filter((y) => y < TOP && y > BOTTOM), BOTTOM];
    const band = Math.max(...edges.slice(1).map((y, at) => (edges[at] as number) - y)) / (TOP - BOTTOM);
    expect(band, `empty part of page ${index + 1}`).toBeLessThan(0.25);
  }
  const topics = pageTexts.flatMap((text) => text.match(/Topic \d/gu) ?? []);
  expect(topics.length, `topics, some of them again: ${topics}`).toBeGreaterThan(5);
});

test('chapters begin on new pages, or below one another where more pages would be left half empty', async () => {
  const chapter = (sentences: number, index: number): PaperNode[] => [
    { type: 'heading', id: `chapter-${index}`, level: 2, body: [`Chapter ${index}`] },
    ...Array.from({ length: sentences }, () => textOf(SENTENCE.repeat(6))),
  ];
  const nodes = [8, 3, 3, 3, 8, 8].flatMap(chapter);
  const document = { ...documentOf('en', 'explainer'), nodes, sources: [] };
  const { elements, lines } = await readPdfBytes(Buffer.from(await typesetPdf(typst, document)));
  const openings = elements.filter(({ role, text }) => role === 'H2' && text.trim().startsWith('Chapter'));
  expect(openings).toHaveLength(6);
  const pages = openings.map(({ page }) => page);
  expect(new Set(pages).size, `pages of the chapters: ${pages}`).toBeLessThan(pages.length);
  expect(new Set(pages).size).toBeGreaterThan(3);
  const empty = lines.slice(2, -1).filter((heights) => {
    const edges = [TOP, ...heights.filter((y) => y < TOP && y > BOTTOM), BOTTOM];
    return Math.max(...edges.slice(1).map((y, at) => (edges[at] as number) - y)) > (TOP - BOTTOM) / 2;
  });
  expect(empty.length).toBeLessThanOrEqual(2);
});
