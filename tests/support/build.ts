/** Runs the build command as a reader of the README does, but for npm. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { composeRoot } from '../fixtures/compose.ts';

export const projectDir = path.resolve(import.meta.dirname, '../..');

/** How a command ended, and what it printed. */
export interface Ended {
  /** Null where a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface BuildOptions {
  /** Content to build; the sound fixture in a folder of its own unless given. */
  root?: string;
  /** Project to build with. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Arguments of the build command. */
  args?: string[];
  /** Words to put before the command: `unshare`, or a shell that sets a limit. */
  prefix?: string[];
}

const temporary: string[] = [];

/** A folder that `removeTemporary` removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  temporary.push(folder);
  return folder;
}

/** A content root that `removeTemporary` removes: the sound fixture, with one fault or none. */
export function temporaryRoot(fault?: string): string {
  const root = composeRoot(fault);
  temporary.push(root);
  return root;
}

/** Removes all temporary folders: what tests run after all of theirs. */
export function removeTemporary(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Starts a build into `output`. */
export function startBuild(
  output: string,
  { root = temporaryRoot(), cwd = projectDir, env = {}, args = [], prefix = [] }: BuildOptions = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const command = [...prefix, process.execPath, '--import', 'tsx', 'src/commands/build.ts', ...args];
  return start(command, { cwd, env: { ...process.env, CONTENT_ROOT: root, OUTPUT: output, ...env } });
}

/** Builds into `output`. */
export function build(output: string, options?: BuildOptions): Promise<Ended> {
  return startBuild(output, options).ended;
}

function start([file = '', ...args]: string[], options: SpawnOptions): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve, reject) => {
    child.once('error', reject).once('exit', (code, signal) => resolve({ code, signal }));
  });
  const printed = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const ended = Promise.all([exit, ...printed]).then(([end, stdout = '', stderr = '']) => ({ ...end, stdout, stderr }));
  return { child, ended };
}

/** Every file of a folder with a digest of its bytes. */
export function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
