import { expect, test } from '@playwright/test';
import { colourTokens, paletteOf, sharedSideOf, sideColours, sideOf } from '../../../src/look/palette.ts';
import { markShapes } from '../../../src/look/site-mark.ts';

const account = (light: string, dark: string, ...speakers: string[]) => ({ light, dark, speakers });
const accounts = {
  mayor: account('#111111', '#eeeeee', 'mayor'),
  builder: account('#222222', '#dddddd', 'builder', 'press'),
  town: account('#333333', '#cccccc', 'town'),
};

test('a site that names no accounts has colours for two', () => {
  expect(sideColours({}).map(([side]) => side)).toEqual(['a', 'b', 'both']);
});

test('accounts are sides in reading order', () => {
  expect(sideColours({ accounts }).map(([side]) => side)).toEqual(['a', 'b', 'c', 'both']);
  expect(sideOf('press', { accounts })).toBe('b');
  expect(sideOf('stranger', { accounts })).toBeNull();
});

test('what several say is of their side, of both, or of none', () => {
  expect(sharedSideOf(['builder', 'press'], { accounts })).toBe('b');
  expect(sharedSideOf(['mayor', 'press'], { accounts })).toBe('both');
  expect(sharedSideOf(['mayor', 'stranger'], { accounts })).toBeNull();
  expect(sharedSideOf(['stranger'], { accounts })).toBeNull();
});

test('pages and drawings have the same colours', () => {
  const tokens = colourTokens({ accounts });
  for (const [name, colour] of Object.entries(paletteOf({ accounts })))
    if (name !== 'accent') expect(tokens).toContain(`--color-${name}:${colour};`);
});

test('the mark has a column for each account', () => {
  expect(markShapes({}).map(({ side }) => side)).toEqual(['a', 'b', 'both']);
  expect(markShapes({ accounts }).map(({ side }) => side)).toEqual(['a', 'b', 'c', 'both']);
});
