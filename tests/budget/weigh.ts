/** What a page weighs for a reader who comes for the first time. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';

/**
 * Limits in bytes. A first round trip carries ten segments of 1,460 bytes (RFC 6928); `cold` is a first visit with
 * every font of the page.
 */
export const LIMITS = { firstTrip: 14_600, cold: 100_000, script: 2_000 } as const;
/** Characters of text that fill a first screen of 1280 × 900 px at the size of the text. */
const FIRST_SCREEN = 1_500;
/** What the component `corrections` puts on a page that was corrected. */
const CORRECTIONS = /<section [^>]*"page-corrections".*?<\/section>/su;

export interface Weight {
  /** After brotli at its highest level, without the corrections below the text: no weight may stand in their way. */
  html: number;
  /** Share of the style sheets in it. */
  styles: number;
  script: number;
  fonts: number;
  cold: number;
  /** Whether all style sheets and a first screen of text arrive in the first round trip. */
  opensAtOnce: boolean;
}

/** The weight of the page at `url` in the built site. Throws where a file is missing. */
export async function weigh(site: string, url: string): Promise<Weight> {
  const html = await readFile(path.join(site, url, url.endsWith('/') ? 'index.html' : ''), 'utf8');
  const lasting = html.replace(CORRECTIONS, '');
  const sizeOf = (src: string, isText: boolean) => fileSize(site, src, isText);
  const [whole, compressed, unstyled, icon, scripts, fonts] = await Promise.all([
    compress(html),
    compress(lasting),
    compress(lasting.replace(/<style>.*?<\/style>/gsu, '')),
    sizeOf('/favicon.svg', true),
    Promise.all([...html.matchAll(/<script src="([^"]+)"/gu)].map(([, src = '']) => sizeOf(src, true))),
    Promise.all(fontsOf(html).map((src) => sizeOf(src, false))),
  ]);
  return {
    html: compressed.length,
    styles: compressed.length - unstyled.length,
    script: sum(scripts),
    fonts: sum(fonts),
    cold: whole.length + sum(scripts) + sum(fonts) + icon,
    opensAtOnce: whole.length <= LIMITS.firstTrip || isFirstScreen(firstTrip(whole)),
  };
}

function compress(text: string): Promise<Buffer> {
  return promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** What a browser can show of the page before a second round trip. */
function firstTrip(compressed: Buffer): string {
  const cut = compressed.subarray(0, LIMITS.firstTrip);
  return brotliDecompressSync(cut, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString('utf8');
}

function isFirstScreen(html: string): boolean {
  const [, body = ''] = html.split('<body', 2);
  return body.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ').length >= FIRST_SCREEN;
}

/** Font files whose range holds a letter of the page. */
function fontsOf(html: string): string[] {
  const letters = new Set(html.replace(/<style>.*?<\/style>|<script.*?<\/script>/gsu, '').match(/./gsu));
  const faces = [...html.matchAll(/@font-face\{[^}]*?url\("?([^")]+)"?\)[^}]*?unicode-range:([^;}]+)/gu)];
  return faces
    .filter(([, , ranges = '']) => ranges.split(',').some((range) => holds(range, letters)))
    .map(([, url = '']) => url);
}

function holds(range: string, letters: Set<string>): boolean {
  const [first = '', last = first] = range.trim().replace('U+', '').split('-');
  return [...letters].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

async function fileSize(site: string, url: string, isText: boolean): Promise<number> {
  const contents = await readFile(path.join(site, url));
  return isText ? (await compress(contents.toString('utf8'))).length : contents.length;
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
