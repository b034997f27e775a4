import { expect, test } from '@playwright/test';
import { finishPdf, pageCount } from '../../../src/pdf/finish-pdf.ts';
import { readPdfBytes } from '../../support/pdf.ts';
import { required } from '../sound.ts';
import { typst } from './plans.ts';

const SOURCE = `#set document(title: "A bridge")
#set text(font: "Source Serif 4", lang: "sr", region: "RS")
= Мост
#link("to:bridge")[the bridge]
#text(lang: "hr", region: "RS")[most]
#pagebreak()
Text #sym.space.nobreak text.
#for item in ("Pillar", "Arch") { block(breakable: false, list[#item]) }
A bank.
#block(breakable: false, list[Bed])`;

/** What Typst writes. */
const plain = Buffer.from(
  typst.pdf(required(typst.compile({ mainFileContent: SOURCE, inputs: {} }).result), { pdfStandard: 'ua-1' }),
);
const rights = {
  language: 'sr-Cyrl',
  statement: 'Слободно & бесплатно',
  license: 'https://licence.example/?a&b',
  publisher: null,
};
const titles = new Map([['bridge', 'Мост']]);
const finish = async () => Buffer.from(await finishPdf(plain, { titles, rights }));

test('a finished PDF is smaller and reads the same', async () => {
  const packed = await finish();
  const [before, after] = await Promise.all([readText(plain), readText(packed)]);
  expect(packed.length).toBeLessThan(plain.length);
  expect(after).toEqual(before);
  expect(pageCount(packed)).toBe(2);
});

test('every language has its own tag again', async () => {
  const { language, languages, metadata } = await readPdfBytes(await finish());
  expect(language).toBe('sr-Cyrl');
  expect(languages).toEqual(['sr-Cyrl', 'sr-Latn']);
  expect(metadata).toContain('<rdf:li>sr-Cyrl</rdf:li>');
});

test('the licence stands in the metadata', async () => {
  const { metadata } = await readPdfBytes(await finish());
  expect(metadata).toContain('<xmpRights:WebStatement>https://licence.example/?a&amp;b</xmpRights:WebStatement>');
  expect(metadata).toContain('<rdf:li xml:lang="sr-Cyrl">Слободно &amp; бесплатно</rdf:li>');
});

test('lists that follow one another are one, with the items in their order', async () => {
  const { elements, tags } = await readPdfBytes(await finish());
  const roles = tags.map(({ role }) => role).filter((role) => role === 'L' || role === 'LI');
  expect(roles).toEqual(['L', 'LI', 'LI', 'L', 'LI']);
  const read = elements.map(({ text }) => text.trim()).join(' ');
  expect(read).toMatch(/Pillar .*Arch .*A bank\. .*Bed/u);
});

test('a link to a heading is one inside the PDF, named by the heading', async () => {
  const { innerLinks, objects } = await readPdfBytes(await finish());
  expect(innerLinks).toEqual([{ to: 'bridge', words: 'Мост' }]);
  expect(objects).not.toContain('to:bridge');
});

test('a link to no heading fails', async () => {
  await expect(finishPdf(plain, { titles: new Map(), rights })).rejects.toThrow('no heading "bridge" to lead to');
});

test('the same PDF gives the same bytes', async () => {
  expect((await finish()).equals(await finish())).toBe(true);
});

async function readText(bytes: Buffer): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return texts;
}
