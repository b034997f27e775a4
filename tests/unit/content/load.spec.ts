import { expect, test } from '@playwright/test';
import { ContentError } from '../../../src/content/problems.ts';
import { loadEditions } from '../../../src/load/load.ts';
import { expectedMessage, faultNames } from '../../fixtures/compose.ts';
import { fromRoot } from '../sound.ts';

test('sound content gives an edition for each locale, in menu order', () => {
  const editions = fromRoot(undefined, loadEditions);
  expect(editions.map(({ locale }) => locale.tag)).toEqual(['en', 'sr-Cyrl', 'sr-Latn', 'ru']);
});

for (const fault of faultNames())
  test(`content with the fault “${fault}” is refused with its whole message`, () => {
    const error = fromRoot(fault, refusal);
    expect(error.message).toBe(expectedMessage(fault));
    expect(error.problems.length).toBeGreaterThan(0);
  });

function refusal(root: string): ContentError {
  try {
    loadEditions(root);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('the faulty content loads');
}
