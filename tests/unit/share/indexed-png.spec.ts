import { expect, test } from '@playwright/test';
import { decode } from 'fast-png';
import { indexedPng } from '../../../src/share/indexed-png.ts';

/** Pixels in a row, one of each colour. */
function rowOf(colours: [number, number, number][]) {
  return {
    width: colours.length,
    height: 1,
    pixels: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
  };
}

test('the picture keeps every colour', () => {
  const colours: [number, number, number][] = [
    [253, 252, 250],
    [31, 78, 95],
    [253, 252, 250],
    [0, 0, 0],
  ];
  const { data, palette = [] } = decode(indexedPng(rowOf(colours)));
  expect([...data].map((index) => palette[index])).toEqual(colours);
});

test('as many colours as a palette holds are drawn, and one more fails', () => {
  const colours = Array.from({ length: 257 }, (_, index): [number, number, number] => [index & 255, index >> 8, 7]);
  expect(() => indexedPng(rowOf(colours.slice(0, 256)))).not.toThrow();
  expect(() => indexedPng(rowOf(colours))).toThrow('257 colours do not fit a palette');
});
