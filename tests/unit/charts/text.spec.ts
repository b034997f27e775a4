import { expect, test } from '@playwright/test';
import { textWidth, wrapText } from '../../../src/charts/text.ts';

test('a text that fits stays on one line', () => {
  expect(wrapText('annex to 30 September', 280)).toEqual(['annex to 30 September']);
});

test('a text that does not fit is broken into few lines of about one length', () => {
  expect(wrapText('share of declarations joined', 155)).toEqual(['share of', 'declarations joined']);
  const lines = wrapText('с\u00A029\u00A0мая 2022\u00A0года до\u00A020\u00A0октября 2024\u00A0года', 260);
  expect(lines).toEqual(['с\u00A029\u00A0мая 2022\u00A0года', 'до\u00A020\u00A0октября 2024\u00A0года']);
});

test('spaces that must not break do not, and a long word has its line', () => {
  expect(wrapText('a 875\u00A0days b', 20)).toEqual(['a', '875\u00A0days', 'b']);
});

test('wide letters take more room than narrow ones', () => {
  expect(textWidth('шшш')).toBeGreaterThan(textWidth('ннн'));
  expect(textWidth('ннн')).toBeGreaterThan(textWidth('iii'));
});
