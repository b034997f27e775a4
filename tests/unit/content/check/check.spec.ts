import { expect, test } from '@playwright/test';
import { checkContent } from '../../../../src/content/check/check.ts';
import { readContent } from '../../../../src/kinds/read.ts';
import { fromRoot, required, soundContent } from '../../sound.ts';

test('sound content has no problem', () => {
  expect(checkContent(soundContent())).toEqual([]);
});

test('faults of facts, words and pages are all told in one run', () => {
  const content = soundContent(({ facts, words }) => {
    required(facts.claims['bridge-opened']).sources = ['no-such-source'];
    delete required(words.ru?.namespaces.events).opening;
    delete required(words.en).pages.error;
  });
  const files = new Set(checkContent(content).map(({ file }) => file));
  for (const file of ['_data/claims.yaml', 'locales/ru/events.json', 'locales/en/pages/error.md'])
    expect(files).toContain(file);
});

test('without all facts nothing is said of what lies between files', () => {
  const content = soundContent((sound) => {
    sound.hasFacts = false;
    sound.words = {};
  });
  expect(checkContent(content)).toEqual([]);
});

test('a record that cannot be read is not told again wherever it is used', () => {
  const content = fromRoot('claim-without-source', readContent);
  expect(content.problems).toHaveLength(1);
  expect(checkContent(content)).toEqual([]);
});
