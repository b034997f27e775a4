import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DrawingCache, sourcesIn } from '../../../src/share/drawing-cache.ts';

let folder: string;

test.beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'drawings-')), 'share');
});

test.afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

/** What is got for an input, and whether it was drawn for that. */
function get(input: unknown, drawing = 'drawing'): [string, boolean] {
  const cache = new DrawingCache(folder);
  const known = cache.find(input);
  return [Buffer.from(known ?? cache.keep(input, Buffer.from(drawing))).toString(), known === undefined];
}

test('a drawing is made once and kept for the next build', () => {
  expect(get({ title: 'A bridge' })).toEqual(['drawing', true]);
  expect(get({ title: 'A bridge' }, 'another')).toEqual(['drawing', false]);
});

test('another input is drawn anew', () => {
  get({ title: 'A bridge', lang: 'sr' });
  expect(get({ title: 'A bridge', lang: 'ru' }, 'another')).toEqual(['another', true]);
});

test('a drawing that cannot be kept is drawn, and that is said once', () => {
  writeFileSync(folder, 'a file where the folder is to be');
  const { error } = console;
  const said: string[] = [];
  console.error = (line: string) => said.push(line);
  try {
    expect([get('one'), get('one'), get('two')]).toEqual(Array(3).fill(['drawing', true]));
  } finally {
    console.error = error;
  }
  expect(said).toEqual([expect.stringMatching(/^Drawings are not kept for the next build: E[A-Z]+: .*share.*$/u)]);
});

test('a drawing is made of every source of its program', () => {
  const sources = sourcesIn('pdf', 'share').join('\n');
  for (const part of [
    'class DrawingCache',
    'function finishPdf',
    'function loadTypst',
    'function indexedPng',
    '#set page',
  ])
    expect(sources).toContain(part);
});
