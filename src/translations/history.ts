/** Source texts of earlier commits. The only module that asks git; without git or with a cut-off history it finds less. */
import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';
import { parseProse } from '../content/prose.ts';
import { withoutMark } from '../content/read-text.ts';
import type { Facts, PageMatter } from '../content/schema.ts';
import { kept } from '../i18n/kept.ts';
import type { TextTree } from '../languages/language.ts';
import { digestOf } from './digest.ts';
import { namespaceUnits, originalsIn, pageUnits, QUOTES_FILE, type Unit, type UnitText } from './units.ts';

/** A source text that a translation follows, and when it gave way to another. */
export interface Earlier {
  text: UnitText;
  /** Day of the commit that changed it, ISO 8601; null while the change is not committed. */
  until: string | null;
}

/** Finds the earlier text of a file that has a digest; undefined where the history does not hold it. */
export type History = (file: string, digest: string) => Earlier | undefined;

/** The history of the content under `root`; files are named from the root. Reads as little of it as is asked for. */
export function gitHistory(root: string): History {
  const commitsTo = kept((file) => commitsOf(root, file));
  return (file, digest) => {
    const commits = commitsTo(file);
    for (const [at, commit] of commits.entries()) {
      commit.texts ??= textsAt(root, file, commit);
      const text = commit.texts.get(digest);
      if (text !== undefined) return { text, until: commits[at - 1]?.date ?? null };
    }
    return undefined;
  };
}

interface Commit {
  hash: string;
  date: string;
  /** The texts of the file by digest, once they are asked for. */
  texts?: Map<string, UnitText>;
}

/**
 * Commits that touched a file, the newest first; days in UTC, so that every machine gets the same. `rev-list` and
 * `cat-file` are for programs: no setting of a user changes what they print.
 */
function commitsOf(root: string, file: string): Commit[] {
  const lines = git(root, ['rev-list', '--timestamp', 'HEAD', '--', file]) ?? '';
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [seconds = '', hash = ''] = line.split(' ');
      return { hash, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
    });
}

function textsAt(root: string, file: string, { hash }: Commit): Map<string, UnitText> {
  const source = withoutMark(git(root, ['cat-file', 'blob', `${hash}:./${file}`]) ?? '');
  return new Map(unitsOfFile(file, source).map(({ text }) => [digestOf(text), text]));
}

function unitsOfFile(file: string, source: string): Unit[] {
  try {
    if (file === QUOTES_FILE) return quoteUnits(source);
    const name = file.split('/').at(-1) ?? '';
    const [, namespace] = /^(.*)\.json$/u.exec(name) ?? [];
    return namespace ? namespaceUnits(namespace, JSON.parse(source) as TextTree) : markdownUnits(source);
  } catch {
    return []; // a version that could not be read then cannot be followed now
  }
}

function markdownUnits(source: string): Unit[] {
  const { matter, body } = splitFrontMatter(source);
  const texts = (parse(matter) ?? {}) as Partial<PageMatter>;
  return pageUnits('', { title: '', description: '', ...texts, blocks: parseProse(body).blocks });
}

function quoteUnits(source: string): Unit[] {
  return [...originalsIn(undefined, { quotes: (parse(source) ?? {}) as Facts['quotes'] }).values()];
}

/** Why the history at hand may lack a text, with the fix; null where it is whole. */
export function historyGap(root: string): string | null {
  const isShallow = git(root, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (isShallow === 'false') return null;
  return isShallow === 'true' ? 'the git history is cut off (fix: git fetch --unshallow)' : 'there is no git history';
}

/** What git answers, or undefined where there is no git, no repository or no such commit. */
function git(root: string, command: string[]): string | undefined {
  try {
    return execFileSync('git', command, {
      cwd: root,
      encoding: 'utf8',
      env: gitEnvironment(),
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** The environment without the variables by which a hook of git names its own repository. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !HOOK_VARIABLES.includes(name)));
}

const HOOK_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
];
