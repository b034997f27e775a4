import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ContentError } from '../../../src/content/problems.ts';
import { loadEditions } from '../../../src/load/load.ts';
import { gitEnvironment, historyGap } from '../../../src/translations/history.ts';
import { blocksOf, fromRoot, pageOf, required } from '../sound.ts';
import { commit, startRepository } from './repository.ts';

const CLAIMS = 'locales/en/claims.json';
const PAGE = 'locales/en/pages/call.md';
const BEFORE = 'The bridge was opened in {{date, monthYearIn}}.';

function replaceIn(root: string, file: string, from: string, to: string): void {
  const target = path.join(root, file);
  const text = readFileSync(target, 'utf8');
  expect(text).toContain(from);
  writeFileSync(target, text.replace(from, to));
}

/** The problems of a content root, by locale file and what was found there. */
function problemsOf(root: string): { file: string; key: string; expected: string; found: string }[] {
  try {
    loadEditions(root);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

const foundIn = (root: string, key: string) =>
  problemsOf(root)
    .filter((problem) => problem.key === key)
    .map(({ file, found }) => `${file} ${found}`);

test('a changed text is told with the English then and now and the day it was changed', () =>
  fromRoot(undefined, (root) => {
    startRepository(root, '2024-05-01');
    replaceIn(root, CLAIMS, 'was opened', 'was finished');
    commit(root, '2024-06-10');
    replaceIn(root, CLAIMS, 'was finished', 'was closed');
    commit(root, '2024-07-11');
    const problems = problemsOf(root);
    expect(problems.map(({ file, key }) => `${file} ${key}`)).toEqual([
      'locales/ru/claims.json claims.bridge-opened',
      'locales/sr-Cyrl/claims.json claims.bridge-opened',
    ]);
    expect(problems[0]).toMatchObject({
      expected: 'a translation of the source text now: “The bridge was closed in {{date, monthYearIn}}.”',
      found: `a translation of the source text then, changed on 2024-06-10: “${BEFORE}”`,
    });
  }));

test('a change that is not committed says so', () =>
  fromRoot(undefined, (root) => {
    startRepository(root, '2024-05-01');
    replaceIn(root, CLAIMS, 'was opened', 'was finished');
    expect(foundIn(root, 'claims.bridge-opened')[0]).toBe(
      `locales/ru/claims.json a translation of the source text then, changed since the last commit: “${BEFORE}”`,
    );
  }));

test('a changed block of a page is found in the history, though another was put above it', () =>
  fromRoot(undefined, (root) => {
    startRepository(root, '2024-05-01');
    replaceIn(root, PAGE, 'It was [opened]', 'It was [finished]');
    commit(root, '2024-06-10');
    expect(foundIn(root, 'call#length.1')[0]).toContain('changed on 2024-06-10: “It was [opened](claim:bridge-opened)');
  }));

const UNKNOWN = 'a translation of an earlier source text, which the history at hand does not hold';

test('without a repository the text of today alone is told', () =>
  fromRoot(undefined, (root) => {
    replaceIn(root, CLAIMS, 'was opened', 'was finished');
    expect(foundIn(root, 'claims.bridge-opened')[0]).toBe(`locales/ru/claims.json ${UNKNOWN}`);
    expect(historyGap(root)).toBe('there is no git history');
  }));

test('without git the text of today alone is told', () =>
  fromRoot(undefined, (root) => {
    startRepository(root, '2024-05-01');
    replaceIn(root, CLAIMS, 'was opened', 'was finished');
    const { PATH } = process.env;
    process.env.PATH = root;
    try {
      expect(foundIn(root, 'claims.bridge-opened')[0]).toBe(`locales/ru/claims.json ${UNKNOWN}`);
    } finally {
      process.env.PATH = PATH;
    }
  }));

/** Settings of a reader's own that change what git prints. */
const SETTINGS = `[log]
	showSignature = true
	date = relative
	decorate = full
	follow = true
[format]
	pretty = fuller
[color]
	ui = always
[core]
	pager = cat
	quotePath = true
[diff]
	external = false
[i18n]
	logOutputEncoding = UTF-16
`;

/** Signs, and finds every signature to be bad. */
const SIGNER = `#!/bin/sh
cat > /dev/null
echo '[GNUPG:] SIG_CREATED ' >&2
case "$*" in
  *--verify*) echo 'gpg: BAD signature' >&2 ;;
  *) printf -- '-----BEGIN PGP SIGNATURE-----\\n\\n-----END PGP SIGNATURE-----\\n' ;;
esac
`;

test('settings of git, signatures and a repository that a hook names change nothing', () =>
  fromRoot(undefined, (root) => {
    const own = mkdtempSync(path.join(tmpdir(), 'git-settings-'));
    const signer = path.join(own, 'gpg');
    writeFileSync(signer, SIGNER, { mode: 0o755 });
    writeFileSync(path.join(own, 'config'), `${SETTINGS}[gpg]\n\tprogram = ${signer}\n`);
    startRepository(root, '2024-05-01');
    replaceIn(root, CLAIMS, 'was opened', 'was finished');
    commit(root, '2024-06-10', signer);
    const { env } = process;
    process.env = { ...env, GIT_CONFIG_GLOBAL: path.join(own, 'config'), GIT_DIR: own, GIT_INDEX_FILE: own };
    try {
      expect(foundIn(root, 'claims.bridge-opened')[0]).toBe(
        `locales/ru/claims.json a translation of the source text then, changed on 2024-06-10: “${BEFORE}”`,
      );
    } finally {
      process.env = env;
      rmSync(own, { recursive: true });
    }
  }));

test('a history that was cut off tells what it can', () =>
  fromRoot(undefined, (root) => {
    startRepository(root, '2024-05-01');
    replaceIn(root, CLAIMS, 'was opened', 'was finished');
    commit(root, '2024-06-10');
    const shallow = `${root}-shallow`;
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, shallow], { env: gitEnvironment() });
    try {
      expect(foundIn(shallow, 'claims.bridge-opened')[0]).toBe(`locales/ru/claims.json ${UNKNOWN}`);
      expect(historyGap(shallow)).toBe('the git history is cut off (fix: git fetch --unshallow)');
      expect(historyGap(root)).toBeNull();
    } finally {
      rmSync(shallow, { recursive: true });
    }
  }));

test('a draft marks the very block, in every edition that shows it, with the day', () =>
  fromRoot(undefined, (root) => {
    startRepository(root, '2024-05-01');
    replaceIn(root, PAGE, 'It was [opened]', 'It was [finished]');
    commit(root, '2024-06-10');
    const marks = loadEditions(root, { isDraft: true }).map((edition) => [
      edition.locale.tag,
      pageOf(edition, 'call').nodes.flatMap((node, index) =>
        node.staleSince ? [`${index} ${node.kind} ${node.staleSince.datetime}`] : [],
      ),
    ]);
    expect(marks).toEqual([
      ['en', []],
      ['sr-Cyrl', ['2 paragraph 2024-06-10']],
      ['sr-Latn', ['2 paragraph 2024-06-10']],
      ['ru', ['2 paragraph 2024-06-10']],
    ]);
  }));

test('a draft marks the placement of a fact whose words are stale, and the record of a claim', () =>
  fromRoot(undefined, (root) => {
    replaceIn(root, 'locales/en/conflicts.json', 'How long is', 'How wide is');
    replaceIn(root, CLAIMS, 'was opened', 'was finished');
    const russian = required(loadEditions(root, { isDraft: true }).at(-1));
    const [conflict] = blocksOf(pageOf(russian, 'call'), 'conflict');
    expect(conflict?.staleSince?.datetime).toBe('2024-05-01');
    expect(russian.claims.map(({ id, staleSince }) => [id, staleSince?.datetime])).toEqual([
      ['bridge-opened', '2024-05-01'],
      ['bridge-measured', undefined],
    ]);
  }));

test('a draft marks titles and labels', () =>
  fromRoot(undefined, (root) => {
    replaceIn(root, PAGE, 'title: The bridge', 'title: The old bridge');
    replaceIn(root, 'locales/en/strings.json', '"The bridge and its length"', '"The bridge"');
    const russian = required(loadEditions(root, { isDraft: true }).at(-1));
    expect(pageOf(russian, 'call').staleSince?.datetime).toBe('2024-05-01');
    expect(pageOf(russian, 'overview').staleSince).toBeNull();
    expect(russian.staleSince?.datetime).toBe('2024-05-01');
  }));

test('a draft is refused for any other fault', () =>
  fromRoot('missing-key', (root) => {
    expect(() => loadEditions(root, { isDraft: true })).toThrow('locales/ru/events.json: measuring');
  }));
