import { expect, test } from '@playwright/test';
import { dated } from '../../../src/content/dated.ts';
import { translatorOf } from '../real-words.ts';

const DATES = [
  { tag: 'en', date: '2024-10-20', text: '20_October 2024', unpointed: '20_October 2024' },
  { tag: 'en', date: '2024-10', text: 'October 2024', unpointed: 'October 2024' },
  { tag: 'sr-Cyrl', date: '2024-10-20', text: '20._октобра 2024.', unpointed: '20._октобра 2024' },
  { tag: 'sr-Latn', date: '2024', text: '2024.', unpointed: '2024' },
  { tag: 'ru', date: '2024-10-20', text: '20_октября 2024_года', unpointed: '20_октября 2024_года' },
];
for (const { tag, date, text, unpointed } of DATES)
  test(`${tag} tells ${date} as exactly as it is known: ${text}`, () => {
    const spaced = (written: string) => written.replaceAll('_', '\u00A0');
    expect(dated(translatorOf(tag), date)).toEqual({
      text: spaced(text),
      unpointed: spaced(unpointed),
      datetime: date,
    });
  });
