/** Values that a parser takes for something else than what was typed, or that are beyond measure. */
import { parseDocument } from 'yaml';
import type { Kind } from '../case.ts';
import { textOf } from '../places.ts';
import { authoredFiles, eitherFile, refusedFile } from './file-kind.ts';

const interpretedYaml: Kind = refusedFile('YAML aliases, tags and documents', ({ draw, files }) => {
  const file = draw.from(authoredFiles(files).facts);
  const source = textOf(files, file);
  const text = draw.from([
    `${source}\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d]\n`,
    `${source}\na: &a { b: *a }\n`,
    `${source}\na: !!js/function "x"\n`,
    `${source}\na: !unknown x\n`,
    `${source}\n? [a, b]\n: c\n`,
    `${source}\n<<: { kind: person }\n`,
    `---\n${source}\n---\n${source}`,
    `- ${JSON.stringify(source)}\n`,
  ]);
  return { file, key: /(?:)/u, change: (all) => all.set(file, text) };
});

/** Fields of facts that hold a text, by file. */
const TEXTS = [
  ['_data/sources.yaml', 'gazette-2024', 'publisher'],
  ['_data/sources.yaml', 'gazette-2024', 'copy'],
  ['_data/quotes.yaml', 'register-quote', 'original'],
  ['_data/sources.yaml', 'gazette-2024', 'language'],
] as const;

const noText: Kind = refusedFile('a YAML value that is not a text', ({ draw }) => {
  const [file, ...path] = draw.from(TEXTS);
  const value = draw.from([true, 12, 1e21, ['a'], { a: 'b' }, Number.NaN, Number.POSITIVE_INFINITY, null, '', ' ']);
  return {
    file,
    key: path.join('.'),
    change: (all) => {
      const document = parseDocument(textOf(all, file));
      document.setIn(path, value);
      all.set(file, document.toString());
    },
  };
});

const deep: Kind = refusedFile('a deeply nested value', ({ draw, files }) => {
  const { words, facts } = authoredFiles(files);
  const file = draw.from([...words, ...facts]);
  const levels = draw.from([30, 1000, 20_000]);
  const text = file.endsWith('.json')
    ? `${'{"a":'.repeat(levels)}"a"${'}'.repeat(levels)}`
    : `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
  return { file, key: '', found: 'within one another', change: (all) => all.set(file, text) };
});

/** Fields of facts that hold a number or a date. */
const MEASURES = [
  ['_data/series.yaml', 'lengths', 'points', 'y2024', 'value'],
  ['_data/claims.yaml', 'bridge-measured', 'values', 'length'],
  ['_data/series.yaml', 'lengths', 'points', 'y2024', 'date'],
  ['_data/claims.yaml', 'bridge-measured', 'date'],
  ['_data/sources.yaml', 'gazette-2024', 'published'],
] as const;

/** Days that exist are refused where they are compared: with the newest source, and with the gap between two calls. */
const COMPARED: Record<string, unknown[]> = {
  '_data/sources.yaml': ['9999-12-31', '0001-01-01'],
  '_data/claims.yaml': ['0001-01-01'],
};

const measures: Kind = eitherFile('an extreme number or date', ({ draw }) => {
  const [file, ...path] = draw.from(MEASURES);
  const isDate = /date|published/u.test(path.at(-1) ?? '');
  const value: unknown = isDate
    ? draw.from(['0000', '9999-12-31', '2024-02-30', '2024-13-01', '0001-01-01', '2024-2-1', '-2024', '٢٠٢٤'])
    : draw.from([0, -0, -1, 0.1 + 0.2, 1e-7, 1e21, 1e308, 5e-324, '12', Number.MAX_SAFE_INTEGER, '1,000', '१२']);
  return {
    file: COMPARED[file]?.includes(value) ? '_data/site.yaml' : file,
    key: /(?:)/u,
    change: (all) => {
      const document = parseDocument(textOf(all, file));
      document.setIn(path, value);
      all.set(file, document.toString());
    },
  };
});

export const VALUE_KINDS: Kind[] = [interpretedYaml, noText, deep, measures];
