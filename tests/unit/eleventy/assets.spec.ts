import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import { type Assets, buildAssets, writeAssets } from '../../../src/eleventy/assets.ts';
import { facts } from '../real-words.ts';
import { soundEdition } from '../sound.ts';

/** An edition of another title of the site. */
const titled = (tag: string, title: string): Edition => ({ ...soundEdition(tag), t: () => title });

let assets: Assets;

test.beforeAll(async () => {
  assets = await buildAssets([titled('en', 'A bridge'), titled('sr-Cyrl', 'Мост')]);
});

test('every file is named by a digest of its content', () => {
  expect(assets.files.length).toBeGreaterThan(0);
  for (const { url } of assets.files) expect(url).toMatch(/^\/assets\/[a-z0-9-]+\.[A-Z0-9]{8}\.(?:js|woff2)$/u);
});

test('the script and every font that a page asks for are among the files', () => {
  const urls = assets.files.map(({ url }) => url);
  expect(urls).toContain(assets.scriptUrl);
  for (const font of new Set(facts.locales.flatMap(({ fonts }) => fonts)))
    expect(urls).toContain(assets.fontUrls[font]);
});

test('the style sheet asks only for files that are there', () => {
  const urls = assets.files.map(({ url }) => url);
  const asked = [...assets.styles.matchAll(/url\(["']?([^"')]+)["']?\)/gu)].map(([, url]) => url);
  expect(asked.filter((url) => !urls.includes(url ?? ''))).toEqual([]);
});

test('the digests for the security policy are those of the style sheets', () => {
  const digests = [...Object.values(assets.stylesByTemplate), assets.styles].map(
    (styles) => `'sha256-${createHash('sha256').update(styles, 'utf8').digest('base64')}'`,
  );
  expect(assets.stylesDigests.split(' ').sort()).toEqual(digests.sort());
});

test('a template with rules of its own has the whole sheet and more', () => {
  expect(Object.keys(assets.stylesByTemplate)).toEqual(['comparison']);
  expect(assets.stylesByTemplate.comparison).toContain('.pair');
  expect(assets.styles).not.toContain('.pair__');
  for (const rule of ['.skip-link', '.language-menu']) expect(assets.stylesByTemplate.comparison).toContain(rule);
});

test('the same editions give the same names and bytes', async () => {
  expect(await buildAssets([titled('en', 'A bridge'), titled('sr-Cyrl', 'Мост')])).toEqual(assets);
});

test('another title changes the style sheet and its digest, and no file', async () => {
  const { styles, stylesDigests, stylesByTemplate, ...rest } = await buildAssets([titled('en', 'Another bridge')]);
  expect(styles).not.toBe(assets.styles);
  expect(stylesByTemplate.comparison).not.toBe(assets.stylesByTemplate.comparison);
  expect(stylesDigests).not.toBe(assets.stylesDigests);
  expect(rest).toEqual({ scriptUrl: assets.scriptUrl, fontUrls: assets.fontUrls, files: assets.files });
});

test('every printed page is headed by the title of the site in the language of the edition', () => {
  expect(assets.styles).toMatch(/@page en ?\{[^}]*A bridge/u);
  expect(assets.styles).toMatch(/@page sr-Cyrl ?\{[^}]*(?:Мост|\\41c)/u);
});

test('marks in the title end neither the text nor the element it stands in', async () => {
  const { styles } = await buildAssets([titled('en', 'The "long" </style> bridge')]);
  expect(styles).toMatch(/The \\?"long\\?" /u);
  expect(styles).not.toContain('</style');
});

test('style sheet and script are minified and hold no source map', () => {
  const script = assets.files.find(({ url }) => url === assets.scriptUrl);
  for (const text of [assets.styles, new TextDecoder().decode(script?.contents)]) {
    expect(text).not.toBe('');
    expect(text).not.toContain('/*');
    expect(text).not.toContain('sourceMappingURL');
    expect(text.trim().split('\n')).toHaveLength(1);
  }
});

test('the files are written where pages ask for them', () => {
  const output = mkdtempSync(path.join(tmpdir(), 'assets-'));
  writeAssets(assets, output);
  for (const { url, contents } of assets.files)
    expect(readFileSync(path.join(output, url)).equals(contents)).toBe(true);
  rmSync(output, { recursive: true });
});
