/** The same bytes wherever the site is built: in any folder, locale and time zone, with any umask. */
import { cpSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build, removeTemporary, snapshot, temporaryFolder, temporaryRoot } from '../support/build.ts';
import { copyProject } from '../support/copy-project.ts';

const root = temporaryRoot();

/** Where a site is built, which must not be seen in it. */
interface Environment {
  name: string;
  /** Name of the project's folder. */
  folder?: string;
  env?: NodeJS.ProcessEnv;
  umask?: string;
}

const ENVIRONMENTS: Environment[] = [
  { name: 'a folder with odd characters', folder: `Проект é 😀 #1 %20 %zz [x] {y} (z) * $HOME ' " & ; ~!@+=:, ` },
  {
    name: 'a Turkish machine at the edge of the day',
    env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr', TZ: 'Pacific/Kiritimati' },
    umask: '077',
  },
  {
    name: 'a machine without a locale, in colour, for whatever program',
    env: { LC_ALL: 'C', TZ: 'America/St_Johns', FORCE_COLOR: '3', NODE_ENV: 'production', CI: '1', HOME: '/nowhere' },
    umask: '000',
  },
];

test.describe.configure({ timeout: 300_000 });

test.afterAll(removeTemporary);

let reference: Record<string, string>;

test.beforeAll(async () => {
  const project = copyProject(temporaryFolder());
  expect(await build(path.join(project, '_site'), { root, cwd: project })).toMatchObject({ code: 0, stderr: '' });
  reference = snapshot(path.join(project, '_site'));
  expect(Object.keys(reference).filter((name) => name.endsWith('.pdf'))).not.toEqual([]);
});

for (const { name, folder = 'project', env = {}, umask = '022' } of ENVIRONMENTS)
  test(`${name} gives the same bytes, which a web server may read`, async () => {
    const project = copyProject(path.join(temporaryFolder(), folder));
    const content = path.join(project, 'content');
    cpSync(root, content, { recursive: true });
    const output = path.join(project, '_site ?#%20\\');
    const shell = `umask ${umask} && exec "$@"`;
    expect(await build(output, { root: content, cwd: project, env, shell })).toMatchObject({ code: 0, stderr: '' });
    expect(snapshot(output)).toEqual(reference);
    expect(modesIn(output)).toEqual({ file: ['644'], folder: ['755'] });
  });

test('a machine without file locks gives the same bytes, and says what that means', async () => {
  const project = copyProject(temporaryFolder());
  const preload = path.join(project, 'no-locks.cjs');
  writeFileSync(
    preload,
    `const { _resolveFilename } = module.constructor;
    module.constructor._resolveFilename = (name, ...rest) => {
      if (name === 'fs-native-extensions') throw new Error('no binary');
      return _resolveFilename(name, ...rest);
    };`,
  );
  const output = path.join(project, '_site');
  const options = { root, cwd: project, env: { NODE_OPTIONS: `--require=${preload}` } };
  const stderr = `fs-native-extensions has no binary for this machine (${process.platform} ${process.arch}): start one build of a folder at a time.\n`;
  for (let time = 0; time < 2; time++) {
    expect(await build(output, options)).toMatchObject({ code: 0, stderr });
    expect(snapshot(output)).toEqual(reference);
    expect(readdirSync(project).filter((name) => name.startsWith('_'))).toEqual(['_site']);
  }
});

for (const sign of ['?', '\\'])
  test(`a folder with ${sign} in its name is refused in one line`, async () => {
    const project = copyProject(path.join(temporaryFolder(), `a${sign}b`));
    expect(await build(path.join(project, '_site'), { root, cwd: project })).toMatchObject({
      code: 1,
      stderr: `${project}: Node cannot load modules from a folder whose name contains "${sign}"; rename it.\n`,
    });
  });

/** Permissions that files and folders of a site have. */
function modesIn(site: string): { file: string[]; folder: string[] } {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const modes = (isFile: boolean) =>
    entries
      .filter((entry) => entry.isFile() === isFile)
      .map((entry) => (statSync(path.join(entry.parentPath, entry.name)).mode & 0o777).toString(8));
  const folder = [...modes(false), (statSync(site).mode & 0o777).toString(8)];
  return { file: [...new Set(modes(true))], folder: [...new Set(folder)] };
}
