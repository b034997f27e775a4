/** Runs the commands of the project in processes of their own, as npm does. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
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

export interface CommandOptions {
  /** Content; the sound fixture in a folder of its own unless given. */
  root?: string;
  /** Project whose command it is. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  args?: string[];
  /** Line of a shell, in which `"$@"` is the command. */
  shell?: string;
  /** The shell mounts folders that nobody else sees. */
  mounts?: boolean;
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
export function startBuild(output: string, { env, ...options }: CommandOptions = {}): Running {
  return start('build', { ...options, env: { ...env, OUTPUT: output } });
}

/** Builds into `output`. */
export function build(output: string, options?: CommandOptions): Promise<Ended> {
  return startBuild(output, options).ended;
}

/** Runs a command to its end. */
export function run(name: string, options?: CommandOptions): Promise<Ended> {
  return start(name, options).ended;
}

interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

function start(
  name: string,
  { root = temporaryRoot(), cwd = projectDir, env = {}, args = [], shell, mounts = false }: CommandOptions = {},
): Running {
  const command = [process.execPath, 'src/commands/run.cjs', name, ...args];
  const inShell = shell ? ['sh', '-c', shell, 'sh', ...command] : command;
  const [file = '', ...rest] = mounts ? [...UNSHARE, ...inShell] : inShell;
  const child = spawn(file, rest, {
    cwd,
    env: { ...process.env, CONTENT_ROOT: root, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve, reject) => {
    child.once('error', reject).once('exit', (code, signal) => resolve({ code, signal }));
  });
  const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { child, ended: ended.then(([end, stdout, stderr]) => ({ ...end, stdout, stderr })) };
}

const UNSHARE = ['unshare', '--map-root-user', '--mount'];

/** Whether this machine lets a process mount folders that nobody else sees: Linux with user namespaces does. */
export function canMount(): boolean {
  const [file = '', ...rest] = [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', tmpdir()];
  return spawnSync(file, rest).status === 0;
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
