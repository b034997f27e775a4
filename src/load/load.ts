/** Content with all kinds of blocks: facts, words and editions of a content root. */
import { checkContent } from '../content/check/check.ts';
import { differencesBetween } from '../content/differences.ts';
import type { Edition } from '../content/edition.ts';
import { joinEditions } from '../content/join.ts';
import type { Content } from '../content/kind.ts';
import { ContentError } from '../content/problems.ts';
import { PSEUDO_TAG, pseudoContent } from '../content/pseudo.ts';
import { TRANSLATED_FROM } from '../content/read.ts';
import { siteEdition } from '../content/site-edition.ts';
import type { StaleMarks } from '../content/stale-marks.ts';
import { readContent } from '../kinds/read.ts';
import { gitHistory } from '../translations/history.ts';
import { staleMarks } from '../translations/marks.ts';
import { translationProblems } from '../translations/problems.ts';
import { translationStates } from '../translations/states.ts';

interface LoadOptions {
  isDraft?: boolean;
}

/**
 * The editions of the content under `root`. Throws a `ContentError` with every problem found. In a draft a translation
 * that does not follow its source text is no problem: the block that shows it is marked.
 */
export function loadEditions(root: string, { isDraft = false }: LoadOptions = {}): Edition[] {
  const { content, marks } = soundContent(root, isDraft);
  const editions = joinEditions(content, marks);
  const differences = differencesBetween(editions, content.kinds);
  if (differences.length > 0) throw new ContentError(differences);
  return editions;
}

/** The one edition of the pseudo-locale, which stands among the others in the place of the first. */
export function loadPseudoEditions(root: string): Edition[] {
  const { content } = soundContent(root, true);
  return joinEditions(pseudoContent(content)).filter(({ locale }) => locale.tag === PSEUDO_TAG);
}

function soundContent(root: string, isDraft: boolean): { content: Content; marks: Record<string, StaleMarks> } {
  const content = readContent(root);
  const locales = translationStates(content);
  const history = gitHistory(root);
  const problems = [...content.problems, ...checkContent(content)];
  const hasRecords =
    !isDraft &&
    content.hasFacts &&
    content.misencoded.size === 0 &&
    !content.problems.some(({ file }) => file === TRANSLATED_FROM);
  if (hasRecords)
    problems.push(...translationProblems({ locales, recorded: Object.keys(content.translatedFrom), history }));
  if (problems.length > 0) throw new ContentError(problems);
  if (!isDraft) return { content, marks: {} };
  const { published } = siteEdition(content.facts.corrections);
  return { content, marks: staleMarks({ locales, facts: content.facts, history, published }) };
}
