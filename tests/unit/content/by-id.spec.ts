import { expect, test } from '@playwright/test';
import { globMatcher } from '../../../src/content/by-id.ts';

test('a pattern names ids whole, and only its stars are special', () => {
  expect(globMatcher('call#gas*')('call#gas.2')).toBe(true);
  expect(globMatcher('call#gas')('call#gas.2')).toBe(false);
  expect(globMatcher('claims.a')('claims-a')).toBe(false);
  expect(globMatcher('*')('call#.title')).toBe(true);
});
