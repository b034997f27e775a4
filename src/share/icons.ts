import { Resvg } from '@resvg/resvg-js';
import { INK, paletteOf, type SiteColours } from '../look/palette.ts';
import { markShapes } from '../look/site-mark.ts';

/** Icon of the site for browsers: its mark on a tile with round corners, so that it shows on light and on dark. */
export function iconSvg(site: SiteColours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><clipPath id="tile"><rect width="32" height="32" rx="6"/></clipPath><g clip-path="url(#tile)">${tile(site)}</g></svg>\n`;
}

/** Icon for home screens, which round the corners themselves. */
function squareSvg(site: SiteColours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${tile(site)}</svg>`;
}

function tile(site: SiteColours): string {
  const palette = paletteOf(site);
  const shapes = markShapes(site).map(({ side, path }) => `<path fill="${palette[side]}" d="${path}"/>`);
  return `<path fill="${INK.light.page}" d="M0 0h32v32H0z"/><g transform="translate(4 4)">${shapes.join('')}</g>`;
}

/** Files that browsers ask for by these names, whatever a page says. */
export function drawIcons(site: SiteColours): { url: string; contents: Uint8Array }[] {
  return [
    { url: '/favicon.svg', contents: Buffer.from(iconSvg(site)) },
    { url: '/favicon.ico', contents: icoOf(pngOf(iconSvg(site), 32), 32) },
    { url: '/apple-touch-icon.png', contents: pngOf(squareSvg(site), 180) },
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
