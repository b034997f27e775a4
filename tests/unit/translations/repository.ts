/** A git repository around a content root, with commits of known days. */
import { execFileSync } from 'node:child_process';
import { gitEnvironment } from '../../../src/translations/history.ts';

/** Makes `root` a repository and commits what is in it. */
export function startRepository(root: string, day: string): void {
  git(root, day, 'init', '--quiet');
  commit(root, day);
}

/** Commits every change under `root` on a day, signed by a program in the place of gpg if one is given. */
export function commit(root: string, day: string, signer?: string): void {
  git(root, day, 'add', '--all');
  const signature = signer ? ['--gpg-sign'] : [];
  git(root, day, '-c', `gpg.program=${signer}`, 'commit', '--quiet', '--message', 'Change the content', ...signature);
}

function git(root: string, day: string, ...command: string[]): void {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@bridge.example', '-c', 'commit.gpgsign=false'];
  const date = `${day}T12:00:00Z`;
  execFileSync('git', [...author, ...command], {
    cwd: root,
    env: { ...gitEnvironment(), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}
