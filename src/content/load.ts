import { checkContent } from './check/check.ts';
import type { Edition } from './edition.ts';
import { joinEditions } from './join.ts';
import { ContentError } from './problems.ts';
import { PSEUDO_TAG, pseudoContent } from './pseudo.ts';
import { type Content, readContent } from './read.ts';

/** The editions of the content under `root`. Throws a `ContentError` with every problem found. */
export function loadEditions(root: string): Edition[] {
  return joinEditions(soundContent(root));
}

/** The one edition of the pseudo-locale, which stands among the others in the place of the first. */
export function loadPseudoEditions(root: string): Edition[] {
  return joinEditions(pseudoContent(soundContent(root))).filter(({ locale }) => locale.tag === PSEUDO_TAG);
}

function soundContent(root: string): Content {
  const content = readContent(root);
  const problems = [...content.problems, ...checkContent(content)];
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}
