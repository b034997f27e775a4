import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Content } from '../../../src/content/kind.ts';
import { wordFiles } from '../../../src/content/read.ts';
import { readContent } from '../../../src/kinds/read.ts';
import { fromRoot, required, soundContent } from '../sound.ts';

/** Content of the sound fixture with one file written anew, or taken away. */
function contentWith(file: string, text: string | Uint8Array | null): Content {
  return fromRoot(undefined, (root) => {
    if (text === null) rmSync(path.join(root, file), { recursive: true });
    else writeFileSync(path.join(root, file), text);
    return readContent(root);
  });
}

test('sound files are read without a problem', () => {
  const { problems, brokenIds, hasFacts } = soundContent();
  expect(problems).toEqual([]);
  expect(brokenIds).toEqual(new Set());
  expect(hasFacts).toBe(true);
});

test('facts keep the order of their file', () => {
  const { facts } = soundContent();
  expect(Object.keys(facts.claims)).toEqual(['bridge-opened', 'bridge-measured']);
  expect(Object.keys(facts.pages)).toEqual(['overview', 'call', 'sources', 'wording', 'print', 'error']);
});

test('an authored locale has all its words, a derived one only what it corrects', () => {
  const { facts, kinds, words } = soundContent();
  for (const tag of ['en', 'sr-Cyrl', 'ru'])
    expect(Object.keys(required(words[tag]).namespaces).toSorted()).toEqual(wordFiles({ facts, kinds }).toSorted());
  expect(words['sr-Latn']).toEqual({
    tag: 'sr-Latn',
    interface: { strings: {}, nouns: {} },
    namespaces: {},
    names: [],
    pages: {},
  });
});

test('a locale gives only the patterns that differ from those of its language', () => {
  const { words, problems } = contentWith('locales/en/formats.json', '{ "date": "{monthOf} {day}, {year}" }');
  expect(problems).toEqual([]);
  expect(words.en?.formats).toEqual({ ...soundContent().words.en?.formats, date: '{monthOf} {day}, {year}' });
});

test('a page is read with its title, description, file and the lines of its blocks', () => {
  const { title, description, file, blocks } = required(soundContent().words.en?.pages.error);
  expect({ title, description, file }).toEqual({
    title: 'No such page',
    description: 'There is no page at this address.',
    file: 'locales/en/pages/error.md',
  });
  expect(blocks.map(({ line }) => line)).toEqual([6]);
});

test('a decomposed letter in a file is read as one letter', () => {
  const { words } = contentWith('locales/sr-Cyrl/events.json', '{ "opening": "\u0438\u0306", "measuring": "c\u030C" }');
  expect(words['sr-Cyrl']?.namespaces.events).toEqual({ opening: '\u0439', measuring: '\u010D' });
});

test('Windows line ends are read alike', () => {
  const { words, problems } = contentWith(
    'locales/en/pages/error.md',
    '---\r\ntitle: A\r\ndescription: B\r\n---\r\n\r\nWords.\r\n',
  );
  expect(problems).toEqual([]);
  expect(words.en?.pages.error).toMatchObject({ title: 'A', description: 'B', blocks: [{ line: 6 }] });
});

test('a file whose name begins with a point is no content', () => {
  expect(contentWith('locales/en/.DS_Store', '').problems).toEqual([]);
});

const PAGE = 'locales/en/pages/error.md';
const FAULTS = [
  {
    name: 'an empty name',
    file: 'locales/ru/names.json',
    text: '[""]',
    told: [['locales/ru/names.json', '0', 'a text', '""']],
  },
  {
    name: 'a key given twice in JSON',
    file: 'locales/en/events.json',
    text: '{ "opening": "a",\n"measuring": "b",\n"opening": "c" }',
    told: [['locales/en/events.json', 'line 3', 'every id once', 'a second "opening"']],
  },
  {
    name: 'a missing fact file',
    file: '_data/claims.yaml',
    text: null,
    told: [['_data/claims.yaml', '', 'the file', 'no such file']],
  },
  {
    name: 'a missing word file',
    file: 'locales/ru/names.json',
    text: null,
    told: [['locales/ru/names.json', '', 'the file', 'no such file']],
  },
  {
    name: 'an id with a capital',
    file: '_data/entities.yaml',
    text: 'Mayor: { kind: person, group: people }',
    told: [['_data/entities.yaml', 'Mayor', 'a kebab-case id', 'Mayor']],
  },
  {
    name: 'a record that is no map',
    file: '_data/entities.yaml',
    text: 'mayor: someone',
    told: [['_data/entities.yaml', 'mayor', 'a map', '"someone"']],
  },
  {
    name: 'an unknown field',
    file: '_data/entities.yaml',
    text: 'mayor: { kind: person, group: people, age: 50 }',
    told: [['_data/entities.yaml', 'mayor', 'only the fields kind, group', 'age']],
  },
  {
    name: 'a text that is blank',
    file: 'locales/en/events.json',
    text: '{ "opening": " ", "measuring": "b" }',
    told: [['locales/en/events.json', 'opening', 'a text', '" "']],
  },
  {
    name: 'a list where names are',
    file: 'locales/en/names.json',
    text: '{}',
    told: [['locales/en/names.json', '', 'a list', '{}']],
  },
  {
    name: 'a page without a title',
    file: PAGE,
    text: '---\ndescription: B\n---\n\nWords.\n',
    told: [[PAGE, 'title', 'a text', 'nothing']],
  },
  {
    name: 'a page without front matter',
    file: PAGE,
    text: 'Words.\n',
    told: [
      [PAGE, 'title', 'a text', 'nothing'],
      [PAGE, 'description', 'a text', 'nothing'],
    ],
  },
  {
    name: 'a colon in a title',
    file: PAGE,
    text: '---\ndescription: B\ntitle: A: b\n---\n\nWords.\n',
    told: [[PAGE, 'line 3', 'valid YAML', 'Nested mappings are not allowed in compact mappings']],
  },
  {
    name: 'a title given twice',
    file: PAGE,
    text: '---\ntitle: A\ndescription: B\ntitle: C\n---\n\nWords.\n',
    told: [[PAGE, 'line 4', 'every id once', 'a second "title"']],
  },
  {
    name: 'a fault of the Markdown',
    file: PAGE,
    text: '---\ntitle: A\ndescription: B\n---\n\n> Words.\n',
    told: [[PAGE, 'line 6', 'a heading, a paragraph, a bullet list or a placement', 'blockquote']],
  },
  {
    name: 'a number where a text is',
    file: 'locales/en/events.json',
    text: '{ "opening": 5, "measuring": "b" }',
    told: [['locales/en/events.json', 'opening', 'a text, or a map of texts', '5']],
  },
  {
    name: 'a list that is too short',
    file: '_data/locales.yaml',
    text: '[]',
    told: [['_data/locales.yaml', '', 'a list of at least 1', '[]']],
  },
  {
    name: 'a file among the pages that is none',
    file: 'locales/en/pages/notes.txt',
    text: 'x',
    told: [['locales/en/pages/notes.txt', '', 'a Markdown file', 'notes.txt']],
  },
];
for (const { name, file, text, told } of FAULTS)
  test(`${name} is told with its place`, () => {
    const { problems } = contentWith(file, text);
    expect(problems.map(({ file: at, key, expected, found }) => [at, key, expected, found])).toEqual(told);
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });

test('the mark with which some editors begin a file is no part of it', () => {
  expect(contentWith('locales/en/names.json', '\uFEFF[]').problems).toEqual([]);
});

const OTHER_ENCODINGS: [name: string, encode: (text: string) => Buffer, key: string, found: string][] = [
  ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), '', 'UTF-16 (byte order mark FF FE)'],
  [
    'Latin-1',
    (text) => Buffer.from(`\u00E0${text}`, 'latin1'),
    'line 1',
    'byte 0xE0 at offset 0; the file may be in windows-1251 or another encoding',
  ],
];
for (const [name, encode, key, found] of OTHER_ENCODINGS)
  for (const [file, text] of [
    ['locales/ru/claims.json', '{ "bridge-opened": "a", "bridge-measured": "b" }'],
    [PAGE, '---\ntitle: A\ndescription: B\n---\n\nWords.\n'],
    ['_data/site.yaml', 'checked: none\n'],
    ['locales/translated-from.json', '{}'],
  ] as const)
    test(`${file} in ${name} is reported, and nothing else of it`, () => {
      const { problems, misencoded } = contentWith(file, encode(text));
      expect(problems.map((problem) => [problem.file, problem.key, problem.found])).toEqual([[file, key, found]]);
      expect(misencoded).toEqual(new Set([file]));
    });

test('hidden characters are reported on every line of a page', () => {
  const { problems } = contentWith(
    PAGE,
    '---\ntitle: "A\\u200b"\ndescription: B\u00AD # c\u202E\n---\n\nWo\u200Brds.\n\nWo\u200Brds and&shy;more.\n',
  );
  expect(problems.map(({ file, key, found }) => [file, key, found.split(',')[0]])).toEqual([
    [PAGE, 'title', 'U+200B'],
    [PAGE, 'description', 'U+00AD'],
    [PAGE, 'line 3', 'U+202E'],
    [PAGE, 'line 6', 'U+200B'],
    [PAGE, 'line 8', 'U+200B'],
    [PAGE, 'line 8', 'U+00AD'],
  ]);
});

test('a page with a faulty title stays, so that it is not told as missing', () => {
  const { words } = contentWith(PAGE, '---\ndescription: B\n---\n\nWords.\n');
  expect(words.en?.pages.error).toMatchObject({ title: '', blocks: [{ kind: 'paragraph' }] });
});

test('a record that cannot be read is left out and remembered as broken', () => {
  const { facts, brokenIds, hasFacts } = contentWith(
    '_data/entities.yaml',
    'mayor: { kind: person }\nagency: { kind: medium, group: people }',
  );
  expect(Object.keys(facts.entities)).toEqual(['agency']);
  expect(brokenIds).toEqual(new Set(['mayor']));
  expect(hasFacts).toBe(true);
});

test('what is computed from a broken claim is broken with it', () => {
  expect(contentWith('_data/claims.yaml', 'bridge-opened: {}\nbridge-measured: {}').brokenIds).toEqual(
    new Set(['bridge-opened', 'bridge-measured', 'gap']),
  );
});

for (const file of ['_data/claims.yaml', '_data/site.yaml', '_data/locales.yaml'])
  test(`without ${file} nothing can be said of the whole`, () => {
    expect(contentWith(file, null).hasFacts).toBe(false);
  });

test('an empty fact file has no records and is no fault', () => {
  const { facts, problems } = contentWith('_data/series.yaml', '');
  expect(facts.series).toEqual({});
  expect(problems).toEqual([]);
});

test('a position in a JSON file is told the same by every version of Node', () => {
  const { problems } = contentWith('locales/ru/names.json', '["a" "b"]');
  expect(problems).toMatchObject([{ key: 'line 1', found: 'comma expected at column 6' }]);
});

test('a content root that does not exist is one problem', () => {
  const { problems, hasFacts } = readContent('/no-such-folder');
  expect(problems).toEqual([
    {
      file: '/no-such-folder',
      key: '',
      expected: 'the content root: a folder with _data and locales',
      found: 'no such folder',
      remedy: 'fix CONTENT_ROOT, or create the folder',
    },
  ]);
  expect(hasFacts).toBe(false);
});
