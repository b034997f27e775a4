import { checkContent } from './check/check.ts';
import { differencesBetween } from './differences.ts';
import type { Edition } from './edition.ts';
import { joinEditions } from './join.ts';
import { ContentError } from './problems.ts';
import { readContent } from './read.ts';

/** The editions of the content under `root`. Throws a `ContentError` with every problem found. */
export function loadEditions(root: string): Edition[] {
  const content = readContent(root);
  const problems = [...content.problems, ...checkContent(content)];
  if (problems.length > 0) throw new ContentError(problems);
  const editions = joinEditions(content);
  const differences = differencesBetween(editions);
  if (differences.length > 0) throw new ContentError(differences);
  return editions;
}
