import { expect, test } from '@playwright/test';
import { fontsOf } from '../../../src/eleventy/page-fonts.ts';

test('a page asks for the letters of its text, by the family that they are set in', () => {
  expect(fontsOf('<p>call</p>')).toEqual([]);
  expect(fontsOf('<blockquote lang="ru"><p>разговор</p></blockquote>')).toEqual(['serif-cyrillic']);
  expect(fontsOf('<section class="notes notes--over"><p><cite>разговор</cite></p></section>')).toEqual([
    'sans-cyrillic',
  ]);
  expect(fontsOf('<li><cite>разговор</cite><br><p class="record__facts">Večernje</p></li>')).toEqual([
    'sans-latin-ext',
    'serif-cyrillic',
  ]);
});

test('what ends no longer counts, and what is not seen never does', () => {
  expect(fontsOf('<svg><g><text>2024</text></g><path d="a"/></svg><p>разговор</p>')).toEqual(['serif-cyrillic']);
  expect(
    fontsOf(
      '<nav class="language-menu">Српски</nav><details><p>разговор</p></details><svg><title>разговор</title></svg>',
    ),
  ).toEqual([]);
  expect(fontsOf('<p title="разговор">call</p>')).toEqual([]);
});
