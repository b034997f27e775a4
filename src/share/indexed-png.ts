import { encode } from 'fast-png';

/** Most colours a PNG with a palette can have. */
const LARGEST_PALETTE = 256;

interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * Opaque pixels (RGBA, four bytes each) as a PNG with a palette, half the size of one without and not a shade
 * different. Throws where the colours are too many.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const indexes = new Map<number, number>();
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++) {
    const colour = ((pixels[4 * at] ?? 0) << 16) | ((pixels[4 * at + 1] ?? 0) << 8) | (pixels[4 * at + 2] ?? 0);
    const index = indexes.get(colour) ?? indexes.size;
    indexes.set(colour, index);
    data[at] = index;
  }
  if (indexes.size > LARGEST_PALETTE) throw new Error(`${indexes.size} colours do not fit a palette`);
  const palette = [...indexes.keys()].map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return encode({ width, height, data, depth: 8, channels: 1, palette }, { zlib: { level: 9, mem: 9 } });
}
