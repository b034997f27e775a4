import { expect, test } from '@playwright/test';
import { decode } from 'fast-png';
import { paletteOf } from '../../../src/look/palette.ts';
import { drawShareImage, type ShareImageWords, shareImageSvg } from '../../../src/share/share-image.ts';
import { titled, typst } from './words.ts';

const palette = paletteOf({});

/** Where titles stand, in pixels: right of the margin, left of the motif, between the two names. */
const TITLE = { left: 72, right: 860, top: 118, bottom: 515 };

test('the image has the size that previews ask for', () => {
  const png = Buffer.from(drawShareImage(typst, titled('The bridge'), palette));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({ width: 1200, height: 630 });
});

test('the image is small', () => {
  const long = 'Мост, о котором спорят обе стороны, и позиция города';
  expect(drawShareImage(typst, titled(long, 'ru'), palette).length).toBeLessThan(40_000);
});

test('the same words give the same bytes', () => {
  const [one, two] = [1, 2].map(() => Buffer.from(drawShareImage(typst, titled('Мост', 'sr'), palette)));
  expect(one?.equals(two ?? Buffer.of())).toBe(true);
});

test('every letter is an outline', () => {
  const svg = shareImageSvg(typst, titled('The bridge'), palette);
  expect(svg).toContain('<path');
  expect(svg).not.toMatch(/<text|<image|font-family/u);
});

test('Serbian is drawn with its own letterforms', () => {
  const [serbian, russian] = ['sr', 'ru'].map((lang) => outlines(titled('бгдпт', lang)));
  expect(serbian).not.toEqual(russian);
});

for (const letters of ['гдпт', 'Бридж', 'Most čćšžđ'])
  test(`${letters} looks the same in Serbian and in Russian`, () => {
    const [serbian, russian] = ['sr', 'ru'].map((lang) => outlines(titled(letters, lang)));
    expect(serbian).toEqual(russian);
  });

test('the names of the site and of the edition follow their own language', () => {
  const words = (lang: string): ShareImageWords => ({
    ...titled('A bridge'),
    site: [{ text: 'Два берега', lang }],
    editions: [{ text: 'Српски бе', lang }],
  });
  expect(outlines(words('sr'))).not.toEqual(outlines(words('ru')));
});

const TITLES = [
  { name: 'one short word', text: 'Мост' },
  { name: 'the longest title', text: 'Вучич и\u00A0Путин: телефонный разговор и\u00A0позиция Сербии по\u00A0санкциям' },
  { name: 'one very long word', text: 'Достопримечательность' },
  { name: 'words held together', text: 'Мост\u00A0и\u00A0его\u00A0два\u00A0берега' },
];

for (const { name, text } of TITLES)
  test(`${name} stays in its place`, () => {
    const { left, right, top, bottom } = extentOf(titled(text, 'ru'));
    expect(left).toBeGreaterThanOrEqual(TITLE.left);
    expect(right).toBeLessThan(TITLE.right);
    expect(top).toBeGreaterThan(TITLE.top);
    expect(bottom).toBeLessThan(TITLE.bottom);
  });

test('a long title is set smaller than a short one', () => {
  const long = `${'мост '.repeat(19)}мост`;
  expect(largestLetter(titled(long, 'ru'))).toBeLessThan(0.8 * largestLetter(titled('мост', 'ru')));
});

test('a title that would have to be too small fails', () => {
  expect(() => drawShareImage(typst, titled('мост '.repeat(60), 'ru'), palette)).toThrow('the title is too long');
});

test('several titles stand one to a line', () => {
  const titles = ['Two banks of one river', 'Две обале једне реке', 'Два берега одной реки'];
  const words = {
    ...titled(''),
    title: titles.map((text, index) => ({ text, lang: ['en', 'sr', 'ru'][index] ?? '' })),
  };
  expect(linesOf(words)).toBe(3);
});

test('a letter that the fonts lack fails and is named', () => {
  expect(() => drawShareImage(typst, titled('The 橋'), palette)).toThrow('the text 橋 could not be displayed');
});

test('a title is text, not code', () => {
  expect(() => drawShareImage(typst, titled('#panic("x") $x$ *b* <i> "q" \\'), palette)).not.toThrow();
});

/** Outlines of all letters, each once. */
function outlines(words: ShareImageWords): string[] {
  return [...shareImageSvg(typst, words, palette).matchAll(/ d="([^"]*)"/gu)].map(([, d = '']) => d).sort();
}

/** Height of the tallest outline of the title's letters, which stand first in the order of size. */
function largestLetter(words: ShareImageWords): number {
  const { top } = extentOf(words);
  const rows = inkRows(words);
  const end = rows.findIndex((hasInk, row) => row > top && !hasInk);
  return end - top;
}

function linesOf(words: ShareImageWords): number {
  return inkRows(words).filter((hasInk, row, rows) => hasInk && !rows[row - 1]).length;
}

/** Whether each row of pixels has ink in the place of titles; elsewhere is none by definition. */
function inkRows(words: ShareImageWords): boolean[] {
  const isInk = inkOf(words);
  return Array.from(
    { length: 630 },
    (_, y) => y >= TITLE.top && y <= TITLE.bottom && columns().some((x) => isInk(x, y)),
  );
}

/** First and last pixel with ink, each way, left of the motif and between the two names. */
function extentOf(words: ShareImageWords): { left: number; right: number; top: number; bottom: number } {
  const isInk = inkOf(words);
  const rows = Array.from({ length: TITLE.bottom - TITLE.top + 1 }, (_, index) => TITLE.top + index);
  const inked = columns().filter((x) => rows.some((y) => isInk(x, y)));
  const inkedRows = rows.filter((y) => columns().some((x) => isInk(x, y)));
  return {
    left: inked[0] ?? 0,
    right: inked.at(-1) ?? 0,
    top: inkedRows[0] ?? 0,
    bottom: inkedRows.at(-1) ?? 0,
  };
}

function columns(): number[] {
  return Array.from({ length: 887 }, (_, x) => x);
}

/** Whether a pixel differs from the paper, which fills the first one's place. */
function inkOf(words: ShareImageWords): (x: number, y: number) => boolean {
  const { width, data } = decode(drawShareImage(typst, words, palette));
  const paper = data[0];
  return (x, y) => data[y * width + x] !== paper;
}
