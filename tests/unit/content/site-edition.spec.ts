import { expect, test } from '@playwright/test';
import { siteEdition } from '../../../src/content/site-edition.ts';

test('the first publication is the first edition', () => {
  expect(siteEdition({ first: { kind: 'update', date: '2024-05-01' } })).toEqual({
    edition: 1,
    published: '2024-05-01',
    firstPublished: '2024-05-01',
  });
});
