/** The content as it would be with new texts in it, checked as the build checks it before anything is written. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../content/check/check.ts';
import type { Content } from '../content/kind.ts';
import type { Problem } from '../content/problems.ts';
import { writeFiles } from '../files/write-files.ts';
import { readContent } from '../kinds/read.ts';

/** New text of files, by path from the content root. */
export type FileEdits = Map<string, string>;

/** The content with the edits, and the problems that it has now and had not before. */
export function checkCandidate(
  root: string,
  present: Content,
  edits: FileEdits,
): { candidate: Content; problems: Problem[] } {
  const copy = mkdtempSync(path.join(tmpdir(), 'translations-'));
  try {
    for (const folder of ['_data', 'locales'])
      cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
    writeFiles([...edits].map(([file, text]) => [path.join(copy, file), text]));
    const candidate = readContent(copy);
    const known = new Set(problemsOf(present).map(identityOf));
    return { candidate, problems: problemsOf(candidate).filter((problem) => !known.has(identityOf(problem))) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function problemsOf(content: Content): Problem[] {
  return [...content.problems, ...checkContent(content)];
}

/** Without lines, which an edit above may move. */
function identityOf({ file, key, expected, found }: Problem): string {
  return JSON.stringify([file, key, expected, found]).replace(/\(line \d+\)/gu, '');
}
