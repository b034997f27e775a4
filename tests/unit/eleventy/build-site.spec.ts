import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { composeRoot, expectedMessage } from '../../fixtures/compose.ts';

const projectDir = path.resolve(import.meta.dirname, '../../..');
const temporary: string[] = [];

test.afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the tests. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  temporary.push(folder);
  return folder;
}

/** Runs the build command over the sound fixture, or over one fault. */
function build(output: string, fault?: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const root = composeRoot(fault);
  temporary.push(root);
  const env = { ...process.env, CONTENT_ROOT: root, OUTPUT: output };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/commands/build.ts'],
      { cwd: projectDir, env },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Every file of a folder with a digest of its bytes. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

test('a good build takes away what the last one left, and another gives the same bytes', async () => {
  const folder = temporaryFolder();
  const outputs = ['one', 'two'].map((name) => path.join(folder, name));
  const stale = path.join(folder, 'one', 'en', 'gone');
  mkdirSync(stale, { recursive: true });
  writeFileSync(path.join(stale, 'index.html'), 'old');
  const builds = await Promise.all(outputs.map((output) => build(output)));
  expect(builds.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  expect(builds[0]?.stdout).toMatch(/^Built \d+ files in /u);
  const [one = {}, two = {}] = outputs.map(snapshot);
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['index.html', 'sr-latn/bridge/index.html', 'ru/404.html']));
  expect(one).not.toHaveProperty([path.join('en', 'gone', 'index.html')]);
  expect(two).toEqual(one);
  expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
});

test('a failed build tells the problem and leaves the last good site untouched', async () => {
  const folder = temporaryFolder();
  const output = path.join(folder, 'site');
  mkdirSync(output);
  writeFileSync(path.join(output, 'index.html'), 'the last good site');
  const before = snapshot(folder);
  const failed = await build(output, 'missing-plural-form');
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain(expectedMessage('missing-plural-form'));
  expect(failed.stderr).not.toContain('    at ');
  expect(failed.stdout).toBe('');
  expect(snapshot(folder)).toEqual(before);
});

test('a failed first build leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const { code } = await build(path.join(folder, 'site'), 'claim-without-source');
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});
