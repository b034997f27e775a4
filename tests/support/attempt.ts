import { execFileSync } from 'node:child_process';

/** Runs a command that may fail: what it was to bring is looked for afterwards. */
export function attempt(command: string, args: string[]): void {
  console.log(`${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  } catch (error) {
    console.log(`${command} did not succeed: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Installs a package of Debian where one may. */
export function attemptDebianPackage(name: string): void {
  attempt('apt-get', ['-qq', 'update']);
  attempt('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', name]);
}
