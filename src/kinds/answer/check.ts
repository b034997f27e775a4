/** Answers: where the pages say more, and that each answer leads there. */
import type { Findings } from '../../content/check/findings.ts';
import { proseTexts } from '../../content/check/prose-texts.ts';
import { requireSection } from '../../content/check/references.ts';
import type { Content } from '../../content/kind.ts';
import { blockReferences } from '../../content/prose.ts';
import { authoredWords } from '../../content/read.ts';

export function checkAnswers(content: Content, findings: Findings): void {
  const [words] = authoredWords(content);
  const texts = words ? proseTexts(words, content.kinds) : [];
  for (const [id, { more }] of Object.entries(content.facts.answers)) {
    if (more === undefined) continue;
    requireSection(content, findings, { file: '_data/answers.yaml', key: `${id}.more`, section: more });
    const answer = texts.find(({ namespace, key }) => namespace === 'answers' && key === `${id}.answer`);
    const pages = answer ? blockReferences(answer.block).filter((reference) => reference.startsWith('page:')) : [];
    if (answer && !pages.includes(`page:${more}`))
      findings.add(
        answer.file,
        answer.key,
        `a reference to page:${more}, where the pages say more by _data/answers.yaml`,
        pages.join(' ') || 'none',
        'add it in every locale, or fix the page in _data/answers.yaml',
      );
  }
}
