/** Files as other editors and other systems save them. */
import type { Draw } from '../../support/draw.ts';
import type { Kind } from '../case.ts';
import { textOf } from '../places.ts';
import { acceptedFile, authoredFiles, refusedFile } from './file-kind.ts';

type Encode = (text: string, draw: Draw) => Uint8Array;

/** A file whose bytes are no UTF-8; the problem must say so in `found`. */
function encoded(name: string, choice: 'all' | 'cyrillic', encode: Encode, found: string): Kind {
  return refusedFile(name, ({ draw, files }) => {
    const file = draw.from(authoredFiles(files)[choice]);
    const bytes = encode(textOf(files, file), draw);
    return { file, found, change: (all) => all.set(file, bytes) };
  });
}

/** Bytes in an encoding of one byte a letter; a letter that it lacks is a question mark. */
function inOneByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

/** UTF-16, with either byte first. */
function inTwoBytes(text: string, draw: Draw): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return draw.below(2) === 0 ? bytes : bytes.swap16();
}

/** Sequences that UTF-8 does not allow: a byte alone, a letter too long, a surrogate, beyond Unicode, cut off. */
const BROKEN = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x28, 0xa1]];

function withBrokenByte(text: string, draw: Draw): Uint8Array {
  const bytes = Buffer.from(text);
  const at = draw.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(draw.from(BROKEN)), bytes.subarray(at)]);
}

const inAnyFile = (change: (text: string) => string) => (ground: Parameters<Kind['draw']>[0]) => {
  const file = ground.draw.from(authoredFiles(ground.files).all);
  return { file, change: (all: typeof ground.files) => all.set(file, change(textOf(all, file))) };
};

export const ENCODING_KINDS: Kind[] = [
  encoded(
    'a file in a one-byte encoding',
    'cyrillic',
    (text, draw) => inOneByte(text, draw.from(['windows-1251', 'koi8-r', 'iso-8859-5'])),
    'byte',
  ),
  encoded(
    'a file in UTF-16 with a byte order mark',
    'all',
    (text, draw) => inTwoBytes(`\uFEFF${text}`, draw),
    'UTF-16',
  ),
  encoded('a file in UTF-16 without a byte order mark', 'all', inTwoBytes, 'UTF-16'),
  encoded('an invalid sequence of UTF-8', 'all', withBrokenByte, 'byte'),
  acceptedFile(
    'a byte order mark before a file',
    inAnyFile((text) => `\uFEFF${text}`),
  ),
  acceptedFile(
    'Windows line ends',
    inAnyFile((text) => text.replaceAll('\n', '\r\n')),
  ),
  acceptedFile('a PO file with a byte order mark or Windows line ends', ({ draw, importPo }) => {
    const tag = draw.from(['ru', 'sr-Cyrl']);
    const change = draw.from([(text: string) => `\uFEFF${text}`, (text: string) => text.replaceAll('\n', '\r\n')]);
    return { file: `${tag}.po`, change: (all) => importPo(all, tag, change) };
  }),
];
