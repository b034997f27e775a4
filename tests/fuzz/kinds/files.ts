/** Files that are saved in another encoding, or that give a key twice. */
import { stringify } from 'yaml';
import type { Draw } from '../../support/draw.ts';
import { required } from '../../unit/sound.ts';
import type { Case, Files, Kind } from '../case.ts';
import { textOf } from '../places.ts';
import { marker } from './text-kind.ts';

interface FileCase {
  file: string;
  key?: Case['refused']['key'];
  found?: string;
  /** What readers see if the file is accepted; a file that must be refused has none. */
  shown?: Case['shown'];
  change(files: Files, file: string): void;
}

/** A kind that changes a file as a whole. */
function fileKind(name: string, drawCase: (draw: Draw, files: Files) => FileCase, files: Files): Kind {
  return {
    name,
    draw(draw): Case {
      const { file, key = '', found, shown = null, change } = drawCase(draw, files);
      return {
        kind: name,
        what: file,
        refused: { file, key, ...(found ? { found } : {}) },
        shown,
        mustBeAccepted: shown !== null,
        edits: [{ file, field: '*' }],
        apply: (all) => change(all, file),
      };
    },
  };
}

/** Bytes of a text in one of the encodings of one byte a letter; what it lacks is a question mark. */
function inCodePage(text: string, encoding: 'windows-1251' | 'windows-1250' | 'koi8-r'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** All kinds that change files as a whole. */
export function fileKinds(files: Files): Kind[] {
  const names = [...files.keys()].sort();
  const cyrillic = names.filter((file) => /[а-я]/u.test(textOf(files, file)));
  const words = names.filter((file) => /^locales\/.*\/(?!strings|nouns|formats|names)\w+\.json$/u.test(file));
  const pages = names.filter((file) => file.endsWith('.md'));
  const facts = names.filter((file) => /^_data\/(?!site|locales).*\.yaml$/u.test(file));
  const encoded = (name: string, choices: string[], encode: (text: string, draw: Draw) => Uint8Array, found: string) =>
    fileKind(
      name,
      (draw) => ({
        file: draw.from(choices),
        found,
        change: (all, file) => all.set(file, encode(textOf(all, file), draw)),
      }),
      files,
    );
  return [
    encoded('a file in a code page of Windows', cyrillic, (text) => inCodePage(text, 'windows-1251'), 'byte'),
    encoded('a file in KOI8', cyrillic, (text) => inCodePage(text, 'koi8-r'), 'byte'),
    encoded('a file in UTF-16 with its mark', names, (text) => utf16(`\uFEFF${text}`), 'UTF-16'),
    encoded('a file in UTF-16, bytes the other way round', names, (text) => swapped(utf16(`\uFEFF${text}`)), 'UTF-16'),
    encoded('a file in UTF-16 without its mark', names, (text, draw) => {
      const bytes = utf16(text);
      return draw.below(2) === 0 ? bytes : swapped(bytes);
    }, 'UTF-16'),
    encoded('a byte that is no UTF-8', names, (text, draw) => {
      const bytes = Buffer.from(text);
      const at = draw.below(bytes.length);
      const broken = draw.from([[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x28, 0xa1]]);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(broken), bytes.subarray(at)]);
    }, 'byte'),
    fileKind('a byte order mark before a file', (draw) => ({
      file: draw.from(names.filter((file) => !/translated-from|verified/u.test(file))),
      shown: [],
      change: (all, file) => all.set(file, `\uFEFF${textOf(all, file)}`),
    }), files),
    fileKind('lines that end as on Windows', (draw) => ({
      file: draw.from(names.filter((file) => !/translated-from|verified/u.test(file))),
      shown: [],
      change: (all, file) => all.set(file, textOf(all, file).replaceAll('\n', '\r\n')),
    }), files),
    fileKind('a key given twice in JSON', (draw) => {
      const file = draw.from([...words, '_data/verified.json']);
      const key = draw.from(Object.keys(JSON.parse(textOf(files, file))));
      return { file, key: /^line \d+$/u, found: key, change: (all) => all.set(file, twice(textOf(all, file), key, draw)) };
    }, files),
    fileKind('a key given twice by points', (draw) => {
      const file = draw.from(names.filter((name) => name.endsWith('/strings.json')));
      const key = draw.from(Object.keys(JSON.parse(textOf(files, file))).filter((name) => name.split('.').length === 2));
      const [group = '', name = ''] = key.split('.');
      return {
        file,
        key,
        change: (all) => all.set(file, JSON.stringify({ ...JSON.parse(textOf(all, file)), [group]: { [name]: marker(draw) } })),
      };
    }, files),
    fileKind('a record given twice in YAML', (draw) => {
      const file = draw.from(facts);
      const [block = '', key = ''] = draw.from([...textOf(files, file).matchAll(/^([a-z][\w-]*):.*\n(?: .*\n)*/gmu)]);
      return { file, key: /^line \d+$/u, found: key, change: (all) => all.set(file, `${textOf(all, file)}\n${block}`) };
    }, files),
    fileKind('a title given twice in a page', (draw) => {
      const file = draw.from(pages);
      const change = (all: Files) => all.set(file, textOf(all, file).replace('---\n', '---\ntitle: Another\n'));
      return { file, key: /^line \d+$/u, found: 'title', change };
    }, files),
    fileKind('a key named as a property of every object', (draw) => {
      const file = draw.from([...words, ...facts]);
      const key = draw.from(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']);
      return { file, key: new RegExp(`^(?:${key}\\b|line \\d+$)`, 'u'), change: (all) => all.set(file, withKey(textOf(all, file), file, key)) };
    }, files),
    fileKind('a reference to a property of every object', (draw) => {
      const name = draw.from(['constructor', 'toString', 'hasOwnProperty', '__proto__']);
      const file = draw.from(['_data/claims.yaml', '_data/events.yaml', ...pages.filter((page) => page.includes('/en/'))]);
      const markdown = draw.from(['claim', 'entity', 'event', 'quote', 'source', 'page']);
      return {
        file,
        key: /./u,
        change: (all) => all.set(file, withReference(textOf(all, file), file, name, markdown)),
      };
    }, files),
    fileKind('YAML that multiplies or interprets', (draw) => {
      const file = draw.from(facts);
      const source = draw.from([
        'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d]\n',
        'a: &a { b: *a }\n',
        'a: !!js/function "x"\n',
        'a: !unknown x\n',
        '? [a, b]\n: c\n',
        '<<: { kind: person }\n',
        '---\na: b\n---\nc: d\n',
        `${'- '.repeat(400)}x\n`,
      ]);
      return { file, key: /^(?:|line \d+|.+)$/u, change: (all) => all.set(file, `${source.startsWith('---') || source.startsWith('- ') ? '' : `${textOf(all, file)}\n`}${source}`) };
    }, files),
  ];
}

/** A JSON object with one of its keys once more, before or after its own. */
function twice(source: string, key: string, draw: Draw): string {
  const value: unknown = JSON.parse(source)[key];
  const written = draw.from([JSON.stringify(key), `"\\u${required(key.codePointAt(0)).toString(16).padStart(4, '0')}${key.slice(1)}"`]);
  const member = `${written}: ${JSON.stringify(value)}`;
  return draw.below(2) === 0 ? source.replace('{', () => `{ ${member},`) : source.replace(/\}\s*$/u, () => `, ${member} }`);
}

function withKey(source: string, file: string, key: string): string {
  if (file.endsWith('.yaml')) return `${source}\n${key}: ${JSON.stringify('words')}\n`;
  return source.replace('{', () => `{ ${JSON.stringify(key)}: ${JSON.stringify({ text: 'words' })},`);
}

function withReference(source: string, file: string, name: string, scheme: string): string {
  if (file.endsWith('.md')) return `${source}\n[words](${scheme}:${name.toLowerCase()}) and {{${name}, number}} and {{${name}.name, date}}\n`;
  return source.replace(/(?:sources|claims): \[[^\]]*\]/u, (list) => list.replace(']', `, ${stringify(name).trim()}]`));
}
