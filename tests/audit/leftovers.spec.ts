import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/languages/index.ts';
import { contentRoot, editions, sweptPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { textsOf } from './texts.ts';

const authored = path.join(contentRoot, 'locales', editions[0]?.locale.tag ?? '');
/** Groups of texts, named like the files they are in: a text that is missing could show as `claims:some-id`. */
const groups = readdirSync(authored)
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));
const labelKeys = new Set([
  ...Object.keys(JSON.parse(readFileSync(path.join(authored, 'strings.json'), 'utf8'))),
  ...LANGUAGES.flatMap(({ words }) => Object.keys(words?.strings ?? {})),
]);

/** What an unfilled place leaves behind, and what only a machine says. */
const LEFTOVERS = new RegExp(
  [
    String.raw`\b(?:${groups.join('|')}|claim|quote|source|entity|event|page):[a-z]`,
    String.raw`\{\{|\}\}|\{%|%\}|\{#`,
    String.raw`\]\(|!\[|\*\*|&(?:amp|lt|gt|quot|nbsp|#\d+);`,
    String.raw`\b(?:undefined|NaN|Infinity)\b|\[object |Invalid Date`,
    String.raw`[\p{Co}\p{Cn}\uFFFD]`,
  ].join('|'),
  'u',
);

sweep('every page shows no key, placeholder or value of a machine', sweptPages, ({ url }) => {
  const faults = textsOf(url)
    .map(({ text }) => text)
    .filter((text) => LEFTOVERS.test(text) || labelKeys.has(text.trim()));
  expect(faults).toEqual([]);
});

test('a text with a leftover would be seen', () => {
  const texts = ['claims:gas-thanks', '{{call.date}}', '[object Object]', 'NaN days', '[a](claim:b)', '\uE000'];
  expect(texts.filter((text) => !LEFTOVERS.test(text))).toEqual([]);
});
