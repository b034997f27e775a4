/** Keys and ids that are given twice, that name nothing, or that every object has. */
import { stringify } from 'yaml';
import type { Draw } from '../../support/draw.ts';
import { required } from '../../unit/sound.ts';
import type { Kind } from '../case.ts';
import { textOf } from '../places.ts';
import { authoredFiles, refusedFile } from './file-kind.ts';
import { marker } from './text-kind.ts';

const twiceInJson: Kind = refusedFile('a key given twice in JSON', ({ draw, files }) => {
  const file = draw.from(authoredFiles(files).words);
  const key = draw.from(keysOf(textOf(files, file)));
  const text = twice(textOf(files, file), key, draw);
  return { file, key: /^line \d+$/u, found: key, change: (all) => all.set(file, text) };
});

function keysOf(json: string): string[] {
  return Object.keys(JSON.parse(json));
}

/** A JSON object with one of its keys once more, before or after its own, as it is or with an escape. */
function twice(source: string, key: string, draw: Draw): string {
  const value: unknown = JSON.parse(source)[key];
  const first = `\\u${required(key.codePointAt(0)).toString(16).padStart(4, '0')}`;
  const name = draw.from([JSON.stringify(key), `"${first}${key.slice(1)}"`]);
  const member = `${name}: ${JSON.stringify(value)}`;
  return draw.below(2) === 0
    ? source.replace('{', () => `{ ${member},`)
    : source.replace(/\}\s*$/u, () => `, ${member} }`);
}

const twiceByPoints: Kind = refusedFile('a key given twice by points', ({ draw, files }) => {
  const file = draw.from(authoredFiles(files).labels);
  const key = draw.from(keysOf(textOf(files, file)).filter((name) => name.split('.').length === 2));
  const [group = '', name = ''] = key.split('.');
  const text = JSON.stringify({ ...JSON.parse(textOf(files, file)), [group]: { [name]: marker(draw) } });
  return { file, key, change: (all) => all.set(file, text) };
});

const twiceInYaml: Kind = refusedFile('a key given twice in YAML', ({ draw, files }) => {
  const { facts, pages } = authoredFiles(files);
  const file = draw.from([...facts, ...pages]);
  const source = textOf(files, file);
  const records = [...source.matchAll(/^([a-z][\w-]*):.*\n(?: .*\n)*/gmu)];
  const [record = '', found = ''] = draw.from(records);
  // In a page the keys are those of its front matter.
  const text = file.endsWith('.md') ? source.replace('---\n', `---\n${record}`) : `${source}\n${record}`;
  return { file, key: /^line \d+$/u, found, change: (all) => all.set(file, text) };
});

const twiceInPo: Kind = refusedFile('an entry given twice in PO', ({ draw, importPo }) => {
  const tag = draw.from(['ru', 'sr-Cyrl']);
  const at = draw.below(1000);
  return {
    file: `${tag}.po`,
    key: /./u,
    found: 'a second entry',
    change: (all) =>
      importPo(all, tag, (source) => {
        const entries = source.split('\n\n').filter((entry) => entry.includes('msgctxt "'));
        return `${source}\n\n${entries[at % entries.length]}\n`;
      }),
  };
});

/** Names of what every object of the language has. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const inheritedKey: Kind = refusedFile('a key named as a property of every object', ({ draw, files, importPo }) => {
  const { words, facts } = authoredFiles(files);
  const name = draw.from(INHERITED);
  const file = draw.from([...words, ...facts, 'ru.po']);
  if (file.endsWith('.po'))
    return {
      file,
      key: name,
      change: (all) =>
        importPo(all, 'ru', (source) => `${source}\n\nmsgctxt "${name}"\nmsgid "words"\nmsgstr "слова"\n`),
    };
  const text = file.endsWith('.yaml')
    ? `${textOf(files, file)}\n${name}: words\n`
    : textOf(files, file).replace('{', () => `{ ${JSON.stringify(name)}: { "text": "words" },`);
  return { file, key: new RegExp(`^(?:${name}\\b|line \\d+$)`, 'u'), change: (all) => all.set(file, text) };
});

const inheritedReference: Kind = refusedFile('a reference to a property of every object', ({ draw, files }) => {
  const name = draw.from(INHERITED);
  const pages = authoredFiles(files).pages.filter((page) => page.includes('/en/'));
  const file = draw.from(['_data/claims.yaml', '_data/events.yaml', ...pages]);
  const scheme = draw.from(['claim', 'entity', 'event', 'quote', 'source', 'page']);
  const source = textOf(files, file);
  const text = file.endsWith('.md')
    ? `${source}\n[words](${scheme}:${name.toLowerCase()}) and {{${name}, number}} and {{${name}.name, date}}\n`
    : source.replace(/(sources|claims): \[([^\]]*)\]/u, `$1: [$2, ${stringify(name).trim()}]`);
  return { file, key: /./u, change: (all) => all.set(file, text) };
});

const noId: Kind = refusedFile('an invalid id', ({ draw, files }) => {
  const file = draw.from(authoredFiles(files).facts);
  const id = draw.from([
    'A b',
    'a/b',
    '../a',
    'а',
    'a\u200Bb',
    'A',
    'a--b',
    '-a',
    'é',
    '',
    ' ',
    'a.b',
    '😀',
    `${'a'.repeat(40)}_`,
  ]);
  const text = `${textOf(files, file)}\n${JSON.stringify(id)}: {}\n`;
  return { file, key: /(?:)/u, change: (all) => all.set(file, text) };
});

export const KEY_KINDS: Kind[] = [
  twiceInJson,
  twiceByPoints,
  twiceInYaml,
  twiceInPo,
  inheritedKey,
  inheritedReference,
  noId,
];
