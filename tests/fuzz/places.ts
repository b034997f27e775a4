/** The fields of the fixture that hostile texts are written into: every format that is read, every kind of field. */

import { parseDocument } from 'yaml';
import { blockMarkdown } from '../../src/content/block-markdown.ts';
import { keyedBlocks } from '../../src/content/check/keyed-blocks.ts';
import { flattenTexts } from '../../src/content/check/vocabulary.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { allTexts } from '../../src/content/interface-words.ts';
import type { Content } from '../../src/content/kind.ts';
import {
  blockReferences,
  blockText,
  type ProseBlock,
  parseProse,
  placedBlocks,
  placeholders,
} from '../../src/content/prose.ts';
import { wordFiles } from '../../src/content/read.ts';
import type { Namespace } from '../../src/content/words.ts';
import { scriptOf } from '../../src/i18n/locale.ts';
import { withText } from '../support/with-text.ts';
import { required } from '../unit/sound.ts';
import type { Files, OutputKind, Place } from './case.ts';

/** Words in the letters of a script, to write before and after a hostile text. */
const WORDS: Record<'Latn' | 'Cyrl', Place['words']> = { Latn: ['Words', 'words'], Cyrl: ['Слова', 'слова'] };

function wordsOf(tag: string): Place['words'] {
  return WORDS[scriptOf(tag) === 'Cyrl' ? 'Cyrl' : 'Latn'];
}

/** Every place of the fixture. */
export function placesOf(content: Content, files: Files): Place[] {
  const authored = content.facts.locales.filter(({ derivedFrom }) => !derivedFrom).map(({ tag }) => tag);
  return [
    ...authored.flatMap((tag) => labelPlaces(content, tag)),
    ...authored.flatMap((tag) => pagePlaces(content, tag, files)),
    ...authored.flatMap((tag) => [namePlace(tag), datePlace(tag)]),
    ...content.facts.locales.flatMap(({ tag, derivedFrom }) => (derivedFrom ? [overridePlace(tag, derivedFrom)] : [])),
    ...FACT_PLACES,
  ];
}

/** The text of a file that no case has put into another encoding. */
export function textOf(files: Files, file: string): string {
  const text = required(files.get(file));
  if (typeof text !== 'string') throw new Error(`${file} is in another encoding`);
  return text;
}

/** Labels of the interface that pages or files of the fixture show. */
const SHOWN_LABELS: Record<string, OutputKind[]> = {
  // BibLaTeX has it as `titleaddon`, which the parser passes over.
  'site.title': ['HTML', 'JSON-LD', 'Atom', 'JSON', 'RIS', 'PDF'],
  'footer.license': ['HTML', 'Atom'],
  'topic.call': ['HTML', 'JSON', 'CSV'],
  'cite.title': ['HTML'],
  'corrections.title': ['HTML', 'Atom'],
  'status.official-record': ['HTML', 'JSON', 'CSV'],
  'series.column.remark': ['CSV'],
};

/** Outputs that show a text of a fact. */
function outputsOf(namespace: Namespace, key: string): OutputKind[] {
  switch (namespace) {
    case 'claims':
    case 'events':
      return ['HTML', 'JSON', 'CSV'];
    case 'quotes':
      return ['HTML', 'PDF', 'JSON', 'CSV'];
    case 'entities':
      return key.endsWith('.name') ? ['HTML', 'PDF', 'JSON', 'CSV'] : ['HTML', 'PDF'];
    case 'corrections':
      return ['HTML', 'Atom'];
    case 'series':
      return /\.(?:axis|points)/u.test(key) ? ['HTML', 'CSV'] : ['HTML', 'PDF'];
    case 'accounts':
      return /\.(?:overlap\.(?:both|apart|neither)|voices\.mayor-letter)/u.test(key) ? [] : ['HTML', 'PDF'];
    default:
      return ['HTML', 'PDF'];
  }
}

function labelPlaces(content: Content, tag: string): Place[] {
  const own = required(content.words[tag]);
  const texts = allTexts(own);
  return wordFiles(content)
    .filter((namespace) => namespace !== 'nouns')
    .flatMap((namespace) => {
      const file = `locales/${tag}/${namespace}.json`;
      const given = flattenTexts(own.namespaces[namespace] ?? {});
      return [...flattenTexts(texts[namespace] ?? {})].flatMap(([key, present]): Place[] => {
        const outputs = namespace === 'strings' ? SHOWN_LABELS[key] : outputsOf(namespace, key);
        if (!outputs) return [];
        // Every locale must keep the placeholders.
        const kept = present.match(/\{\{[^}]*\}\}/gu) ?? [];
        const valueWith = (text: string) => [text, ...kept].join(' ');
        return [
          {
            name: `${namespace} ${key}`,
            format: 'JSON',
            file,
            key,
            edits: { file, field: key },
            tag,
            words: wordsOf(tag),
            // What overrides a label of the generator in one locale is no text to translate.
            outputs: given.has(key) ? [...outputs, 'PO'] : outputs,
            write: (files, text) => {
              const tree = JSON.parse(textOf(files, file));
              const changed = given.has(key)
                ? withText(tree, key, valueWith(text))
                : { ...tree, [key]: valueWith(text) };
              files.set(file, JSON.stringify(changed, null, 2));
            },
            ...(given.has(key) ? { unit: { id: `${namespace}.${key}`, valueWith } } : {}),
          },
        ];
      });
    });
}

function pagePlaces({ words, facts }: Content, tag: string, files: Files): Place[] {
  return Object.entries(required(words[tag]).pages).flatMap(([id, { file }]) => {
    const isProse = facts.pages[id]?.template === 'prose';
    const source = textOf(files, file);
    const { body, firstLine } = splitFrontMatter(source);
    const { blocks } = parseProse(body, firstLine);
    const keys = keyedBlocks(blocks).map(({ key }) => key);
    return [
      matterPlace({ id, file, tag, key: 'title', outputs: isProse ? ['JSON-LD', 'BibTeX', 'RIS', 'PDF'] : [] }),
      matterPlace({ id, file, tag, key: 'description', outputs: isProse ? ['JSON-LD', 'PDF'] : [] }),
      ...placedBlocks(blocks).flatMap(({ block, place }, index): Place[] => {
        if (block.kind === 'placement') return [];
        const unit = `${id}#${place.id}`;
        const key = keys[index] ?? '';
        return [blockPlace({ unit, file, tag, key, block, index, outputs: isProse ? ['HTML', 'PDF'] : ['HTML'] })];
      }),
    ];
  });
}

type PagePlace = Pick<Place, 'file' | 'outputs'> & { tag: string };

function matterPlace({ id, file, tag, key, outputs }: PagePlace & { id: string; key: 'title' | 'description' }): Place {
  const words = wordsOf(tag);
  // A short description would be refused for that.
  const filler = key === 'description' ? Array(10).fill(words[1]) : [];
  const valueWith = (text: string) => (text.trim() === '' ? text : [text, ...filler].join(' '));
  return {
    name: `${key} of a page`,
    format: 'Markdown',
    file,
    key,
    edits: { file, field: key },
    tag,
    words,
    outputs: ['HTML', 'PO', ...outputs],
    write: (files, text) => files.set(file, withMatter(textOf(files, file), key, valueWith(text))),
    unit: { id: `${id}#.${key}`, valueWith },
  };
}

interface BlockPlace extends PagePlace {
  unit: string;
  key: string;
  index: number;
  block: Exclude<ProseBlock, { kind: 'placement' }>;
}

/** A block that keeps its references and placeholders, which every locale must have. */
function blockPlace({ unit, file, tag, key, index, block, outputs }: BlockPlace): Place {
  const valueWith = (text: string) => blockMarkdown(withWords(block, text));
  const write = (files: Files, markdown: string) => files.set(file, withBlock(textOf(files, file), index, markdown));
  return {
    name: `${block.kind} of a page`,
    format: 'Markdown',
    file,
    key: [key, `line ${block.line}`],
    edits: { file, field: 'blocks' },
    tag,
    words: wordsOf(tag),
    outputs: [...outputs, 'PO'],
    write: (files, text) => write(files, valueWith(text)),
    // A block with references or placeholders cannot be replaced: every locale must have the same.
    ...(blockReferences(block).length + placeholders(blockText(block)).length === 0 ? { writeRaw: write } : {}),
    unit: { id: unit, valueWith },
  };
}

function withWords(block: BlockPlace['block'], text: string): ProseBlock {
  const own = { type: 'text', text } as const;
  if (block.kind === 'heading') return { ...block, inline: [own] };
  const before = { type: 'text', text: `${text} ` } as const;
  return block.kind === 'list'
    ? { ...block, items: block.items.map((item, at) => (at === 0 ? [before, ...item] : item)) }
    : { ...block, inline: [before, ...block.inline] };
}

function withMatter(source: string, key: string, text: string): string {
  const { matter } = splitFrontMatter(source);
  const document = parseDocument(matter);
  document.set(key, text);
  return source.replace(matter, () => document.toString({ lineWidth: 0 }).trimEnd());
}

function withBlock(source: string, index: number, markdown: string): string {
  const { body, firstLine } = splitFrontMatter(source);
  const { blocks } = parseProse(body, firstLine);
  const lines = source.split('\n');
  const from = required(blocks[index]).line - 1;
  const to = (blocks[index + 1]?.line ?? lines.length + 1) - 1;
  return [...lines.slice(0, from), markdown, '', ...lines.slice(to)].join('\n');
}

/** A name that texts may hold, which no output shows by itself. */
function namePlace(tag: string): Place {
  const file = `locales/${tag}/names.json`;
  return {
    name: 'a name that may stand as it is',
    format: 'JSON',
    file,
    key: '0',
    edits: { file, field: '0' },
    tag: null,
    words: wordsOf(tag),
    outputs: [],
    write: (files, text) => files.set(file, JSON.stringify([text])),
  };
}

/** The pattern of dates. */
function datePlace(tag: string): Place {
  const file = `locales/${tag}/formats.json`;
  return {
    name: 'pattern of dates',
    format: 'JSON',
    file,
    key: 'date',
    edits: { file, field: 'date' },
    tag: null,
    words: wordsOf(tag),
    outputs: ['HTML'],
    write: (files, text) =>
      files.set(
        file,
        JSON.stringify({
          ...(files.has(file) ? JSON.parse(textOf(files, file)) : {}),
          date: `{day} {monthOf} {year} ${text}`,
        }),
      ),
  };
}

/** A text of a derived locale, in a file of its own; it takes the place of the text of its base. */
function overridePlace(tag: string, base: string): Place {
  const file = `locales/${tag}/events.json`;
  return {
    name: 'text of a derived locale',
    format: 'JSON',
    file,
    key: 'opening',
    edits: { file: `locales/${base}/events.json`, field: 'opening' },
    tag,
    words: wordsOf(tag),
    outputs: ['HTML', 'JSON', 'CSV'],
    write: (files, text) => files.set(file, JSON.stringify({ opening: text })),
  };
}

const DATA_OUTPUTS: OutputKind[] = ['HTML', 'JSON', 'CSV'];

/** Places in the facts; an address begins as one. */
const FACT_PLACES: Place[] = [
  factPlace('title of a source', ['sources', 'gazette-2024', 'title'], [...DATA_OUTPUTS, 'PDF']),
  factPlace('publisher of a source', ['sources', 'gazette-2024', 'publisher'], [...DATA_OUTPUTS, 'PDF']),
  factPlace('place of a copy', ['sources', 'gazette-2024', 'copy'], [...DATA_OUTPUTS, 'PDF']),
  factPlace('address of a source', ['sources', 'gazette-2024', 'url'], DATA_OUTPUTS, 'https://gazette.example/'),
  {
    ...factPlace('original of a quotation', ['quotes', 'register-quote', 'original'], [...DATA_OUTPUTS, 'PDF']),
    words: WORDS.Cyrl,
  },
  factPlace('licence', ['site', 'license'], ['JSON-LD', 'JSON', 'CSV'], 'https://licence.example/'),
  factPlace('name of a locale', ['locales', 0, 'name'], ['HTML', 'PDF']),
];

function factPlace(
  name: string,
  [kind, ...path]: [string, ...(string | number)[]],
  outputs: OutputKind[],
  before = '',
): Place {
  const file = `_data/${kind}.yaml`;
  return {
    name,
    format: 'YAML',
    file,
    key: path.join('.'),
    edits: { file, field: path.join('.') },
    tag: null,
    words: before ? ['', ''] : WORDS.Latn,
    outputs,
    write: (files, text) => {
      const document = parseDocument(textOf(files, file));
      document.setIn(path, before + text);
      files.set(file, document.toString());
    },
  };
}
