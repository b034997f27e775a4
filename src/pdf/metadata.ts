import { escapeXml } from '../charts/svg.ts';
import { required } from '../content/required.ts';

/** What a PDF says of its licence, with plain spaces. */
export interface PdfRights {
  /** Language of the document as a BCP 47 tag. */
  language: string;
  /** A sentence on what the licence allows, and the address of the licence. */
  statement: string;
  license: string;
  publisher: string | null;
}

/**
 * Completes the XMP metadata that Typst writes: adds its texts under the language of the document, the licence and the
 * publisher, none of which Typst can write, and takes back that the PDF is a proof.
 */
export function withRights(xmp: string, { language, statement, license, publisher }: PdfRights): string {
  const bilingual = xmp
    .replace('<xmpMM:RenditionClass>proof<', '<xmpMM:RenditionClass>default<')
    .replaceAll(
      /<rdf:li xml:lang="x-default">([^<]*)<\/rdf:li>/gu,
      (whole, text: string) => whole + inLanguage(language, text),
    );
  const url = escapeXml(license);
  const rights = [
    `<dc:rights><rdf:Alt>${['x-default', language].map((tag) => inLanguage(tag, escapeXml(statement))).join('')}</rdf:Alt></dc:rights>`,
    publisher === null
      ? ''
      : `<dc:publisher><rdf:Bag><rdf:li>${escapeXml(publisher)}</rdf:li></rdf:Bag></dc:publisher>`,
    `<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${url}</xmpRights:WebStatement>`,
    `<cc:license rdf:resource="${url}"/>`,
  ];
  const description = `<rdf:Description rdf:about=""${NAMESPACES}>${rights.join('')}</rdf:Description>`;
  return bilingual.replace('</rdf:RDF>', (end) => description + end);
}

const NAMESPACES =
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#"';

function inLanguage(tag: string, text: string): string {
  return `<rdf:li xml:lang="${tag}">${text}</rdf:li>`;
}

/** How many pages a PDF of `finishPdf` has, as its metadata say. */
export function pageCount(pdf: Uint8Array): number {
  const count = /<xmpTPg:NPages>(\d+)</u.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  return Number(required(count, 'number of pages in the metadata'));
}
