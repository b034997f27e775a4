import { expect, test } from '@playwright/test';
import type { Fault } from '../../../src/content/problems.ts';
import {
  blockInlines,
  blockReferences,
  blockText,
  inlineText,
  type ProseBlock,
  parseProse,
  placeholders,
  REFERENCE_SCHEMES,
} from '../../../src/content/prose.ts';

const text = (content: string) => ({ type: 'text' as const, text: content });

const BLOCKS: { name: string; body: string; block: ProseBlock }[] = [
  {
    name: 'a paragraph',
    body: 'They spoke.',
    block: { kind: 'paragraph', line: 1, inline: [text('They spoke.')] },
  },
  {
    name: 'a paragraph of two lines as one',
    body: 'They\nspoke.',
    block: { kind: 'paragraph', line: 1, inline: [text('They spoke.')] },
  },
  {
    name: 'a heading with its id',
    body: '## Gas and oil {#gas}',
    block: { kind: 'heading', level: 2, id: 'gas', line: 1, inline: [text('Gas and oil')] },
  },
  {
    name: 'a heading of the third level',
    body: '### Prices {#gas-prices-2}',
    block: { kind: 'heading', level: 3, id: 'gas-prices-2', line: 1, inline: [text('Prices')] },
  },
  {
    name: 'a word of another language',
    body: 'The word [в](lang:ru), [a](lang:sr-Latn).',
    block: { kind: 'paragraph', line: 1, inline: [text('The word [в](lang:ru), [a](lang:sr-Latn).')] },
  },
  {
    name: 'a list',
    body: '- one\n- two',
    block: { kind: 'list', line: 1, items: [[text('one')], [text('two')]] },
  },
  {
    name: 'a placement',
    body: '![](quote:kazan-dilemma)',
    block: { kind: 'placement', scheme: 'quote', target: 'kazan-dilemma', line: 1 },
  },
  {
    name: 'strong words and a reference',
    body: 'He **only** [hoped](claim:hope).',
    block: {
      kind: 'paragraph',
      line: 1,
      inline: [
        text('He '),
        { type: 'strong', children: [text('only')] },
        text(' '),
        { type: 'reference', scheme: 'claim', target: 'hope', children: [text('hoped')] },
        text('.'),
      ],
    },
  },
  {
    name: 'a reference inside strong words',
    body: '**so [said](claim:hope) he**',
    block: {
      kind: 'paragraph',
      line: 1,
      inline: [
        text(''),
        {
          type: 'strong',
          children: [
            text('so '),
            { type: 'reference', scheme: 'claim', target: 'hope', children: [text('said')] },
            text(' he'),
          ],
        },
        text(''),
      ],
    },
  },
  {
    name: 'a reference to a section of a page',
    body: '[more](page:call#gas)',
    block: {
      kind: 'paragraph',
      line: 1,
      inline: [{ type: 'reference', scheme: 'page', target: 'call#gas', children: [text('more')] }],
    },
  },
  {
    name: 'an entity of Markdown as its letter',
    body: 'R&amp;D &lt; 1',
    block: { kind: 'paragraph', line: 1, inline: [text('R&D < 1')] },
  },
  {
    name: 'an escaped mark as itself',
    body: '\\*not strong\\*',
    block: { kind: 'paragraph', line: 1, inline: [text('*not strong*')] },
  },
];
for (const { name, body, block } of BLOCKS)
  test(`prose is read as ${name}`, () => {
    expect(parseProse(body)).toEqual({ blocks: [block], faults: [] });
  });

test('a script behind words makes no link', () => {
  expect(parseProse('[words](javascript:alert)').blocks).toEqual([
    { kind: 'paragraph', line: 1, inline: [text('[words](javascript:alert)')] },
  ]);
});

test('a definition of a link is words like any: none are lost', () => {
  for (const body of ['[a]: claim:b', '[a]: https://b.example "c"', '[words][a]'])
    expect(parseProse(body)).toEqual({ blocks: [{ kind: 'paragraph', line: 1, inline: [text(body)] }], faults: [] });
});

test('marks of other dialects are letters', () => {
  const body = '~~a~~ ==b== c^d^ :e: $f$ [^g] www.h.example (c) -- a | b {.i} @j ^[k]';
  expect(parseProse(body).blocks).toEqual([{ kind: 'paragraph', line: 1, inline: [text(body)] }]);
});

test('a mark written as a reference is composed with the letter before it', () => {
  expect(parseProse('мои&#x306; c&#x30C;').blocks.map(blockText)).toEqual(['мой č']);
});

for (const scheme of REFERENCE_SCHEMES)
  test(`words may refer to a ${scheme}`, () => {
    const { blocks, faults } = parseProse(`[words](${scheme}:an-id)`);
    expect(faults).toEqual([]);
    expect(blocks.flatMap(blockReferences)).toEqual([`${scheme}:an-id`]);
  });

test('a block may place any kind, or only those that are given', () => {
  const placement = { kind: 'placement', scheme: 'chart', target: 'an-id', line: 1 };
  expect(parseProse('![](chart:an-id)')).toEqual({ blocks: [placement], faults: [] });
  expect(parseProse('![](chart:an-id)', 1, ['quote', 'chart'])).toEqual({ blocks: [placement], faults: [] });
  const { blocks, faults } = parseProse('![](chart:an-id)', 1, ['quote', 'series']);
  expect(blocks).toEqual([]);
  expect(faults).toMatchObject([{ expected: NO_PLACEMENT, found: '![](chart:an-id)' }]);
});

const NO_BLOCK = 'a heading, a paragraph, a bullet list or a placement';
const NO_INLINE = 'text, strong or a reference';
const NO_HTML = 'Markdown without HTML';
const NO_REFERENCE = `a reference to ${REFERENCE_SCHEMES.join(', ')}, as [words](claim:id), or a language, as [слова](lang:ru)`;
const NO_PLACEMENT = 'a placement of quote, series, as ![](quote:id)';
const NO_LIST = 'a list whose items are one paragraph each';
const SEEN = 'words that readers see';
const unseen = (words: string) => `“${words}” in the brackets of a reference`;
const NOT_PLAIN = 'an item with nothing, or more, in it';

const FAULTS: { name: string; body: string; faults: Pick<Fault, 'expected' | 'found'>[] }[] = [
  { name: 'a numbered list', body: '1. first', faults: [{ expected: NO_BLOCK, found: 'ordered list' }] },
  {
    name: 'a line that begins with a year and a point',
    body: '2024. било',
    faults: [{ expected: NO_BLOCK, found: 'ordered list' }],
  },
  { name: 'a block quotation', body: '> words', faults: [{ expected: NO_BLOCK, found: 'blockquote' }] },
  { name: 'a code block', body: '```\ncode\n```', faults: [{ expected: NO_BLOCK, found: 'fence' }] },
  { name: 'an indented block', body: '    code', faults: [{ expected: NO_BLOCK, found: 'code block' }] },
  { name: 'a rule', body: '***', faults: [{ expected: NO_BLOCK, found: 'hr' }] },
  { name: 'a block of HTML', body: '<div>words</div>', faults: [{ expected: NO_HTML, found: '<div>words</div>' }] },
  { name: 'a comment', body: '<!-- later -->', faults: [{ expected: NO_HTML, found: '<!-- later -->' }] },
  { name: 'HTML in a text', body: 'a <br> b', faults: [{ expected: NO_HTML, found: '<br>' }] },
  { name: 'emphasis', body: 'a *b* c', faults: [{ expected: NO_INLINE, found: 'em open' }] },
  { name: 'code in a text', body: 'a `b` c', faults: [{ expected: NO_INLINE, found: 'code inline' }] },
  { name: 'a hard line break', body: 'a  \nb', faults: [{ expected: NO_INLINE, found: 'hardbreak' }] },
  { name: 'a title of a link', body: '[a](claim:b "c")', faults: [{ expected: SEEN, found: unseen('c') }] },
  { name: 'words of a picture', body: '![a](quote:b)', faults: [{ expected: SEEN, found: unseen('a') }] },
  { name: 'a title of a picture', body: "![](quote:b 'c')", faults: [{ expected: SEEN, found: unseen('c') }] },
  { name: 'a placement among words', body: 'see ![](quote:x) here', faults: [{ expected: NO_INLINE, found: 'image' }] },
  {
    name: 'a heading without an id',
    body: '## Gas',
    faults: [{ expected: 'an explicit id at the end of the heading, {#id}', found: 'Gas' }],
  },
  {
    name: 'a heading with a capital in its id',
    body: '## Gas {#Gas}',
    faults: [{ expected: 'an explicit id at the end of the heading, {#id}', found: 'Gas {#Gas}' }],
  },
  {
    name: 'a heading of the first level',
    body: '# Gas {#gas}',
    faults: [{ expected: 'a heading of level two or three', found: 'level 1' }],
  },
  {
    name: 'a heading of the fourth level',
    body: '#### Gas {#gas}',
    faults: [{ expected: 'a heading of level two or three', found: 'level 4' }],
  },
  {
    name: 'a web address behind words',
    body: '[words](https://a.example)',
    faults: [{ expected: NO_REFERENCE, found: '(https://a.example)' }],
  },
  {
    name: 'a bare web address in brackets',
    body: '<https://a.example>',
    faults: [{ expected: NO_REFERENCE, found: '(https://a.example)' }],
  },
  {
    name: 'a reference of an unknown kind',
    body: '[words](rumour:x)',
    faults: [{ expected: NO_REFERENCE, found: '(rumour:x)' }],
  },
  {
    name: 'a reference without an id',
    body: '[words](claim:)',
    faults: [{ expected: NO_REFERENCE, found: '(claim:)' }],
  },
  { name: 'a placement of a claim', body: '![](claim:x)', faults: [{ expected: NO_PLACEMENT, found: '![](claim:x)' }] },
  {
    name: 'a placement without an id',
    body: '![](series:)',
    faults: [{ expected: NO_PLACEMENT, found: '![](series:)' }],
  },
  { name: 'a picture', body: '![](photo.jpg)', faults: [{ expected: NO_PLACEMENT, found: '![](photo.jpg)' }] },
  { name: 'a list within a list', body: '- a\n  - b', faults: [{ expected: NO_LIST, found: NOT_PLAIN }] },
  { name: 'a list item of two paragraphs', body: '- a\n\n  b', faults: [{ expected: NO_LIST, found: NOT_PLAIN }] },
  { name: 'a list item with a heading', body: '- # a', faults: [{ expected: NO_LIST, found: NOT_PLAIN }] },
  { name: 'a list item with code', body: '- ```\n  a\n  ```', faults: [{ expected: NO_LIST, found: NOT_PLAIN }] },
  { name: 'an empty list item', body: '- a\n-', faults: [{ expected: NO_LIST, found: NOT_PLAIN }] },
  {
    name: 'two faults in one paragraph',
    body: '<b>a</b>',
    faults: [
      { expected: NO_HTML, found: '<b>' },
      { expected: NO_HTML, found: '</b>' },
    ],
  },
];
for (const { name, body, faults } of FAULTS)
  test(`${name} is told as a fault`, () => {
    const found = parseProse(body, 1, ['quote', 'series']).faults;
    expect(found.map(({ expected, found: seen }) => ({ expected, found: seen }))).toEqual(faults);
    for (const { remedy } of found) expect(remedy).not.toBe('');
  });

test('a block and its fault are told with their line in the file', () => {
  const { blocks, faults } = parseProse('First.\n\n## Gas {#gas}\n\n> words\n\nLast.', 6);
  expect(blocks.map(({ line }) => line)).toEqual([6, 8, 12]);
  expect(faults.map(({ line }) => line)).toEqual([10]);
});

test('a faulty block is left out and the rest is read', () => {
  const { blocks } = parseProse('One.\n\n<hr>\n\nTwo.');
  expect(blocks.map(blockText)).toEqual(['One.', 'Two.']);
});

test('an empty body has no blocks and no faults', () => {
  expect(parseProse('')).toEqual({ blocks: [], faults: [] });
});

test('references are given in order of appearance, list items and nesting included', () => {
  const { blocks } = parseProse('- [a](claim:one) **[b](entity:two)**\n- [c](claim:one)\n\n![](series:three)');
  expect(blocks.map(blockReferences)).toEqual([['claim:one', 'entity:two', 'claim:one'], ['series:three']]);
});

test('the text of a block is what a reader reads, placeholders as written', () => {
  const { blocks } = parseProse('He [**hoped**](claim:hope) {{gap.days, number}}.\n\n- a\n- b\n\n![](quote:x)');
  expect(blocks.map(blockText)).toEqual(['He hoped {{gap.days, number}}.', 'a\nb', '']);
  expect(blocks.map((block) => blockInlines(block).map(inlineText))).toEqual([
    ['He hoped {{gap.days, number}}.'],
    ['a', 'b'],
    [],
  ]);
});

const PLACEHOLDERS = [
  { written: '{{gap.days, number}}', found: [{ path: 'gap.days', format: 'number' }] },
  { written: '{{gap.days,number}}', found: [{ path: 'gap.days', format: 'number' }] },
  { written: '{{ name }}', found: [{ path: 'name', format: '' }] },
  {
    written: '{{a, date}} and {{b-c.d, count(noun: day)}}',
    found: [
      { path: 'a', format: 'date' },
      { path: 'b-c.d', format: 'count(noun: day)' },
    ],
  },
  { written: '{name} or {{', found: [] },
];
for (const { written, found } of PLACEHOLDERS)
  test(`“${written}” holds ${found.length === 0 ? 'no placeholder' : found.map(({ path }) => path).join(', ')}`, () => {
    expect(placeholders(written)).toEqual(found);
  });

test('marked words hold no other mark', () => {
  const { faults } = parseProse('The word [**в**](lang:ru).');
  expect(faults.map(({ line, expected }) => [line, expected])).toEqual([
    [1, 'plain words in another language, as [слова](lang:ru)'],
  ]);
});
