import { expect, test } from '@playwright/test';
import { Findings } from '../../../../src/content/check/findings.ts';
import { required, soundContent } from '../../sound.ts';

const { facts } = soundContent();
const source = required(facts.sources['gazette-2024']);
const findings = (brokenIds: string[] = [], sources: string[] = []) =>
  new Findings({
    facts: { ...facts, sources: Object.fromEntries(sources.map((id) => [id, source])) },
    brokenIds: new Set(brokenIds),
    misencoded: new Set(),
  });

test('a finding is kept with its place, what was expected, what was found and the remedy', () => {
  const found = findings();
  found.add('_data/claims.yaml', 'gas', 'this', 'that', 'fix it');
  expect(found.problems).toEqual([
    { file: '_data/claims.yaml', key: 'gas', expected: 'this', found: 'that', remedy: 'fix it' },
  ]);
});

const BROKEN = [
  { name: 'the key', key: 'gas.sources', found: 'none', isKept: false },
  { name: 'what was found', key: 'oil', found: 'claim:gas', isKept: false },
  { name: 'a longer id', key: 'gas-thanks', found: 'none', isKept: true },
  { name: 'neither', key: 'oil', found: 'none', isKept: true },
];
for (const { name, key, found, isKept } of BROKEN)
  test(`a finding with a broken id in ${name} is ${isKept ? 'told' : 'not told again'}`, () => {
    const all = findings(['gas']);
    all.add('_data/claims.yaml', key, 'this', found, 'fix it');
    expect(all.problems).toHaveLength(isKept ? 1 : 0);
  });

test('a label that begins as a broken id is told, and the label of the broken record is not', () => {
  const all = findings(['timeline']);
  for (const key of ['timeline.axisTitle', 'menu.timeline'])
    all.add('locales/ru/strings.json', key, 'a text', 'nothing', 'write it');
  expect(all.problems.map(({ key }) => key)).toEqual(['timeline.axisTitle']);
});

test('a known id is no finding', () => {
  const all = findings([], ['tass']);
  expect(all.requireIds('_data/claims.yaml', 'gas', 'tass', 'sources')).toBe(true);
  expect(all.problems).toEqual([]);
});

test('an unknown id is told with ids that begin alike', () => {
  const all = findings([], ['tass-1', 'tass-2', 'tass-3', 'tass-4', 'ria-1']);
  expect(all.requireIds('_data/claims.yaml', 'gas.sources', ['ria-1', 'tass-9'], 'sources')).toBe(false);
  expect(all.problems).toEqual([
    {
      file: '_data/claims.yaml',
      key: 'gas.sources',
      expected: 'an id from _data/sources.yaml',
      found: 'tass-9',
      remedy: 'add "tass-9" to _data/sources.yaml or fix the id (similar: tass-1, tass-2, tass-3)',
    },
  ]);
});

test('an unknown id is told with ids that differ in a letter or two', () => {
  const all = findings([], ['gazette-2024', 'register-2001']);
  all.requireIds('_data/claims.yaml', 'gas.sources', 'gazete-2024', 'sources');
  expect(all.problems[0]?.remedy).toBe('add "gazete-2024" to _data/sources.yaml or fix the id (similar: gazette-2024)');
});

test('an unknown id that nothing resembles is told without a hint', () => {
  const all = findings();
  all.requireIds('_data/claims.yaml', 'gas', 'toString', 'sources');
  expect(all.problems[0]?.remedy).toBe('add "toString" to _data/sources.yaml or fix the id');
});

test('nothing is reported of a file in another encoding', () => {
  const all = new Findings({ facts, brokenIds: new Set(), misencoded: new Set(['locales/ru/claims.json']) });
  for (const file of ['locales/ru/claims.json', 'locales/ru/events.json'])
    all.add(file, 'gas', 'this', 'that', 'fix it');
  expect(all.problems.map(({ file }) => file)).toEqual(['locales/ru/events.json']);
});
