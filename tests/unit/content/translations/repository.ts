/** A git repository around a content root, with commits of known days. */
import { execFileSync } from 'node:child_process';

/** Makes `root` a repository and commits what is in it. */
export function startRepository(root: string, day: string): void {
  git(root, day, 'init', '--quiet');
  commit(root, day);
}

/** Commits every change under `root` on a day. */
export function commit(root: string, day: string): void {
  git(root, day, 'add', '--all');
  git(root, day, 'commit', '--quiet', '--message', 'Change the content');
}

function git(root: string, day: string, ...command: string[]): void {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@bridge.example', '-c', 'commit.gpgsign=false'];
  const date = `${day}T12:00:00Z`;
  execFileSync('git', [...author, ...command], {
    cwd: root,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}
