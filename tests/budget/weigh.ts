/** What a page weighs on the wire for a reader who comes for the first time, and what the first round trip brings. */
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';

/** An answer of the server as it is sent. */
export interface Answer {
  headers: Headers;
  body: string;
}

export interface Weight {
  /** Bytes of the answer: its header, and the page with the styles inside it. */
  page: number;
  /** Bytes of the answer until everything down to the end of the first paragraph has arrived. */
  opening: number;
}

/**
 * What Netlify adds to the headers of `netlify.toml` and `_headers`, with values as long as usual. HTTP/2 packs headers,
 * so that the real header is shorter than this text.
 */
const HOST_HEADERS = [
  'HTTP/1.1 200 OK',
  'accept-ranges: bytes',
  'age: 0',
  'cache-status: "Netlify Edge"; fwd=miss',
  'content-encoding: br',
  'content-length: 12345',
  'date: Sun, 20 Oct 2024 12:00:00 GMT',
  'etag: "0123456789abcdef0123456789abcdef-ssl-df"',
  'server: Netlify',
  'vary: Accept-Encoding',
  'x-nf-request-id: 01JAMZ0123456789ABCDEFGHJK',
];

/** The weight of a page after brotli at the quality of compression on the fly. Throws where it has no paragraph. */
export async function weigh({ headers, body }: Answer): Promise<Weight> {
  const header = headerSize(headers);
  const compressed = await compress(body);
  return { page: header + compressed.length, opening: header + prefixLength(compressed, openingLength(body)) };
}

/** Bytes of a text on the wire, without a header. */
export async function sizeOf(text: string): Promise<number> {
  return (await compress(text)).length;
}

function compress(text: string): Promise<Buffer> {
  return promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function headerSize(headers: Headers): number {
  const lines = [...HOST_HEADERS, ...[...headers].map(([name, value]) => `${name}: ${value}`), ''];
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + '\r\n'.length, 0);
}

/**
 * Bytes of the page down to the end of the first paragraph of its text: styles, title, standfirst and what stands
 * between.
 */
function openingLength(html: string): number {
  const text = /<div class="prose"|<h1\b/gu;
  const start = [...html.matchAll(text)].at(1)?.index ?? html.indexOf('<h1');
  const end = html.slice(start).search(/<\/(?:p|li)>/u) + start;
  if (start < 0 || end < start) throw new Error('a page without a heading and a paragraph');
  return Buffer.byteLength(html.slice(0, end));
}

/** The fewest bytes of a compressed page from which its first `length` bytes can be read. */
function prefixLength(compressed: Buffer, length: number): number {
  let [tooFew, enough] = [0, compressed.length];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (readable(compressed.subarray(0, middle)) >= length) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function readable(start: Buffer): number {
  return brotliDecompressSync(start, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).length;
}
