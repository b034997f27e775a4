import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { loadEditions } from '../../../src/content/load.ts';
import { unverifiedInRoot, verifyInRoot } from '../../../src/facts/verify.ts';
import { messageOf } from '../message-of.ts';
import { fromRoot } from '../sound.ts';

const CLAIMS = '_data/claims.yaml';

function edit(root: string, file: string, before: string, after: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  writeFileSync(path.join(root, file), text.replace(before, after));
}

test('a changed number builds only after it was compared with its source', () => {
  fromRoot(undefined, (root) => {
    expect(unverifiedInRoot(root)).toBe('Every fact is as it was compared with its sources.');
    edit(root, CLAIMS, 'length: 1250', 'length: 1520');
    expect(messageOf(() => loadEditions(root))).toContain('_data/claims.yaml: bridge-measured.values');
    expect(unverifiedInRoot(root)).toContain('found:    {"length":1520,"share":60}');
    expect(verifyInRoot({ root, patterns: ['claims.bridge-*'] })).toBe('Recorded 2 facts in _data/verified.json.');
    expect(loadEditions(root)).toHaveLength(4);
  });
});

test('a field that is taken away or added is told by its name', () => {
  fromRoot(undefined, (root) => {
    edit(root, CLAIMS, '  seed: true\n', '');
    edit(root, '_data/site.yaml', '/by/4.0/', '/by-sa/4.0/');
    const told = unverifiedInRoot(root);
    expect(told).toContain('_data/claims.yaml: bridge-measured.seed');
    expect(told).toContain('found:    nothing');
    expect(told).toContain('_data/site.yaml: license');
  });
});

test('a draft shows a fact that nobody has compared', () => {
  fromRoot('fact-not-verified', (root) => {
    expect(loadEditions(root, { isDraft: true })).toHaveLength(4);
  });
});

test('the record of a fact that is gone goes with the next look', () => {
  fromRoot('verified-fact-gone', (root) => {
    verifyInRoot({ root, patterns: ['claims.tunnel-opened'] });
    expect(loadEditions(root)).toHaveLength(4);
  });
});

test('a pattern that names no fact is refused, and nothing is recorded', () => {
  fromRoot('new-fact', (root) => {
    const before = readFileSync(path.join(root, '_data/verified.json'), 'utf8');
    expect(messageOf(() => verifyInRoot({ root, patterns: ['claims.*', 'claims.tunnel*'] }))).toContain(
      'claims.tunnel* names no fact',
    );
    expect(readFileSync(path.join(root, '_data/verified.json'), 'utf8')).toBe(before);
  });
});

const UNREADABLE: { name: string; file: string; before: string; after: string }[] = [
  { name: 'the record itself', file: '_data/verified.json', before: '{', after: '<<<<<<< HEAD\n{' },
  { name: 'a fact', file: CLAIMS, before: 'seed: true', after: 'seed: perhaps' },
  { name: 'the site', file: '_data/site.yaml', before: 'checked:', after: 'license:' },
];

for (const { name, file, before, after } of UNREADABLE)
  test(`nothing is recorded while ${name} cannot be read, and what is wrong is told`, () => {
    fromRoot(undefined, (root) => {
      edit(root, file, before, after);
      const record = readFileSync(path.join(root, '_data/verified.json'), 'utf8');
      expect(messageOf(() => verifyInRoot({ root, patterns: ['*'] }))).toContain(file);
      expect(messageOf(() => unverifiedInRoot(root))).toContain(file);
      expect(readFileSync(path.join(root, '_data/verified.json'), 'utf8')).toBe(record);
    });
  });
