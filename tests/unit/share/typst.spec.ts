import { expect, test } from '@playwright/test';
import { loadTypst } from '../../../src/share/typst.ts';

test('a machine without the compiler is told from one with it', () => {
  expect(loadTypst(['@myriaddreamin/not-there'])).toBeNull();
  expect(loadTypst()).not.toBeNull();
});

test('the first compiler that is there is taken', () => {
  expect(loadTypst(['@myriaddreamin/not-there', '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'])).not.toBeNull();
});
