import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { writeFiles } from '../../../src/files/write-files.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'files-'));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('files are written with the folders that they lie in, and nothing beside them', () => {
  writeFiles([
    [at('records.json'), '{}\n'],
    [at('deep/er/font.woff2'), new Uint8Array([1, 2])],
  ]);
  expect(readFileSync(at('records.json'), 'utf8')).toBe('{}\n');
  expect([...readFileSync(at('deep/er/font.woff2'))]).toEqual([1, 2]);
  expect(readdirSync(folder).sort()).toEqual(['deep', 'records.json']);
  expect(readdirSync(at('deep/er'))).toEqual(['font.woff2']);
});

test('where one cannot be written, all are as they were', () => {
  writeFileSync(at('records.json'), 'old');
  mkdirSync(at('folder'));
  const write = () =>
    writeFiles([
      [at('records.json'), 'new'],
      [at('records.json/below-a-file'), 'new'],
    ]);
  expect(write).toThrow(/ENOTDIR|EEXIST/u);
  expect(readFileSync(at('records.json'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['folder', 'records.json']);
});

test('a file that replaces another keeps its permissions, and a link to it stays one', () => {
  writeFileSync(at('records.json'), 'old');
  chmodSync(at('records.json'), 0o640);
  symlinkSync(at('records.json'), at('link'));
  writeFiles([[at('link'), 'new']]);
  expect(readFileSync(at('records.json'), 'utf8')).toBe('new');
  expect(statSync(at('records.json')).mode & 0o777).toBe(0o640);
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
});

test('what a dead process left of a file is removed, what a running one is writing stays', () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  for (const pid of [dead, process.ppid]) writeFileSync(at(`records.json.${pid}.unfinished`), 'half');
  writeFileSync(at(`other.json.${dead}.unfinished`), 'half');
  writeFiles([[at('records.json'), 'new']]);
  expect(readdirSync(folder).sort()).toEqual(
    [`other.json.${dead}.unfinished`, 'records.json', `records.json.${process.ppid}.unfinished`].sort(),
  );
});

test('a terminal or a pipe is written to, not replaced', () => {
  const script = `import { writeFiles } from './src/files/write-files.ts'; writeFiles([['/dev/stdout', 'text']]);`;
  const piped = [
    '-c',
    '"$@" | cat',
    'sh',
    process.execPath,
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    script,
  ];
  const { stdout, stderr } = spawnSync('sh', piped, { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'text', stderr: '' });
});
