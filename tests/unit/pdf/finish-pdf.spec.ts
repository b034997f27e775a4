import { expect, test } from '@playwright/test';
import { finishPdf } from '../../../src/pdf/finish-pdf.ts';
import { NUMBER } from '../../../src/pdf/links.ts';
import { pageCount } from '../../../src/pdf/metadata.ts';
import { readPdfBytes } from '../../support/pdf.ts';
import { required } from '../sound.ts';
import { typst } from './plans.ts';

const SOURCE = `#set document(title: "A bridge")
#set text(font: "Source Serif 4", lang: "sr", region: "RS")
#show footnote.entry: it => link("mark:bridge-1")[1] + it.note.body
= Мост <bridge>
#link(<bridge>)[the bridge]
#text(lang: "hr", region: "RS")[most]
#pagebreak()
Text #sym.space.nobreak text.
#let mark(name) = link("note:" + name, super[1])
#show footnote: it => mark("bridge-1")
Before#footnote[It stands.] after#mark("bridge-1"), #link("source:2")[a source].
#link("cited:2")[2]
#block(breakable: false, list[Pillar])
#block(breakable: false, enum[Arch])
#block(breakable: false, list[Bank])
A river.
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
const links = {
  titles: new Map([['bridge', 'Мост']]),
  note: `Note ${NUMBER}`,
  remark: 'Note on a name',
  backFromNote: `Back from note ${NUMBER}`,
  backFromRemark: 'Back',
  source: `Source ${NUMBER}`,
  backFromSource: `Back from source ${NUMBER}`,
};
const finish = async () => Buffer.from(await finishPdf(plain, { links, rights }));

test('a finished PDF is smaller and reads the same', async () => {
  const packed = await finish();
  const [before, after] = await Promise.all([readText(plain), readText(packed)]);
  expect(packed.length).toBeLessThan(plain.length);
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  expect(pageCount(packed)).toBe(2);
});

test('text stands where Typst has put it, to a hundredth of a point', async () => {
  const [before, after] = await Promise.all([readText(plain), readText(await finish())]);
  const moved = before.flatMap(({ places }, page) =>
    places.flat().map((place, at) => Math.abs(place - Number(required(after[page]).places.flat()[at]))),
  );
  expect(Math.max(...moved)).toBeGreaterThan(0);
  expect(Math.max(...moved)).toBeLessThanOrEqual(0.01);
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

test('a list has all its items in their order, and the list after it its own', async () => {
  const { elements, tags } = await readPdfBytes(await finish());
  const roles = tags.map(({ role }) => role).filter((role) => role === 'L' || role === 'LI');
  expect(roles).toEqual(['L', 'LI', 'LI', 'L', 'LI', 'L', 'LI']);
  const read = elements.map(({ text }) => text.trim()).join(' ');
  expect(read).toMatch(/Pillar .*Arch .*Bank .*A river\. .*Bed/u);
});

test('a link to a heading is one inside the PDF, named by the heading', async () => {
  const { innerLinks, destinations } = await readPdfBytes(await finish());
  expect(innerLinks.filter(({ to }) => typeof to === 'string')).toMatchObject([
    { to: 'bridge', words: 'Мост', page: 1 },
  ]);
  expect(destinations).toEqual(new Map([['bridge', 1]]));
});

test('every mark leads to its note and every source to its record, which lead back to the first', async () => {
  const { innerLinks } = await readPdfBytes(await finish());
  const byWords = (words: string) => innerLinks.filter((link) => link.words === words);
  const leadsTo = (from: string, to: string) => {
    const [place] = byWords(to);
    for (const link of byWords(from)) {
      if (typeof link.to === 'string') throw new Error(`${from} leads to a name`);
      expect(link.to.page, from).toBe(place?.page);
      expect(link.to.top, from).toBeGreaterThan(required(place).bottom);
    }
  };
  expect(byWords('Note 1').length).toBe(2);
  leadsTo('Note 1', 'Back from note 1');
  leadsTo('Back from note 1', 'Note 1');
  leadsTo('Source 2', 'Back from source 2');
  leadsTo('Back from source 2', 'Source 2');
});

test('a note is read after the paragraph that cites it, not in its sentence', async () => {
  const { elements, notes, tags } = await readPdfBytes(await finish());
  expect(
    elements
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/gu, ' '),
  ).toContain('Before1 after1, a source.');
  expect(notes).toEqual([expect.stringContaining('It stands.')]);
  expect(tags.filter(({ role }) => role === 'Note')).toMatchObject([{ parent: 'Document' }]);
});

test('a link to a heading without a title fails', async () => {
  await expect(finishPdf(plain, { links: { ...links, titles: new Map() }, rights })).rejects.toThrow(
    'no title of the heading "bridge"',
  );
});

test('the same PDF gives the same bytes', async () => {
  expect((await finish()).equals(await finish())).toBe(true);
});

/** The text of each page, and where its pieces stand. */
async function readText(bytes: Buffer): Promise<{ text: string; places: number[][] }[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: { text: string; places: number[][] }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? item : []));
    pages.push({
      text: pieces.map(({ str }) => str).join(''),
      places: pieces.map(({ transform }) => transform.slice(4)),
    });
  }
  await task.destroy();
  return pages;
}
