import { expect, test } from '@playwright/test';
import { decodeText } from '../../../src/content/read-text.ts';

const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test('UTF-8 is read, with a byte order mark or without', () => {
  expect(decodeText(bytesOf('Сайт 🌉'))).toEqual({ text: 'Сайт 🌉', fault: null });
  expect(decodeText(bytesOf([0xef, 0xbb, 0xbf], 'Сайт'))).toEqual({ text: 'Сайт', fault: null });
  expect(decodeText(bytesOf())).toEqual({ text: '', fault: null });
});

const BYTES: { name: string; bytes: Buffer; line: number; offset: number; byte: string }[] = [
  { name: 'windows-1251', bytes: bytesOf('a\nb: ', [0xd1, 0xe0, 0xe9, 0xf2]), line: 2, offset: 5, byte: 'D1' },
  { name: 'a byte after a whole letter', bytes: bytesOf('П', [0xb8]), line: 1, offset: 2, byte: 'B8' },
  { name: 'the beginning of a letter alone', bytes: bytesOf('a', [0xef, 0xbf], 'b'), line: 1, offset: 1, byte: 'EF' },
  { name: 'a letter cut off at the end', bytes: bytesOf('a\n', [0xd0]), line: 2, offset: 2, byte: 'D0' },
  { name: 'a surrogate', bytes: bytesOf([0xed, 0xa0, 0x80]), line: 1, offset: 0, byte: 'ED' },
  { name: 'a byte after the sign of a lost one', bytes: bytesOf('\uFFFD', [0xff]), line: 1, offset: 3, byte: 'FF' },
];
for (const { name, bytes, line, offset, byte } of BYTES)
  test(`${name} is reported with byte, offset and line`, () => {
    expect(decodeText(bytes).fault).toMatchObject({
      line,
      found: expect.stringContaining(`byte 0x${byte} at offset ${offset};`),
    });
  });

const WIDE: Record<string, Buffer> = {
  'UTF-16 with its mark': utf16('\uFEFF{ "a": "Сайт" }'),
  'UTF-16, bytes the other way round': utf16('\uFEFF{ "a": "Сайт" }').swap16(),
  'UTF-16 without its mark': utf16('{ "a": "Сайт" }'),
  'UTF-16 without its mark, bytes the other way round': utf16('{ "a": "Сайт" }').swap16(),
};
for (const [name, bytes] of Object.entries(WIDE))
  test(`${name} is reported as a whole, and read all the same`, () => {
    const { text, fault } = decodeText(bytes);
    expect(text).toBe('{ "a": "Сайт" }');
    expect(fault).toEqual({
      expected: 'text in UTF-8',
      found: expect.stringMatching(/^UTF-16 /u),
      remedy: expect.stringContaining('UTF-8'),
    });
  });

test('a null character in UTF-8 is a character, not another encoding', () => {
  expect(decodeText(bytesOf(`${'words '.repeat(20)}\0${'words '.repeat(20)}`)).fault).toBeNull();
});
