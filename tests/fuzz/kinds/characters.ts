/** Characters that nobody sees, that stand for others, or that no font and no parser knows. */
import type { Draw } from '../../support/draw.ts';
import type { Kind, Place } from '../case.ts';
import { around, type HostileText, marker, snippetKind, textKind } from './text-kind.ts';

/** A character within a word; the problem must name its code point. */
function within(draw: Draw, { words: [before, after] }: Place, character: string): HostileText {
  const word = marker(draw);
  const at = draw.below(word.length + 1);
  const text = [before, word.slice(0, at) + character + word.slice(at), after].filter(Boolean).join(' ');
  return { text, found: codePoint(character) };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function hiddenKind(name: string, characters: string[], options: Partial<Parameters<typeof textKind>[0]> = {}): Kind {
  return textKind({
    name,
    verdict: 'refused',
    ...options,
    text: (draw, place) => within(draw, place, draw.from(characters)),
  });
}

const rangeOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/** Of the controls, Markdown takes three for white space, and NUL for a character that was lost. */
const CONTROLS = rangeOf(0x01, 0x1f).filter((character) => !'\t\n\r'.includes(character));

const inMarkdownAsReference: Kind = textKind({
  name: 'a hidden character as a reference of Markdown',
  verdict: 'refused',
  formats: ['Markdown'],
  isFor: ({ writeRaw, name }) => writeRaw !== undefined && name === 'paragraph of a page',
  text(draw, { words: [before, after] }) {
    const [reference = '', found = ''] = draw.from([
      ['&shy;', 'U+00AD'],
      ['&ZeroWidthSpace;', 'U+200B'],
      ['&#x202E;', 'U+202E'],
      ['&#8205;', 'U+200D'],
      ['&NoBreak;', 'U+2060'],
      ['&#xE000;', 'U+E000'],
      ['&lrm;', 'U+200E'],
    ]);
    return { text: `${before} ${marker(draw)}${reference}${after}`, found, isRaw: true };
  },
});

/** Only formats with escapes can hold a lone surrogate in UTF-8. */
const loneSurrogate: Kind = hiddenKind('a lone surrogate', [...'\ud83d', '\udc00', '\udfff'], {
  formats: ['JSON', 'YAML'],
});

const decomposed: Kind = textKind({
  name: 'letters with a mark, decomposed',
  verdict: 'accepted',
  isFor: ({ words: [before] }) => before !== '',
  text(draw, { words: [before, after], tag }) {
    const word = draw.from(tag === null || tag === 'en' ? ['Vučić', 'façade', 'naïve', 'Åse'] : ['Vučić', 'façade']);
    const text = `${before} ${marker(draw)} ${word} ${after}`;
    return { text: text.normalize('NFD'), shown: text };
  },
});

export const CHARACTER_KINDS: Kind[] = [
  hiddenKind('a control character', CONTROLS),
  hiddenKind('the null character', ['\0'], { formats: ['JSON', 'YAML', 'Markdown'] }),
  hiddenKind('a control character of Latin-1', rangeOf(0x7f, 0x9f)),
  hiddenKind('a tabulator or a line break within a text', ['\t', '\n', '\r'], {
    formats: ['JSON', 'YAML'],
  }),
  hiddenKind('a line or paragraph separator', ['\u2028', '\u2029']),
  hiddenKind('a letter for private use', ['\uE000', '\uE001', '\uF8FF', '\u{F0000}', '\u{10FFFD}']),
  hiddenKind('an override or embedding of direction', [...'\u202A\u202B\u202C\u202D\u202E']),
  hiddenKind('an isolate of direction', [...'\u2066\u2067\u2068\u2069']),
  hiddenKind('a mark of direction among Latin or Cyrillic letters', [...'\u200E\u200F\u061C']),
  hiddenKind('a character of no width', [...'\u200B\u200C\u200D\u2060\uFEFF\u2061\u2064\u180E']),
  hiddenKind('a soft hyphen', ['\u00AD']),
  hiddenKind('a filler, a tag or a selector', ['\u3164', '\u115F', '\u{E0041}', '\uFE0F', '\u{E0100}', '\u034F']),
  loneSurrogate,
  hiddenKind('a code point that is no character', ['\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u{10FFFF}']),
  hiddenKind('the sign of a lost character', ['\uFFFD']),
  hiddenKind('a mark that no letter takes', ['\u0301', '\u0306', '\u0332', '\u20DD', '\u0489'], {
    isFor: ({ tag }) => tag !== null,
  }),
  hiddenKind('a letter that stands for other letters', [...'ﬁﬀǅǉĳＡ𝐇ſ'], {
    isFor: ({ words: [before] }) => before !== '',
  }),
  textKind({
    name: 'a Cyrillic letter that Serbian and Russian lack',
    verdict: 'refused',
    isFor: ({ tag }) => tag === 'ru' || tag === 'sr-Cyrl',
    text(draw, { words: [before, after] }) {
      const letter = draw.from([...'ѐѝѣѵңүҷ']);
      return { text: `${before} сло${letter}во ${after}`, found: codePoint(letter) };
    },
  }),
  textKind({
    name: 'a stress mark in a Cyrillic word',
    verdict: 'refused',
    isFor: ({ tag }) => tag === 'ru' || tag === 'sr-Cyrl',
    text(draw, { words: [before, after] }) {
      const mark = draw.from([...'\u0301\u0300\u030F\u0311\u0304']);
      return { text: `${before} сло${mark}во ${after}`, found: codePoint(mark) };
    },
  }),
  inMarkdownAsReference,
  decomposed,
  textKind({
    name: 'letters beyond the basic plane',
    verdict: 'accepted',
    isFor: ({ outputs }) => !outputs.includes('PDF'),
    text: (draw, place) => ({ text: around(draw, place, draw.from(['😀', '𐍈𐌰', '𝄞', '🌉🌉'])) }),
  }),
  textKind({
    name: 'words from right to left',
    verdict: 'accepted',
    isFor: ({ outputs, words: [before] }) => before !== '' && !outputs.includes('PDF'),
    text: (draw, place) => ({ text: around(draw, place, draw.from(['שלום', 'שלום\u200F!', 'مرحبا', 'می\u200Cخواهم'])) }),
  }),
  snippetKind('spaces of other widths', ['a\u00A0b', 'a\u202Fb', 'a\u2009b'], {
    verdict: 'accepted',
    isFor: ({ words: [before] }) => before !== '',
  }),
];
