import { Resvg } from '@resvg/resvg-js';
import { PALETTE } from './palette.ts';

const { page, quiet, accent, text } = PALETTE;

/** The motif of the share images in a square of 32 units, on a tile so that it shows on light and on dark. */
const MOTIF = `<path fill="${page}" d="M0 0h32v32H0z"/><path fill="${quiet}" d="M0 0h12v23H0z"/><path fill="${accent}" d="M20 9h12v23H20z"/><path fill="${text}" d="M15 9h2v14h-2z"/>`;

/** Icon of the site for browsers, its corners rounded. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><clipPath id="tile"><rect width="32" height="32" rx="6"/></clipPath><g clip-path="url(#tile)">${MOTIF}</g></svg>\n`;

/** Icon for home screens, which round the corners themselves. */
const SQUARE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${MOTIF}</svg>`;

/** Files that browsers ask for by these names, whatever a page says. */
export function drawIcons(): { url: string; contents: Uint8Array }[] {
  return [
    { url: '/favicon.svg', contents: Buffer.from(ICON_SVG) },
    { url: '/favicon.ico', contents: icoOf(pngOf(ICON_SVG, 32), 32) },
    { url: '/apple-touch-icon.png', contents: pngOf(SQUARE_SVG, 180) },
  ];
}

function pngOf(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}

/** One PNG as an ICO file: a directory of one entry before it. */
function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(1, 4); // one image
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
