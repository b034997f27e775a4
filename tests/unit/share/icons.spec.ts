import { expect, test } from '@playwright/test';
import { drawIcons, iconSvg } from '../../../src/share/icons.ts';
import { required } from '../sound.ts';

const PNG_SIGNATURE = '89504e470d0a1a0a';
const icons = drawIcons({});

function iconAt(url: string): Buffer {
  return Buffer.from(required(icons.find((icon) => icon.url === url)).contents);
}

/** Size of a PNG, or of the one that begins at `offset`. */
function sizeOf(file: Buffer, offset = 0): [number, number] {
  expect(file.toString('hex', offset, offset + 8)).toBe(PNG_SIGNATURE);
  return [file.readUInt32BE(offset + 16), file.readUInt32BE(offset + 20)];
}

test('the icons stand where browsers ask for them', () => {
  expect(icons.map(({ url }) => url)).toEqual(['/favicon.svg', '/favicon.ico', '/apple-touch-icon.png']);
});

test('the scalable icon needs no style, script or other file', () => {
  expect(iconAt('/favicon.svg').toString()).toBe(iconSvg({}));
  expect(iconSvg({})).not.toMatch(/style|script|href/u);
});

test('the ICO file holds one PNG of 32 pixels and says where', () => {
  const ico = iconAt('/favicon.ico');
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(offset + length).toBe(ico.length);
  expect(sizeOf(ico, offset)).toEqual([32, 32]);
});

test('the icon for home screens has 180 pixels', () => {
  expect(sizeOf(iconAt('/apple-touch-icon.png'))).toEqual([180, 180]);
});

test('the same bytes come every time', () => {
  expect(drawIcons({})).toEqual(icons);
});
