import { withVisibleCharacters } from '../i18n/characters.ts';

/** What is wrong, told so that whoever reads it can fix it. */
export interface Fault {
  expected: string;
  found: string;
  remedy: string;
}

/** A fault within one file. */
export interface FileFault extends Fault {
  /** Id, key or block the fault is in; empty for the file as a whole. */
  key: string;
}

/** One fault in the content. */
export interface Problem extends FileFault {
  /** Path from the content root: `locales/ru/claims.json`. */
  file: string;
}

/** The content does not hold together. Carries every problem found, sorted by file and key. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.key.localeCompare(b.key, 'en'));
    super(formatProblems(sorted));
    this.problems = sorted;
  }
}

/** The problems as lines for a terminal, each with its remedy. */
export function formatProblems(problems: Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in the content:`, ...problems.map(formatProblem)].join('\n\n');
}

/** One problem as lines for a terminal, which shows what is hidden in them and obeys none of it. */
export function formatProblem({ file, key, expected, found, remedy }: Problem): string {
  const place = key ? `${file}: ${key}` : file;
  return withVisibleCharacters(`${place}\n  expected: ${expected}\n  found:    ${found}\n  remedy:   ${remedy}`);
}
