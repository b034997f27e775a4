import { expect, test } from '@playwright/test';
import { blockMarkdown } from '../../../src/content/block-markdown.ts';
import { parseProse } from '../../../src/content/prose.ts';
import { words } from '../real-words.ts';
import { required } from '../sound.ts';

const TEXTS = [
  '## Gas {#gas}',
  '### A *star* and [a bracket {#deep}',
  'Words **strong [within](claim:gas)** and [a page](page:call#gas), {{gap.days, number}} days.',
  'The word [в](lang:ru), a [bracket and \\*two\\*',
  '- first\n- second with **strong**',
  '![](quote:kazan)',
  'Wow\\![words](claim:b)!',
  '2024\\. was a year',
  '\\# no heading, \\- no list, \\*no\\* emphasis, a \\<tag> and \\&amp; itself',
];

for (const text of TEXTS)
  test(`“${text}” is written so that it reads the same`, () => {
    const [block] = parseProse(text).blocks;
    expect(parseProse(blockMarkdown(required(block)))).toEqual({ blocks: [block], faults: [] });
  });

test('every block of the real pages is written so that it reads the same', () => {
  const blocks = Object.values(words).flatMap(({ pages }) => Object.values(pages).flatMap((page) => page.blocks));
  expect(blocks.length).toBeGreaterThan(100);
  for (const block of blocks)
    expect(parseProse(blockMarkdown(block))).toEqual({ blocks: [{ ...block, line: 1 }], faults: [] });
});

test('a plain block is written as it stands', () => {
  const text = 'Vučić said he had [hoped](claim:hope), on {{call.date, date}}.';
  expect(blockMarkdown(required(parseProse(text).blocks[0]))).toBe(text);
});
