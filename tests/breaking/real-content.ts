/** The real content as the changes start from it: its files as text, and its texts with the places they have in messages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keyedBlocks } from '../../src/content/check/keyed-blocks.ts';
import { ownersOnWords, readersTexts } from '../../src/content/check/readers-texts.ts';
import { flattenTexts } from '../../src/content/check/vocabulary.ts';
import { wordFiles } from '../../src/content/read.ts';
import type { Namespace } from '../../src/content/words.ts';
import { readContent } from '../../src/kinds/read.ts';
import { withText } from '../support/with-text.ts';
import { required } from '../unit/sound.ts';

export const project = path.resolve(import.meta.dirname, '../..');
export const content = readContent(project);
export const AUTHORED = content.facts.locales.filter(({ derivedFrom }) => !derivedFrom).map(({ tag }) => tag);
export const TRANSLATED = AUTHORED.slice(1);

const files = new Map<string, string>();

/** A file of the content as it is. */
export function textOf(file: string): string {
  const text = files.get(file) ?? readFileSync(path.join(project, file), 'utf8');
  files.set(file, text);
  return text;
}

/** A text of one locale that a change may be made in. */
export interface Text {
  tag: string;
  file: string;
  /** Its place as messages name it. */
  key: string;
  text: string;
  /** The whole file with another text in its place. */
  with(text: string): string;
}

/** The texts of a JSON file of a locale. */
export function labels(tag: string, namespace: Namespace): Text[] {
  const file = `locales/${tag}/${namespace}.json`;
  const tree = required(content.words[tag]?.namespaces[namespace]);
  return [...flattenTexts(tree)].map(([key, text]) => ({
    tag,
    file,
    key,
    text,
    with: (changed) => JSON.stringify(withText(tree, key, changed)),
  }));
}

/** A block of a page with the lines it takes in its file. */
export interface Block {
  file: string;
  key: string;
  kind: string;
  /** First line and the line after the last, from 0. */
  from: number;
  to: number;
}

/** The blocks of a locale's pages, page by page. */
export function pageBlocks(tag: string): Block[][] {
  return Object.values(required(content.words[tag]).pages).map(({ file, blocks }) => {
    const end = textOf(file).split('\n').length;
    const keyed = keyedBlocks(blocks);
    return keyed.map(({ key, block }, at) => ({
      file,
      key,
      kind: block.kind,
      from: block.line - 1,
      to: (keyed[at + 1]?.block.line ?? end) - 1,
    }));
  });
}

/** A page with the lines of a block replaced by others. */
export function withLines({ file, from, to }: Pick<Block, 'file' | 'from' | 'to'>, lines: string[]): string {
  const before = textOf(file).split('\n');
  return [...before.slice(0, from), ...lines, ...before.slice(to)].join('\n');
}

export function linesOf({ file, from, to }: Pick<Block, 'file' | 'from' | 'to'>): string[] {
  return textOf(file).split('\n').slice(from, to);
}

/** The lines of words on the pages of a locale: paragraphs and items of lists. */
export function proseLines(tag: string): Text[] {
  return pageBlocks(tag)
    .flat()
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
    .flatMap((block) =>
      linesOf(block).flatMap((text, at): Text[] => {
        const line = { file: block.file, from: block.from + at, to: block.from + at + 1 };
        const changed = { tag, file: block.file, key: block.key, text, with: (to: string) => withLines(line, [to]) };
        return text.trim() === '' ? [] : [changed];
      }),
    );
}

/** Every text of a locale that is a whole sentence or label: those of facts, and the lines of pages. */
export function allTexts(tag: string): Text[] {
  return [
    ...wordFiles(content)
      .filter((name) => name !== 'nouns')
      .flatMap((name) => labels(tag, name)),
    ...proseLines(tag),
  ];
}

/** Texts in the site's own voice: no quotation, none that speaks of words as words. */
export function ownVoice(tag: string): Text[] {
  const words = required(content.words[tag]);
  const exempt = ownersOnWords(content, words);
  const own = [...readersTexts(words, content.kinds)].filter(
    ({ owner, isQuotation }) => !isQuotation && !exempt.has(owner),
  );
  const places = new Set(own.map(({ file, key }) => `${file} ${key}`));
  return allTexts(tag).filter(({ file, key }) => places.has(`${file} ${key}`));
}

/** What in a text is no word for readers: placeholders, targets of references. */
const MARKUP = /\{\{[^}]*\}\}|\]\([^)]*\)/gu;

/** Places in a text where words stand that match, markup aside. */
export function wordsIn(text: string, pattern: RegExp): { word: string; at: number }[] {
  const blank = text.replace(MARKUP, (markup) => '\u0000'.repeat(markup.length));
  return [...blank.matchAll(pattern)].map((match) => ({ word: match[0], at: match.index }));
}

/** A text with `length` letters from `at` replaced. */
export function spliced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
