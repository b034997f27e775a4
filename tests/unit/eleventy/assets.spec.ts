import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import { type Assets, buildAssets } from '../../../src/eleventy/assets.ts';
import { siteWriter } from '../../../src/eleventy/site-file.ts';
import { ALL_SHEETS, DRAFT_SHEET, PRINT_SHEET } from '../../../src/eleventy/style-sheets.ts';
import { facts } from '../real-words.ts';
import { soundEdition } from '../sound.ts';

/** An edition of another title of the site. */
const titled = (tag: string, title: string): Edition => ({ ...soundEdition(tag), t: () => title });

let assets: Assets;
let licence: Assets['files'][number] | undefined;

test.beforeAll(async () => {
  assets = await buildAssets([titled('en', 'A bridge'), titled('sr-Cyrl', 'Мост')]);
  licence = assets.files.find(({ url }) => url === '/assets/OFL.txt');
});

test('every file is named by a digest of its content', () => {
  expect(assets.files.length).toBeGreaterThan(0);
  for (const { url } of assets.files.filter((file) => file !== licence))
    expect(url).toMatch(/^\/assets\/[a-z0-9-]+\.[A-Z0-9]{8}\.(?:js|woff2)$/u);
});

test('the licence of the fonts goes with them', () => {
  expect(licence && Buffer.from(licence.contents).toString('utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('the script and every font that a page asks for are among the files', () => {
  const urls = assets.files.map(({ url }) => url);
  expect(urls).toContain(assets.scriptUrl);
  for (const font of new Set(facts.locales.flatMap(({ fonts }) => fonts)))
    expect(urls).toContain(assets.fontUrls[font]);
});

test('a font that there is not is told with its locale', async () => {
  const edition = titled('en', 'A bridge');
  edition.locale = { ...edition.locale, fonts: ['serif-latin', 'serif-greek'] };
  await expect(buildAssets([edition])).rejects.toThrow(/locales\.yaml: en\.fonts\n.*sans-latin.*\n.*serif-greek/u);
});

test('the style sheets ask only for files that are there', () => {
  const urls = assets.files.map(({ url }) => url);
  const asked = [
    ...Object.values(assets.sheets)
      .join('')
      .matchAll(/url\(["']?([^"')]+)["']?\)/gu),
  ].map(([, url]) => url);
  expect(asked.filter((url) => !urls.includes(url ?? ''))).toEqual([]);
});

test('the digests for the security policy are those of the style sheets', () => {
  const digests = Object.values(assets.sheets).map(
    (sheet) => `'sha256-${createHash('sha256').update(sheet, 'utf8').digest('base64')}'`,
  );
  expect(assets.sheetDigests).toEqual(digests);
  expect(new Set(digests).size).toBe(ALL_SHEETS.length - 1);
});

test('a draft alone has the sheet of its marks', async () => {
  expect(Object.keys(assets.sheets)).not.toContain(DRAFT_SHEET);
  const draft = await buildAssets([titled('en', 'A bridge')], { isDraft: true });
  expect(Object.keys(draft.sheets).sort()).toEqual(ALL_SHEETS.toSorted());
  expect(draft.sheetDigests).toHaveLength(ALL_SHEETS.length);
});

test('the same editions give the same names and bytes', async () => {
  expect(await buildAssets([titled('en', 'A bridge'), titled('sr-Cyrl', 'Мост')])).toEqual(assets);
});

test('another title changes the sheet of the print view and its digest, and nothing else', async () => {
  const { sheets, sheetDigests, ...rest } = await buildAssets([titled('en', 'Another bridge')]);
  expect(sheets[PRINT_SHEET]).not.toBe(assets.sheets[PRINT_SHEET]);
  expect({ ...sheets, [PRINT_SHEET]: '' }).toEqual({ ...assets.sheets, [PRINT_SHEET]: '' });
  expect(sheetDigests.filter((digest) => !assets.sheetDigests.includes(digest))).toHaveLength(1);
  expect(rest).toEqual({ scriptUrl: assets.scriptUrl, fontUrls: assets.fontUrls, files: assets.files });
});

test('every sheet of the print view is headed by the title of the site in the language of the edition', () => {
  expect(assets.sheets[PRINT_SHEET]).toMatch(/@page en ?\{[^}]*A bridge/u);
  expect(assets.sheets[PRINT_SHEET]).toMatch(/@page sr-Cyrl ?\{[^}]*(?:Мост|\\41c)/u);
});

test('marks in the title end neither the text nor the element it stands in', async () => {
  const { sheets } = await buildAssets([titled('en', 'The "long" </style> bridge')]);
  const styles = sheets[PRINT_SHEET];
  expect(styles).toMatch(/The \\?"long\\?" /u);
  expect(styles).not.toContain('</style');
});

test('style sheet and script are minified and hold no source map', () => {
  const script = assets.files.find(({ url }) => url === assets.scriptUrl);
  for (const text of [...Object.values(assets.sheets), new TextDecoder().decode(script?.contents)]) {
    expect(text).not.toBe('');
    expect(text).not.toContain('/*');
    expect(text).not.toContain('sourceMappingURL');
    expect(text.trim().split('\n')).toHaveLength(1);
  }
});

test('the files are written where pages ask for them', () => {
  const output = mkdtempSync(path.join(tmpdir(), 'assets-'));
  assets.files.forEach(siteWriter(output));
  for (const { url, contents } of assets.files)
    expect(readFileSync(path.join(output, url)).equals(contents)).toBe(true);
  rmSync(output, { recursive: true });
});
