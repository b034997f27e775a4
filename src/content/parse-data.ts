/** JSON and YAML as values: strict, every key once, letters composed, and no hidden character. */
import { printParseErrorCode, visit as visitJson } from 'jsonc-parser';
import { type Document, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import { characterFaults } from './character-faults.ts';
import type { FileFault } from './problems.ts';

/** What a file holds, undefined where it cannot be known, and what is wrong with it. */
export interface ParsedData {
  value: unknown;
  faults: FileFault[];
}

/** The value of JSON text. */
export function parseJson(text: string): ParsedData {
  try {
    return settled(text, JSON.parse(text), repeatedKeys(text));
  } catch (error) {
    if (error instanceof RangeError) return { value: undefined, faults: [TOO_DEEP] };
    return { value: undefined, faults: [invalidJson(text), ...characterFaults({ text })] };
  }
}

/** The first fault of the syntax, at its line. */
function invalidJson(text: string): FileFault {
  const expected = 'valid JSON';
  if (text.trim() === '')
    return { key: '', expected, found: 'an empty file', remedy: 'write {}, or [] in a file that holds a list' };
  let place: { key: string; found: string } | undefined;
  visitJson(
    text,
    {
      onError: (code, _, __, line, column) => {
        const fault = printParseErrorCode(code)
          .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
          .toLowerCase();
        place ??= { key: `line ${line + 1}`, found: `${fault} at column ${column + 1}` };
      },
    },
    { disallowComments: true },
  );
  const { key, found } = place ?? { key: '', found: 'a fault of the syntax' };
  return { key, expected, found, remedy: 'fix the syntax; a comma too few or too many is the usual cause' };
}

/** The value of YAML text: what is written, without references to other places and without tags. */
export function parseYaml(text: string): ParsedData {
  const lineCounter = new LineCounter();
  const lineOf = (offset: number) => `line ${lineCounter.linePos(offset).line}`;
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, logLevel: 'error' });
  if (document.errors.some(({ message }) => /call stack/u.test(message)))
    return { value: undefined, faults: [TOO_DEEP] };
  const repeated = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [at] }) => repeatedKey(lineOf(at), text.slice(at).split(':')[0] ?? ''));
  const invalid = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    // The others follow from the first.
    .slice(0, 1)
    .map(({ code, message, pos: [at] }) => ({
      key: lineOf(at),
      expected: 'valid YAML',
      found: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? code,
      remedy: 'fix the indentation, or the syntax; quote a text that holds a colon',
    }));
  const references = aliasesIn(document).map(([name, at]) => ({
    key: lineOf(at),
    expected: 'every value written where it belongs',
    found: `*${name}, a reference to another place`,
    remedy: 'write the value out, or quote the text',
  }));
  const faults = [...invalid, ...repeated, ...references];
  const isReadable = invalid.length === 0 && references.length === 0;
  return isReadable
    ? settled(text, document.toJS(), faults)
    : { value: undefined, faults: [...faults, ...characterFaults({ text })] };
}

function aliasesIn(document: Document.Parsed): [name: string, offset: number][] {
  const aliases: [string, number][] = [];
  visitYaml(document, {
    Alias: (_, { source, range }) => {
      aliases.push([source, range?.[0] ?? 0]);
    },
  });
  return aliases;
}

/** JSON's own parser keeps the last of two values in silence. */
function repeatedKeys(text: string): FileFault[] {
  const faults: FileFault[] = [];
  const open: Set<string>[] = [];
  visitJson(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectProperty: (name, _, __, line) => {
      const names = open.at(-1);
      if (names?.has(name)) faults.push(repeatedKey(`line ${line + 1}`, name));
      names?.add(name);
    },
    onObjectEnd: () => {
      open.pop();
    },
  });
  return faults;
}

function repeatedKey(key: string, name: string): FileFault {
  return {
    key,
    expected: 'every id once',
    found: `a second "${name}"`,
    remedy: 'merge the two records or rename one',
  };
}

function settled(text: string, value: unknown, faults: FileFault[]): ParsedData {
  if (isDeeperThan(DEEPEST, value)) return { value: undefined, faults: [...faults, TOO_DEEP] };
  const whole = composed(value);
  return { value: whole, faults: [...faults, ...reservedKeys(whole), ...characterFaults({ text, value: whole })] };
}

/** No file needs half as many levels; a parser has room for some thousand. */
const DEEPEST = 20;
const TOO_DEEP: FileFault = {
  key: '',
  expected: `at most ${DEEPEST} levels of groups and lists`,
  found: 'more of them within one another',
  remedy: 'fix the brackets',
};

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** A value with all its letters composed, those written as escapes too. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.normalize('NFC'), composed(inner)]));
}

/** A key that every object has for itself would be lost. */
function reservedKeys(value: unknown, path: string[] = []): FileFault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, key];
    if (key !== '__proto__') return reservedKeys(inner, place);
    return [{ key: place.join('.'), expected: 'an id of a record or a text', found: key, remedy: 'rename it' }];
  });
}
