/** A write that fails in the middle, as on a full disk: the limit of the size of a file ends it so on every system. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { TRANSLATED_FROM } from '../../src/content/read.ts';
import { build, removeTemporary, run, snapshot, temporaryFolder, temporaryRoot } from '../support/build.ts';
import { copyProject } from '../support/copy-project.ts';

/** No file may grow beyond some hundred bytes. */
const shell = 'ulimit -f 1 && exec "$@"';
const FAILED = /^\S+ was not built: EFBIG: file too large, write\. The last site stays\.\n$/u;

test.describe.configure({ timeout: 180_000 });

test.afterAll(removeTemporary);

test('a build leaves the last site and nothing beside it', async () => {
  const folder = temporaryFolder();
  const output = path.join(folder, 'site');
  const env = { PDFS: 'none', SHARE_IMAGES: 'none' };
  const first = await build(output, { shell, env });
  expect({ ...first, stderr: FAILED.test(first.stderr) || first.stderr }).toMatchObject({ code: 1, stderr: true });
  expect(readdirSync(folder)).toEqual([]);
  cpSync(path.join(temporaryRoot(), '_data'), output, { recursive: true });
  for (const name of ['index.html', '_headers']) writeFileSync(path.join(output, name), 'the last good site');
  const site = snapshot(output);
  expect((await build(output, { shell, env })).code).toBe(1);
  expect(snapshot(output)).toEqual(site);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a review leaves its records as they were', async () => {
  const root = temporaryRoot();
  const file = path.join(root, 'locales/en/claims.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('bridge was opened', 'bridge was finished'));
  const content = snapshot(root);
  expect(readFileSync(path.join(root, TRANSLATED_FROM)).length).toBeGreaterThan(2000);
  const args = ['accept', 'ru', '*'];
  const { code, stderr } = await run('translations', { root, args, shell });
  expect(stderr).toBe('EFBIG: file too large, write\n');
  expect(code).toBe(1);
  expect(snapshot(root)).toEqual(content);
  expect((await run('translations', { root, args })).code).toBe(0);
});

test('an import changes no file, an export leaves the last one', async () => {
  const root = temporaryRoot();
  const folder = temporaryFolder();
  const file = path.join(folder, 'ru.po');
  const exporting = { root, args: ['export', 'ru', file] };
  expect((await run('translations', exporting)).code).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Мост', 'Переправа'));
  const exported = snapshot(folder);
  const content = snapshot(root);
  expect(await run('translations', { root, args: ['import', 'ru', file], shell })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^EFBIG: file too large, [^\n]+\n$/u),
  });
  expect(snapshot(root)).toEqual(content);
  expect(await run('translations', { ...exporting, shell })).toMatchObject({ code: 1 });
  expect(snapshot(folder)).toEqual(exported);
});

test('the fonts stay as they were', async () => {
  const project = copyProject(temporaryFolder());
  const fonts = snapshot(path.join(project, 'src/styles/fonts'));
  expect(await run('fonts', { cwd: project, shell })).toMatchObject({
    code: 1,
    stderr: 'EFBIG: file too large, write\n',
  });
  expect(snapshot(path.join(project, 'src/styles/fonts'))).toEqual(fonts);
});
