/** A copy of the real content that is broken by one change at a time. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentError, formatProblems, type Problem } from '../../src/content/problems.ts';
import { loadEditions } from '../../src/load/load.ts';
import type { Change, Expected } from './change.ts';
import { project, textOf } from './real-content.ts';

/** Whether the problems hold one at the place that a change must be told at. */
export function isCaught(problems: Problem[], { file, key, found }: Expected): boolean {
  return problems.some(
    (problem) =>
      problem.file === file &&
      (typeof key === 'string' ? problem.key === key : key.test(problem.key)) &&
      (found === undefined || problem.found.includes(found)),
  );
}

/** A miss as whoever must fix the check reads it. */
export function describeMiss(kind: string, { what, expected }: Change, problems: Problem[]): string {
  const due = [expected.file, String(expected.key), expected.found].filter(Boolean).join(': ');
  const said = problems.length > 0 ? formatProblems(problems) : 'nothing: the content loads';
  return `${kind}\n${what}\nmust be told at ${due}\nsaid: ${said}`;
}

/** The content in a folder of its own. */
export class Copy {
  readonly #root = mkdtempSync(path.join(tmpdir(), 'breaking-'));

  constructor() {
    for (const folder of ['_data', 'locales'])
      cpSync(path.join(project, folder), this.#path(folder), { recursive: true });
  }

  /** The problems of the content as it is. */
  problems(): Problem[] {
    return problemsOf(this.#root);
  }

  /** The problems of the content with one change, which is undone afterwards. */
  problemsWith({ files }: Change): Problem[] {
    for (const [file, text] of Object.entries(files)) {
      if (text === textOf(file)) throw new Error(`${file} is not changed`);
      writeFileSync(this.#path(file), text);
    }
    try {
      return problemsOf(this.#root);
    } finally {
      for (const file of Object.keys(files)) writeFileSync(this.#path(file), textOf(file));
    }
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }

  #path(file: string): string {
    return path.join(this.#root, file);
  }
}

/** What a strict build would tell: it stops at these before it writes anything. */
function problemsOf(root: string): Problem[] {
  try {
    loadEditions(root);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
