import { expect, test } from '@playwright/test';
import type { PdfDocument } from '../../../src/pdf/document.ts';
import { pageCount } from '../../../src/pdf/pack-pdf.ts';
import { typesetPdf } from '../../../src/pdf/typeset.ts';
import { typesetAll } from '../../../src/pdf/typesetters.ts';
import { readPdfBytes } from '../../support/pdf.ts';
import { messageOf } from '../message-of.ts';
import { documentOf, typeset, typst } from './plans.ts';

test('the same document gives the same bytes', () => {
  expect(typeset('ru', 'call').equals(typeset('ru', 'call'))).toBe(true);
});

test('a PDF is of the day of its release and is found by its words', async () => {
  const { info, metadata } = await readPdfBytes(typeset('ru', 'call'));
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
    expect('pdf' in outcome && Buffer.from(outcome.pdf).equals(typeset('sr-Cyrl', name)), name).toBe(true);
  }
});

for (const tag of ['en', 'sr-Cyrl', 'sr-Latn', 'ru'])
  test(`every kind of block is set in ${tag}, in its language and with its script`, async () => {
    const bytes = typeset(tag, 'explainer');
    const read = await readPdfBytes(bytes);
    expect(read.language).toBe(tag);
    expect(pageCount(bytes)).toBe(read.pages);
    const text = read.elements.map((element) => element.text).join('');
    expect(text).not.toContain('\uFFFD');
    expect(read.notes.length).toBeGreaterThan(0);
  });

/** The PDF's document with one text in place of another. */
function reworded(text: string, other: string): PdfDocument {
  const json = JSON.stringify(documentOf('en', 'call'));
  if (!json.includes(text)) throw new Error(`the sound fixture has changed: no "${text}"`);
  return JSON.parse(json.replace(text, other));
}

test('a letter that the fonts lack is told with its page and block', () => {
  expect(messageOf(() => typesetPdf(typst, reworded('Opening words', 'Opening 橋')))).toMatch(
    /^PDF \/en\/call\.pdf: page "call" in en, block 1 \(paragraph\): the text 橋 could not be displayed/u,
  );
});

test('a note too long for its page is told with its page and block', () => {
  const long = reworded('{"strong":["', `{"strong":["${'Somebody of the bridge '.repeat(600)}`);
  expect(messageOf(() => typesetPdf(typst, long))).toMatch(
    /^PDF \/en\/call\.pdf: page "call" in en, block \d+ \([a-z]+\): note \d+ is too long for its page$/mu,
  );
});
