import { expect, test } from '@playwright/test';
import { languageOf, scriptOf } from '../../../src/i18n/locale.ts';

const TAGS = [
  { tag: 'en', language: 'en', script: 'Latn' },
  { tag: 'sr-Cyrl', language: 'sr', script: 'Cyrl' },
  { tag: 'sr-Latn', language: 'sr', script: 'Latn' },
  { tag: 'sr-Latn-RS', language: 'sr', script: 'Latn' },
  { tag: 'ru', language: 'ru', script: 'Cyrl' },
];

for (const { tag, language, script } of TAGS)
  test(`${tag} is ${language} in ${script}`, () => {
    expect(languageOf(tag)).toBe(language);
    expect(scriptOf(tag)).toBe(script);
  });

test('a tag that is none is refused', () => {
  expect(() => languageOf('not a tag')).toThrow(RangeError);
});
