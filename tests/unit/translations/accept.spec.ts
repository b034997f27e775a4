import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { TRANSLATED_FROM } from '../../../src/content/read.ts';
import { loadEditions } from '../../../src/load/load.ts';
import { acceptInRoot, overviewOfRoot } from '../../../src/translations/workshop.ts';
import { messageOf } from '../message-of.ts';
import { fromRoot } from '../sound.ts';

const recordsIn = (root: string) => readFileSync(path.join(root, TRANSLATED_FROM), 'utf8');

function change(root: string, file: string, from: string, to: string): void {
  const target = path.join(root, file);
  writeFileSync(target, readFileSync(target, 'utf8').replace(from, to));
}

test('an accepted translation builds again; others of the locale and of other locales stay as they were', () =>
  fromRoot(undefined, (root) => {
    change(root, 'locales/en/claims.json', 'was opened', 'was finished');
    change(root, 'locales/en/events.json', 'The bridge opens', 'The bridge is opened');
    acceptInRoot({ root, tag: 'ru', patterns: ['claims.bridge-opened'] });
    const told = messageOf(() => loadEditions(root));
    expect(told).not.toContain('locales/ru/claims.json');
    expect(told).toContain('locales/ru/events.json: events.opening');
    expect(told).toContain('locales/sr-Cyrl/claims.json: claims.bridge-opened');
    for (const tag of ['ru', 'sr-Cyrl']) acceptInRoot({ root, tag, patterns: ['*'] });
    expect(loadEditions(root)).toHaveLength(4);
  }));

test('accepting twice gives the same bytes, sorted and written as the formatter would', () =>
  fromRoot(undefined, (root) => {
    for (const tag of ['ru', 'sr-Cyrl']) acceptInRoot({ root, tag, patterns: ['*'] });
    const first = recordsIn(root);
    for (const tag of ['sr-Cyrl', 'ru']) acceptInRoot({ root, tag, patterns: ['*'] });
    expect(recordsIn(root)).toBe(first);
    const records = JSON.parse(first) as Record<string, Record<string, string>>;
    expect(Object.keys(records)).toEqual(['ru', 'sr-Cyrl']);
    for (const own of Object.values(records)) expect(Object.keys(own)).toEqual(Object.keys(own).toSorted());
    expect(first).toBe(`${JSON.stringify(records, null, 2)}\n`);
  }));

test('a record of no text is taken away', () =>
  fromRoot('record-of-no-text', (root) => {
    acceptInRoot({ root, tag: 'ru', patterns: ['claims.tunnel-opened'] });
    expect(recordsIn(root)).not.toContain('tunnel');
    expect(loadEditions(root)).toHaveLength(4);
  }));

test('a block put above another is accepted alone, and the other keeps its record', () =>
  fromRoot(undefined, (root) => {
    for (const [tag, text] of [
      ['en', 'New words.'],
      ['sr-Cyrl', 'Нове речи.'],
      ['ru', 'Новые слова.'],
    ])
      change(root, `locales/${tag}/pages/call.md`, '\n---\n\n', `\n---\n\n${text}\n\n`);
    const told = messageOf(() => loadEditions(root));
    expect(told).toContain('2 problems');
    expect(told).toContain(`${TRANSLATED_FROM}: ru call#opening.1`);
    for (const tag of ['ru', 'sr-Cyrl']) acceptInRoot({ root, tag, patterns: ['call#opening.1'] });
    expect(loadEditions(root)).toHaveLength(4);
  }));

const REFUSED: [name: string, tag: string, pattern: string, message: string][] = [
  ['a text that does not exist', 'ru', 'claims.tunnel', 'claims.tunnel names no text of ru'],
  ['the locale that others follow', 'en', '*', 'en is not translated by hand; these are: sr-Cyrl, ru.'],
  ['a derived locale', 'sr-Latn', '*', 'sr-Latn is not translated by hand'],
];

for (const [name, tag, pattern, message] of REFUSED)
  test(`${name} cannot be accepted, and nothing is written`, () =>
    fromRoot(undefined, (root) => {
      const before = recordsIn(root);
      expect(messageOf(() => acceptInRoot({ root, tag, patterns: ['claims.bridge-opened', pattern] }))).toContain(
        message,
      );
      expect(recordsIn(root)).toBe(before);
    }));

for (const file of [TRANSLATED_FROM, 'locales/en/claims.json', 'locales/ru/claims.json', '_data/claims.yaml'])
  test(`nothing is recorded while ${file} cannot be read, and what is wrong is told`, () =>
    fromRoot(undefined, (root) => {
      const before = recordsIn(root);
      const broken = `<<<<<<< HEAD\n${readFileSync(path.join(root, file), 'utf8')}`;
      writeFileSync(path.join(root, file), broken);
      expect(messageOf(() => acceptInRoot({ root, tag: 'ru', patterns: ['*'] }))).toContain(file);
      expect(messageOf(() => overviewOfRoot(root))).toContain(file);
      expect(recordsIn(root)).toBe(file === TRANSLATED_FROM ? broken : before);
    }));
