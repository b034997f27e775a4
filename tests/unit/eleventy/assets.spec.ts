import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import { buildAssets } from '../../../src/eleventy/assets.ts';
import { soundEdition } from '../sound.ts';

/** An edition of another title of the site. */
const titled = (tag: string, title: string): Edition => ({ ...soundEdition(tag), t: () => title });

test('the files are named by a digest of their content', async () => {
  const { styles, script } = await buildAssets([soundEdition('en')]);
  expect(styles.url).toMatch(/^\/assets\/site\.[A-Z0-9]{8}\.css$/u);
  expect(script.url).toMatch(/^\/assets\/reader\.[A-Z0-9]{8}\.js$/u);
});

test('the same editions give the same names and bytes', async () => {
  const [first, second] = await Promise.all([buildAssets([soundEdition('en')]), buildAssets([soundEdition('en')])]);
  expect(second).toEqual(first);
});

test('another style sheet has another name, and the script keeps its own', async () => {
  const [one, other] = await Promise.all([buildAssets([titled('en', 'One')]), buildAssets([titled('en', 'Other')])]);
  expect(other.styles.url).not.toBe(one.styles.url);
  expect(other.script).toEqual(one.script);
});

test('every printed page is headed by the title of the site in the language of the edition', async () => {
  const { styles } = await buildAssets([titled('en', 'A bridge'), titled('sr-Cyrl', 'Мост')]);
  expect(styles.text).toMatch(/@page en ?\{[^}]*A bridge/u);
  expect(styles.text).toMatch(/@page sr-Cyrl ?\{[^}]*(?:Мост|\\41c)/u);
});

test('a quotation mark in the title does not end it', async () => {
  const { styles } = await buildAssets([titled('en', 'The "long" bridge')]);
  expect(styles.text).toMatch(/The \\?"long\\?" bridge/u);
});

test('the files are minified and hold no source map', async () => {
  const { styles, script } = await buildAssets([soundEdition('en')]);
  for (const { text } of [styles, script]) {
    expect(text).not.toContain('/*');
    expect(text).not.toContain('sourceMappingURL');
    expect(text.trim().split('\n')).toHaveLength(1);
  }
});
