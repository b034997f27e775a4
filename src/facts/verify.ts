/** What `npm run facts` does to a content root. */
import path from 'node:path';
import { globMatcher, sortByKey } from '../content/by-id.ts';
import { formatProblems } from '../content/problems.ts';
import { readContentWhole, VERIFIED } from '../content/read.ts';
import { factDigests, verificationProblems } from '../content/verified.ts';
import { writeFiles } from '../files/write-files.ts';

/** What was changed since the facts under `root` were last compared with their sources, for a terminal. */
export function unverifiedInRoot(root: string): string {
  const problems = verificationProblems(readContentWhole(root));
  return problems.length > 0 ? formatProblems(problems) : 'Every fact is as it was compared with its sources.';
}

/** Records that the facts which the patterns name were compared. Throws, and records nothing, where one names none. */
export function verifyInRoot({ root, patterns }: { root: string; patterns: string[] }): string {
  const { facts, verified } = readContentWhole(root);
  const now = factDigests(facts);
  const ids = [...new Set([...Object.keys(now), ...Object.keys(verified)])];
  const matchers = patterns.map(globMatcher);
  const idle = patterns.filter((_, index) => !ids.some((id) => matchers[index]?.(id)));
  if (idle.length > 0)
    throw new Error(`${idle.join(', ')} names no fact; an id is its file and its key, as claims.gas-thanks-miller.`);
  const named = ids.filter((id) => matchers.some((matches) => matches(id)));
  const digests = { ...verified };
  for (const id of named) {
    const digest = now[id];
    if (digest === undefined) delete digests[id];
    else digests[id] = digest;
  }
  writeFiles([[path.join(root, VERIFIED), `${JSON.stringify(sortByKey(digests), null, 2)}\n`]]);
  return `Recorded ${named.length === 1 ? '1 fact' : `${named.length} facts`} in ${VERIFIED}.`;
}
