/** The sound fixture with a correction of a claim and an update of a page, in every authored locale. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/kinds/read.ts';
import { acceptInRoot } from '../../src/translations/workshop.ts';
import { fromRoot } from './sound.ts';

const RECORDS = `first-edition: { kind: update, date: '2024-05-01' }
length-mended: { kind: correction, date: '2024-06-10', claim: bridge-measured, values: { before: 1520 } }
words-added: { kind: update, date: '2024-06-10', page: call }
title-mended: { kind: correction, date: '2024-07-11', page: overview }
`;

const WORDS: Record<string, object> = {
  en: {
    'first-edition': { summary: 'The site was published.' },
    'length-mended': {
      said: '{{before, number}} metres',
      says: '{{bridge-measured.length, number}} metres',
      why: 'Two digits were exchanged & nobody saw it.',
    },
    'words-added': { summary: 'The words of the register were added.' },
    'title-mended': { said: 'The bridge', says: 'A bridge', why: 'There are two.' },
  },
  'sr-Cyrl': {
    'first-edition': { summary: 'Сајт је објављен.' },
    'length-mended': {
      said: '{{before, number}} метара',
      says: '{{bridge-measured.length, number}} метара',
      why: 'Две цифре су биле замењене.',
    },
    'words-added': { summary: 'Додате су речи регистра.' },
    'title-mended': { said: 'Мост', says: 'Један мост', why: 'Има их два.' },
  },
  ru: {
    'first-edition': { summary: 'Сайт опубликован.' },
    'length-mended': {
      said: '{{before, number}} метров',
      says: '{{bridge-measured.length, number}} метров',
      why: 'Две цифры поменялись местами.',
    },
    'words-added': { summary: 'Добавлены слова реестра.' },
    'title-mended': { said: 'Этот мост', says: 'Мост', why: 'Их два.' },
  },
};

/** What `use` makes of the corrected content root. */
export function fromCorrectedRoot<T>(use: (root: string) => T): T {
  return fromRoot(undefined, (root) => {
    correctRoot(root);
    return use(root);
  });
}

/** Puts the corrections into a root, their translations reviewed. */
export function correctRoot(root: string): void {
  writeFileSync(path.join(root, '_data/corrections.yaml'), RECORDS);
  for (const [tag, words] of Object.entries(WORDS))
    writeFileSync(path.join(root, 'locales', tag, 'corrections.json'), JSON.stringify(words));
  for (const { tag, derivedFrom } of readContent(root).facts.locales.slice(1))
    if (!derivedFrom) acceptInRoot({ root, tag, patterns: ['*'] });
}
