import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { type PdfRights, withRights } from '../../../src/pdf/metadata.ts';

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about=""><dc:title><rdf:Alt><rdf:li xml:lang="x-default">proof &amp; most</rdf:li></rdf:Alt></dc:title>' +
  '<xmpMM:RenditionClass>proof</xmpMM:RenditionClass></rdf:Description></rdf:RDF></x:xmpmeta>';
const RIGHTS: PdfRights = {
  language: 'sr-Latn',
  statement: "Free for <all> & $' $&",
  license: 'https://licence.example/?a=1&b=2',
  publisher: null,
};

const written = (rights: Partial<PdfRights> = {}) => withRights(XMP, { ...RIGHTS, ...rights });

test('a text is there in the language of the document, and where no language is asked for', () => {
  const text = 'proof &amp; most</rdf:li>';
  expect(written()).toContain(`<rdf:li xml:lang="x-default">${text}<rdf:li xml:lang="sr-Latn">${text}</rdf:Alt>`);
});

test('the licence is there as a sentence and as an address', () => {
  const xmp = written();
  const { document } = parseHTML(`<body>${xmp}`);
  const [said, inSerbian] = [...document.querySelectorAll('dc\\:rights li, dc\\:rights rdf\\:li')];
  expect(said?.textContent).toBe(RIGHTS.statement);
  expect(inSerbian?.textContent).toBe(RIGHTS.statement);
  expect(xmp).toContain('<xmpRights:Marked>True</xmpRights:Marked>');
  expect(xmp).toContain('<xmpRights:WebStatement>https://licence.example/?a=1&amp;b=2</xmpRights:WebStatement>');
  expect(xmp).toContain('<cc:license rdf:resource="https://licence.example/?a=1&amp;b=2"/>');
});

test('a publisher is named if there is one', () => {
  expect(written()).not.toContain('dc:publisher');
  expect(written({ publisher: 'Bridge & Office' })).toContain(
    '<dc:publisher><rdf:Bag><rdf:li>Bridge &amp; Office</rdf:li></rdf:Bag></dc:publisher>',
  );
});

test('a PDF is not said to be a proof', () => {
  expect(written()).toContain('<xmpMM:RenditionClass>default</xmpMM:RenditionClass>');
});
