/**
 * Output folders that are mounts, full or read-only, as containers have them. Only a machine that lets a process mount
 * folders of its own has these tests; `unit/files` and `full-disk` test the same rules on any.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build, canMount, removeTemporary, snapshot, temporaryFolder, temporaryRoot } from '../support/build.ts';
import { copyProject } from '../support/copy-project.ts';

const root = temporaryRoot();
const faultyRoot = temporaryRoot('claim-without-source');
const env = { PDFS: 'none', SHARE_IMAGES: 'none' };

test.describe.configure({ timeout: 180_000 });

test.afterAll(removeTemporary);

/** A folder `site` to mount another one on, `below`. */
function mount(): { folder: string; output: string; below: string; shell: string } {
  const folder = temporaryFolder();
  const [output = '', below = ''] = ['site', 'below'].map((name) => path.join(folder, name));
  for (const name of [output, below]) mkdirSync(name);
  return { folder, output, below, shell: `mount --bind '${below}' '${output}' && exec "$@"` };
}

/** Makes entries of a site that say one thing. */
function writeEntries(folder: string, names: string[], text: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    if (name === 'en') mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name === 'en' ? 'en/index.html' : name), text);
  }
}

const ALL = ['_headers', 'en', 'index.html'];
const WORK = '.site-build/build-of-the-dead';

/** What builds into a mount leave that are killed while they replace its entries, and what is to be there after the next. */
const KILLED: { moment: string; left: [folder: string, names: string[], text: string][]; expected: string }[] = [
  {
    moment: 'it takes the last site away',
    left: [
      ['', ['_headers', 'index.html'], 'old'],
      [`${WORK}/part-of-old`, ['en'], 'old'],
      [`${WORK}/new`, ALL, 'new'],
    ],
    expected: 'old',
  },
  {
    moment: 'it puts the new one in place',
    left: [
      ['', ['en', 'only-new.html'], 'new'],
      [`${WORK}/old`, ALL, 'old'],
      [`${WORK}/new`, ['_headers', 'index.html'], 'new'],
    ],
    expected: 'old',
  },
  {
    moment: 'it removes the last one',
    left: [
      ['', ALL, 'new'],
      [`${WORK}/old`, ALL, 'old'],
      [`${WORK}/new`, [], 'new'],
    ],
    expected: 'new',
  },
];

if (canMount()) {
  test('a mount is filled with the site, in the place of the last one', async () => {
    const { folder, output, below, shell } = mount();
    const ordinary = path.join(folder, 'ordinary');
    expect((await build(ordinary, { root, env })).code).toBe(0);
    writeEntries(below, [...ALL, 'gone.html'], 'old');
    expect(await build(output, { root, env, shell, mounts: true })).toMatchObject({
      code: 0,
      stderr: `${output}: a mount, or in a read-only folder; its files were replaced one by one.\n`,
    });
    expect(snapshot(below)).toEqual(snapshot(ordinary));
    expect(readdirSync(below)).not.toContain('.site-build');
    expect(readdirSync(folder).sort()).toEqual(['below', 'ordinary', 'site']);
  });

  for (const { moment, left, expected } of KILLED)
    test(`a build into a mount that is killed while ${moment} leaves a whole site to the next, which fails`, async () => {
      const { output, below, shell } = mount();
      for (const [folder, names, text] of left) writeEntries(path.join(below, folder), names, text);
      expect((await build(output, { root: faultyRoot, env, shell, mounts: true })).code).toBe(1);
      expect(readdirSync(below).sort()).toEqual(ALL);
      const whole = temporaryFolder();
      writeEntries(whole, ALL, expected);
      expect(snapshot(below)).toEqual(snapshot(whole));
    });

  test('on a full disk a build leaves the last site and nothing beside it', async () => {
    const folder = temporaryFolder();
    const output = path.join(folder, 'site');
    const small = `mount -t tmpfs -o size=400k none '${folder}' && mkdir '${output}' && touch '${output}/index.html' '${output}/_headers'`;
    const ended = await build(output, { root, env, mounts: true, shell: `${small} && "$@"; ls -AR '${folder}'` });
    expect(ended.stderr).toBe(
      `${output} was not built: ENOSPC: no space left on device, write; free some space. The last site stays.\n`,
    );
    expect(ended.stdout).toBe(`${folder}:\nsite\n\n${output}:\n_headers\nindex.html\n`);
  });

  test('a project that cannot be written is built, without a folder for temporary files, and one line says that nothing is kept', async () => {
    const cwd = copyProject(temporaryFolder());
    const output = path.join(temporaryFolder(), 'site');
    const noTemporary = path.join(cwd, 'temporary');
    mkdirSync(noTemporary);
    const shell = `mount --bind '${cwd}' '${cwd}' && mount -o remount,bind,ro '${cwd}' && cd '${cwd}' && exec "$@"`;
    expect(await build(output, { root, cwd, env: { TMPDIR: noTemporary }, shell, mounts: true })).toMatchObject({
      code: 0,
      stderr:
        "Drawings are not kept for the next build: EROFS: read-only file system, mkdir '.cache'; use a folder that can be written.\n",
    });
    expect(existsSync(path.join(output, 'en/call.pdf'))).toBe(true);
    expect(await build(path.join(cwd, '_site'), { root, cwd, env, shell, mounts: true })).toMatchObject({
      code: 1,
      stderr: `${cwd}/_site was not built: EROFS: read-only file system, mkdir '${cwd}/_site.build'; use a folder that can be written. The last site stays.\n`,
    });
  });
}
