import { factIds, type Kind } from '../../content/kind.ts';
import { answerNodes } from './answer.ts';
import { checkAnswers } from './check.ts';
import { answerSet } from './data.ts';
import { answerSchema } from './facts.ts';

/** A question that readers have, with its answer. */
export const answer: Kind = {
  scheme: 'answer',
  targets: factIds('answers'),
  nodes: answerNodes,
  headings: (id) => [{ id, words: `answers:${id}.question` }],
  facts: { file: 'answers', schema: answerSchema, isOptional: true },
  isDue: () => true,
  check: checkAnswers,
  words: 'answers',
  texts: {
    keys: ({ answers }) => ({ required: Object.keys(answers).flatMap((id) => [`${id}.question`, `${id}.answer`]) }),
    isProse: (key) => key.endsWith('.answer'),
  },
  data: answerSet,
};
