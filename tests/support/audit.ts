/**
 * `npm run audit`: builds the content in `CONTENT_ROOT` into a folder of its own, then runs the tests of built pages and files on
 * it. Arguments go to Playwright.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureChromium } from './chromium.ts';
import { projectDir } from './site-dir.ts';

const root = path.resolve(process.env.CONTENT_ROOT ?? projectDir);
const env = { ...process.env, CONTENT_ROOT: root, OUTPUT: process.env.OUTPUT ?? '_site-audit' };

function run(args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: projectDir, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run(['src/commands/run.cjs', 'build']);
await ensureChromium();
const playwright = path.join(projectDir, 'node_modules/@playwright/test/cli.js');
const given = process.argv.slice(2);
const projects = given.some((argument) => argument.startsWith('--project')) ? [] : ['audit', 'audit-browser'];
run([playwright, 'test', '-c', 'tests', ...projects.map((name) => `--project=${name}`), ...given]);
