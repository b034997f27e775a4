/** Hidden characters, compatibility forms, foreign letters, and letters that are unusual but right. */
import { codePointOf } from '../../../src/i18n/characters.ts';
import type { Draw } from '../../support/draw.ts';
import type { Kind, Place } from '../case.ts';
import { type HostileText, marker, snippetKind, textKind } from './text-kind.ts';

const isWords = ({ words: [before] }: Place) => before !== '';

/** A character within a word; the problem must name its code point. */
function within(draw: Draw, { words: [before, after] }: Place, character: string): HostileText {
  const word = marker(draw);
  const at = draw.below(word.length + 1);
  const text = [before, word.slice(0, at) + character + word.slice(at), after].filter(Boolean).join(' ');
  return { text, found: codePointOf(character) };
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

/** Without those that are white space between texts. */
const CONTROLS = [...rangeOf(0x00, 0x1f), ...rangeOf(0x7f, 0x9f)].filter((letter) => !'\t\n\r'.includes(letter));

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
  isFor: isWords,
  text(draw, { words: [before, after], tag }) {
    const word = draw.from(tag === null || tag === 'en' ? ['Vučić', 'façade', 'naïve', 'Åse'] : ['Vučić', 'façade']);
    const text = `${before} ${marker(draw)} ${word} ${after}`;
    return { text: text.normalize('NFD'), shown: text };
  },
});

/** Marks that no letter of the texts takes in. */
const MARKS = ['\u0332', '\u035C', '\u20DD', '\u0489'];

const strayMark: Kind = textKind({
  name: 'a combining mark that composes with no letter',
  verdict: 'refused',
  isFor: ({ tag }) => tag !== null,
  text(draw, place) {
    const { tag, words } = place;
    if (tag === 'en' || draw.below(2) === 0) return within(draw, place, draw.from(MARKS));
    // A stress mark within a Cyrillic word.
    const mark = draw.from([...'\u0301\u0300\u030F\u0311\u0304']);
    return { text: `${words[0]} сло${mark}во ${words[1]}`, found: codePointOf(mark) };
  },
});

const foreignLetter: Kind = textKind({
  name: 'a Cyrillic letter that Serbian and Russian lack',
  verdict: 'refused',
  isFor: ({ tag }) => tag === 'ru' || tag === 'sr-Cyrl',
  text(draw, { words: [before, after] }) {
    const letter = draw.from([...'ѐѝѣѵңүҷ']);
    return { text: `${before} сло${letter}во ${after}`, found: codePointOf(letter) };
  },
});

export const CHARACTER_KINDS: Kind[] = [
  hiddenKind('a control character', CONTROLS),
  hiddenKind('a tab or a line break within a text', ['\t', '\n', '\r'], { formats: ['JSON', 'YAML'] }),
  hiddenKind('a line or paragraph separator', ['\u2028', '\u2029']),
  hiddenKind('a private-use character', ['\uE000', '\uE001', '\uF8FF', '\u{F0000}', '\u{10FFFD}']),
  hiddenKind('a bidirectional override, embedding or isolate', [
    ...rangeOf(0x202a, 0x202e),
    ...rangeOf(0x2066, 0x2069),
  ]),
  hiddenKind('a direction mark among Latin or Cyrillic letters', ['\u200E', '\u200F', '\u061C']),
  hiddenKind('a zero-width character', [
    '\u200B',
    '\u200C',
    '\u200D',
    '\u2060',
    '\uFEFF',
    '\u2061',
    '\u2064',
    '\u180E',
  ]),
  hiddenKind('a soft hyphen', ['\u00AD']),
  hiddenKind('a filler, tag or variation selector', ['\u3164', '\u115F', '\u{E0041}', '\uFE0F', '\u{E0100}', '\u034F']),
  loneSurrogate,
  hiddenKind('a noncharacter or a replacement character', ['\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\uFFFD']),
  strayMark,
  hiddenKind('a compatibility letter', [...'ﬁﬀǅǉĳＡ𝐇ſ'], { isFor: isWords }),
  foreignLetter,
  inMarkdownAsReference,
  decomposed,
  snippetKind('letters beyond the basic plane', ['😀', '𐍈𐌰', '𝄞', '🌉🌉'], { verdict: 'accepted', isFor: isWords }),
  snippetKind('words from right to left', ['שלום', 'שלום\u200F!', 'مرحبا', 'می\u200Cخواهم'], {
    verdict: 'accepted',
    isFor: isWords,
  }),
  snippetKind('spaces of other widths', ['a\u00A0b', 'a\u202Fb', 'a\u2009b'], { verdict: 'accepted', isFor: isWords }),
];
