import { expect, test } from '@playwright/test';
import { ContentError, formatProblem, formatProblems, type Problem } from '../../../src/content/problems.ts';

const problem = (file: string, key: string): Problem => ({
  file,
  key,
  expected: 'this',
  found: 'that',
  remedy: 'fix it',
});

test('one problem is told with its place, what was expected, what was found and the remedy', () => {
  expect(formatProblems([problem('_data/claims.yaml', 'gas.date')])).toBe(
    `1 problem in the content:

_data/claims.yaml: gas.date
  expected: this
  found:    that
  remedy:   fix it`,
  );
});

test('a problem of a whole file is told with the file alone', () => {
  expect(formatProblems([problem('locales/ru/claims.json', '')])).toContain('\n\nlocales/ru/claims.json\n  expected:');
});

test('several problems are counted and told in order of file and key', () => {
  const { message, problems } = new ContentError([
    problem('locales/ru/claims.json', 'b'),
    problem('_data/claims.yaml', 'z'),
    problem('locales/ru/claims.json', 'a'),
  ]);
  expect(message).toMatch(/^3 problems in the content:\n\n_data/u);
  expect(problems.map(({ file, key }) => `${file} ${key}`)).toEqual([
    '_data/claims.yaml z',
    'locales/ru/claims.json a',
    'locales/ru/claims.json b',
  ]);
});

test('the order of problems given to an error is not changed', () => {
  const given = [problem('b', ''), problem('a', '')];
  const { name } = new ContentError(given);
  expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
  expect(name).toBe('ContentError');
});

test('what a text hides is shown, and commands for the terminal are not obeyed', () => {
  const message = formatProblem({ ...problem('locales/ru/claims.json', 'a\u200Bb'), found: '\u001B[2J\u202Eabc' });
  expect(message).toContain('locales/ru/claims.json: a<U+200B>b\n');
  expect(message).toContain('found:    <U+001B>[2J<U+202E>abc\n');
});
