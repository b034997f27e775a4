import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { inlinesOf, plainText } from '../../src/content/node.ts';
import { loadEditions } from '../../src/load/load.ts';
import { expectedMessage } from '../fixtures/compose.ts';
import { build, removeTemporary, snapshot, temporaryFolder, temporaryRoot } from '../support/build.ts';
import { correctRoot } from '../unit/corrected.ts';

// Each test builds whole sites, and a machine may be busy.
test.describe.configure({ timeout: 180_000 });

test.afterAll(removeTemporary);

test('a good build takes away what the last one left, and another gives the same bytes', async () => {
  const folder = temporaryFolder();
  const outputs = ['one', 'two/'].map((name) => path.join(folder, name));
  const stale = path.join(folder, 'one', 'en', 'gone');
  mkdirSync(stale, { recursive: true });
  for (const file of ['en/gone/index.html', 'index.html', '_headers'])
    writeFileSync(path.join(folder, 'one', file), 'old');
  const builds = await Promise.all(outputs.map((output) => build(output)));
  expect(builds.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  expect(builds[0]?.stdout).toMatch(/^Built \d+ files in [\d.]+ s: content of \/.+, site in \/.+\/one\.\n$/u);
  const [one = {}, two = {}] = outputs.map(snapshot);
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['index.html', 'sr-latn/bridge/index.html', 'ru/404.html']));
  expect(one).not.toHaveProperty([path.join('en', 'gone', 'index.html')]);
  expect(two).toEqual(one);
  expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
});

test('a failed build tells the problem and leaves the last good site untouched', async () => {
  const folder = temporaryFolder();
  const output = path.join(folder, 'site');
  mkdirSync(output);
  writeFileSync(path.join(output, 'index.html'), 'the last good site');
  writeFileSync(path.join(output, '_headers'), '/*');
  const before = snapshot(folder);
  const failed = await build(output, { root: temporaryRoot('missing-plural-form') });
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain(expectedMessage('missing-plural-form'));
  expect(failed.stderr).not.toContain('    at ');
  expect(failed.stdout).toBe('');
  expect(snapshot(folder)).toEqual(before);
});

test('a folder that holds something else than a site is left alone', async () => {
  const folder = temporaryFolder();
  const output = path.join(folder, 'site');
  mkdirSync(output);
  writeFileSync(path.join(output, 'thesis.txt'), 'years of work');
  const { code, stderr } = await build(output);
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(
    `${output}: expected a built site, an empty folder or none, found other files; name another folder with OUTPUT, or remove it.`,
  );
  expect(Object.keys(snapshot(folder))).toEqual(['site/thesis.txt']);
});

test('a site that nobody has signed is built with a warning that names file and keys, and says so itself', async () => {
  const root = temporaryRoot();
  const site = path.join(root, '_data/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^(?:publisher|contact):.*\n/gmu, ''));
  const output = path.join(temporaryFolder(), 'site');
  const { code, stderr } = await build(output, { root });
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^2 warnings about the content:\n\n_data\/site\.yaml: publisher\n[\s\S]*_data\/site\.yaml: contact\n/u,
  );
  const page = readFileSync(path.join(output, 'en/bridge/index.html'), 'utf8');
  expect(page).toContain('No publisher has been named yet');
  expect(page).not.toContain('Town Archive');
});

test('a label with a placeholder that nothing fills is reported by its key, without a stack', async () => {
  const root = temporaryRoot();
  for (const tag of ['en', 'sr-Cyrl', 'ru']) {
    const file = path.join(root, 'locales', tag, 'strings.json');
    const labels = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...labels, 'site.title': '{{owner}}' }));
  }
  const { code, stderr } = await build(path.join(temporaryFolder(), 'site'), { root, args: ['--draft'] });
  expect(code).toBe(1);
  expect(stderr.trim()).toBe('en: strings:site.title: no value for {{owner}}');
});

test('a failed first build leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const { code } = await build(path.join(folder, 'site'), { root: temporaryRoot('claim-without-source') });
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('a draft marks what is stale in the language of the reader, and shows corrections where they belong', async () => {
  const output = path.join(temporaryFolder(), 'site');
  const root = temporaryRoot();
  correctRoot(root);
  const file = path.join(root, 'locales/en/pages/call.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Opening words.', 'Other words.'));
  expect((await build(output, { root })).stderr).toContain('locales/ru/pages/call.md: call#opening.1');
  expect(await build(output, { root, args: ['--draft'] })).toMatchObject({
    code: 0,
    stderr: 'Stale translations may be marked with the day of the last release: there is no git history.\n',
  });
  const documentAt = (page: string) => parseHTML(readFileSync(path.join(output, page, 'index.html'), 'utf8')).document;
  const marked = (page: string) =>
    [...documentAt(page).querySelectorAll('.stale')].map((mark) =>
      mark.textContent
        .replaceAll('\u00A0', ' ')
        .trim()
        .split(/\s*\n\s*/u),
    );
  expect(marked('ru/bridge')).toEqual([
    [
      'Этот перевод сделан до того, как 11 июля 2024 года изменился английский текст, и может с ним расходиться.',
      'Вступление.',
    ],
  ]);
  expect(marked('sr-latn/bridge')[0]?.[0]).toBe(
    'Ovaj prevod nastao je pre izmene engleskog teksta od 11. jula 2024. i može se od njega razlikovati.',
  );
  expect(marked('en/bridge')).toEqual([]);
  const sheets = [...documentAt('ru/bridge').querySelectorAll('style')].map(({ textContent }) => textContent);
  expect(sheets.join('')).toContain('.stale');
  const corrected = documentAt('ru/bridge').querySelector('[aria-labelledby="page-corrections"]');
  expect(corrected?.querySelectorAll('li')).toHaveLength(2);
  expect(corrected?.textContent).toContain('1520\u00A0метров');
  const edition = loadEditions(root, { isDraft: true }).find(({ locale }) => locale.tag === 'ru');
  const [, list] = edition?.pages.find(({ id }) => id === 'call')?.closing ?? [];
  const inNodes =
    list?.type === 'list' ? list.items.map(({ body }) => body.map(inlinesOf).map(plainText).join(' ')) : [];
  const oneLine = (text: string) => text.replace(/[ \n]+/gu, ' ').trim();
  expect([...(corrected?.querySelectorAll('li') ?? [])].map(({ textContent }) => oneLine(textContent))).toEqual(
    inNodes,
  );
  expect(inNodes.join(), 'what it concerns: a claim, and not this page').toContain('Страница или утверждение: Мэр');
  expect(inNodes.join()).not.toContain('Страница или утверждение: Мост');
  expect(documentAt('ru/sources').querySelector('#correction-length-mended')?.textContent).toContain('Исправление');
  expect(documentAt('ru/sources').querySelector('#claim-bridge-measured')?.textContent).toContain('Исправлено');
});
