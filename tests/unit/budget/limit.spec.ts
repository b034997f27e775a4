import { expect, test } from '@playwright/test';
import { againstLimits } from '../../support/limit.ts';

const measure = (bytes: number) => ({ url: '/en/', what: 'the page', bytes, limit: 1000 });

test('80 % of a limit are in order, more is near it, and more than all of it is past it', () => {
  expect(againstLimits([measure(800), measure(801), measure(1000), measure(1001)])).toEqual({
    near: ['/en/: the page has 801 bytes, 80 % of 1000', '/en/: the page has 1000 bytes, 100 % of 1000'],
    past: ['/en/: the page has 1001 bytes, 100 % of 1000'],
  });
});
