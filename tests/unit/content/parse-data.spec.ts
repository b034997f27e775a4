import { expect, test } from '@playwright/test';
import { parseJson, parseYaml } from '../../../src/content/parse-data.ts';

const told = (faults: { key: string; found: string }[]) => faults.map(({ key, found }) => [key, found]);

test('sound JSON and YAML give their values', () => {
  expect(parseJson('{ "a": ["Вучић", 1, null] }')).toEqual({ value: { a: ['Вучић', 1, null] }, faults: [] });
  expect(parseYaml("# Words\na: [Вучић, 1, null]\nb: '2024'\n")).toEqual({
    value: { a: ['Вучић', 1, null], b: '2024' },
    faults: [],
  });
});

test('a key given twice in JSON is reported at its line, written as an escape too', () => {
  const { value, faults } = parseJson('{\n  "a": "first",\n  "b": { "a": "x" },\n  "\\u0061": "second"\n}');
  expect(told(faults)).toEqual([['line 4', 'a second "a"']]);
  expect(value).toEqual({ a: 'second', b: { a: 'x' } });
});

test('keys given twice on every level, and three times, are reported one by one', () => {
  const { faults } = parseJson('{ "a": { "b": 1, "b": 2, "b": 3 }, "c": [{ "d": 1, "d": 2 }] }');
  expect(told(faults)).toEqual([
    ['line 1', 'a second "b"'],
    ['line 1', 'a second "b"'],
    ['line 1', 'a second "d"'],
  ]);
});

test('JSON is strict', () => {
  for (const text of ['{ "a": 1, }', '// a\n{}', "{ 'a': 1 }", '{ a: 1 }', '[NaN]', '["a\u0001"]'])
    expect(parseJson(text).faults[0]).toMatchObject({ key: 'line 1', expected: 'valid JSON' });
});

test('an empty JSON file is told from a fault of the syntax, which is told at its line and column', () => {
  expect(told(parseJson(' \n').faults)).toEqual([['', 'an empty file']]);
  expect(told(parseJson('{\n  "a": 1\n  "b": 2\n}').faults)).toEqual([['line 3', 'comma expected at column 3']]);
});

test('of the faults of YAML that follow from one another the first is told', () => {
  expect(told(parseYaml('a: 1\n  b: 2\n  c: 3\n  d: [4\n').faults)).toEqual([
    ['line 1', 'Nested mappings are not allowed in compact mappings'],
  ]);
});

test('letters are composed, those written as escapes too', () => {
  expect(parseJson('{ "c\\u030C": "\\u0438\\u0306" }').value).toEqual({ č: 'й' });
  expect(parseYaml('"c\\u030C": ["\\u0438\\u0306"]').value).toEqual({ č: ['й'] });
});

test('a hidden character is reported at the key of its text', () => {
  expect(told(parseJson('{ "a": { "b": "Рос\\u200bсия" }, "c": ["\\ud83d"] }').faults)).toEqual([
    ['a.b', 'U+200B, an invisible character, in “Рос<U+200B>сия”'],
    ['c.0', 'U+D83D, a lone surrogate, half of a character, in “<U+D83D>”'],
  ]);
  expect(told(parseYaml('a: { b: "x\\vy", "c\\u00ad": z }').faults)).toEqual([
    ['a.b', 'U+000B, a control character, in “x<U+000B>y”'],
    ['a.c\u00AD', 'U+00AD, a soft hyphen, in “c<U+00AD>”'],
  ]);
});

test('one that stands in no text is reported at its line', () => {
  expect(told(parseYaml('a: b # c\u202Ed\ne: f\n').faults)).toEqual([
    ['line 1', 'U+202E, a bidirectional override, embedding or isolate, in “a: b # c<U+202E>d”'],
  ]);
  expect(told(parseJson('{\n"a": \u200B1 }').faults).slice(-1)).toEqual([
    ['line 2', 'U+200B, an invisible character, in “"a": <U+200B>1 }”'],
  ]);
});

test('only the neighbourhood of a character is shown', () => {
  const [fault] = parseJson(JSON.stringify({ a: `${'слово '.repeat(20)}\u200B${'слово '.repeat(20)}` })).faults;
  expect(fault?.found).toBe('U+200B, an invisible character, in “…о слово слово слово <U+200B>слово слово слово с…”');
});

test('white space between texts is the format’s own; within a text it is reported', () => {
  expect(parseJson('{\r\n\t"a": "b"\r\n}').faults).toEqual([]);
  expect(parseYaml('a: >-\r\n  b\r\n  c\r\n').faults).toEqual([]);
  expect(parseYaml('a: |\n  b\n').faults).toEqual([]);
  expect(told(parseYaml('a: |-\n  b\n  c\n').faults)).toEqual([
    ['a', 'U+000A, a tab or a line break within a text, in “b<U+000A>c”'],
  ]);
});

const YAML: [name: string, text: string, place: string, found: string | RegExp][] = [
  ['a reference', 'a: &x { b: 1 }\nc: *x\n', 'line 2', '*x, a reference to another place'],
  ['a reference to itself', 'a: &x { b: *x }\n', 'line 1', '*x, a reference to another place'],
  ['a tag', 'a: !!js/function "x"\n', 'line 1', /^Unresolved tag/u],
  ['a second document', 'a: 1\n---\nb: 2\n', 'line 2', /multiple documents/u],
];
for (const [name, text, place, found] of YAML)
  test(`${name} in YAML is no value`, () => {
    const { value, faults } = parseYaml(text);
    expect(value).toBeUndefined();
    expect(told(faults)).toEqual([[place, typeof found === 'string' ? found : expect.stringMatching(found)]]);
  });

test('what is nested without end is reported, however deep it is', () => {
  for (const levels of [21, 1000, 20_000]) {
    const json = parseJson(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
    const yaml = parseYaml(`a: ${'['.repeat(levels)}${']'.repeat(levels)}`);
    for (const { value, faults } of [json, yaml]) {
      expect(value).toBeUndefined();
      expect(told(faults)).toEqual([['', 'more of them within one another']]);
    }
  }
  expect(parseJson(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`).faults).toEqual([]);
});

test('a key that every object has for itself is reported, not lost', () => {
  expect(told(parseJson('{ "a": { "__proto__": { "b": "c" } } }').faults)).toEqual([['a.__proto__', '__proto__']]);
});
