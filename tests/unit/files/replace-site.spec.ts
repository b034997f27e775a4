import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { replaceSite } from '../../../src/files/replace-site.ts';

let folder: string;
let output: string;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replace-'));
  output = path.join(folder, 'site');
});

test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a small site whose pages all say one thing. */
function writeSite(place: string, text: string): void {
  mkdirSync(path.join(place, 'en'), { recursive: true });
  for (const name of ['index.html', '_headers', 'en/index.html']) writeFileSync(path.join(place, name), text);
}

/** What the pages of a site say, which is one thing where it is whole. */
function saidBy(place: string): string[] {
  return [
    ...new Set(['index.html', '_headers', 'en/index.html'].map((name) => readFileSync(path.join(place, name), 'utf8'))),
  ];
}

const writing = (text: string) => async (place: string) => writeSite(place, text);
const failing = async (place: string): Promise<void> => {
  writeSite(place, 'half');
  throw new Error('a fault');
};

for (const [way, canExchange] of [
  ['in one step', true],
  ['in two steps, where the file system cannot exchange folders', false],
] as const)
  test.describe(way, () => {
    const extensions = createRequire(import.meta.url)('fs-native-extensions');
    const { swapSync } = extensions;

    test.beforeEach(() => {
      if (!canExchange)
        extensions.swapSync = () => {
          throw new Error('EINVAL');
        };
    });

    test.afterEach(() => {
      extensions.swapSync = swapSync;
    });

    test('a site takes the place of the last one, whose files are gone', async () => {
      writeSite(path.join(output, 'gone'), 'old');
      writeSite(output, 'old');
      await replaceSite(output, writing('new'));
      expect(saidBy(output)).toEqual(['new']);
      expect(existsSync(path.join(output, 'gone'))).toBe(false);
      expect(readdirSync(folder)).toEqual(['site']);
    });

    test('a build that fails leaves the last site', async () => {
      writeSite(output, 'old');
      await expect(replaceSite(output, failing)).rejects.toThrow('a fault');
      expect(saidBy(output)).toEqual(['old']);
      expect(readdirSync(folder)).toEqual(['site']);
    });
  });

test('where there is no site, one is made, with the folders that it lies in', async () => {
  const deep = path.join(folder, 'of', 'mine', 'site');
  await replaceSite(`${deep}/`, writing('new'));
  expect(saidBy(deep)).toEqual(['new']);
  expect(readdirSync(path.dirname(deep))).toEqual(['site']);
});

test('a link to a site leads to the new one, which has replaced the last one as a whole', async () => {
  const link = path.join(folder, 'link');
  writeSite(output, 'old');
  symlinkSync(output, link);
  const { ino } = statSync(output);
  await replaceSite(link, writing('new'));
  expect(saidBy(output)).toEqual(['new']);
  expect(saidBy(link)).toEqual(['new']);
  expect(statSync(output).ino).not.toBe(ino);
  expect(readdirSync(folder).sort()).toEqual(['link', 'site']);
});

test('while a site is built, another build of it is refused, and the last site is there', async () => {
  writeSite(output, 'old');
  await replaceSite(output, async (place) => {
    await expect(replaceSite(output, writing('second'))).rejects.toThrow(
      `${output}: another build is running here (process ${process.pid}); wait until it ends, or stop it.`,
    );
    expect(saidBy(output)).toEqual(['old']);
    writeSite(place, 'new');
  });
  expect(saidBy(output)).toEqual(['new']);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('the lock of a process that is dead locks nothing', async () => {
  mkdirSync(`${output}.build`);
  writeFileSync(path.join(`${output}.build`, 'lock'), String(process.ppid));
  await replaceSite(output, writing('new'));
  expect(saidBy(output)).toEqual(['new']);
  expect(readdirSync(folder)).toEqual(['site']);
});

/** What a build leaves that is killed at one moment, by the folders of its work; and whose site is to be there after the next build, which fails. */
const KILLED: { moment: string; site?: string; work: Record<string, string>; expected: string }[] = [
  { moment: 'while it writes', site: 'old', work: { 'new/site': 'half' }, expected: 'old' },
  {
    moment: 'before it takes the last site away',
    site: 'old',
    work: { 'new/site': 'new', 'part-of-old': '' },
    expected: 'old',
  },
  { moment: 'when the last site is away', work: { 'new/site': 'new', 'part-of-old/site': 'old' }, expected: 'old' },
  { moment: 'before it puts the new one', work: { 'new/site': 'new', 'old/site': 'old' }, expected: 'old' },
  { moment: 'when the new one is in place', site: 'new', work: { new: '', 'old/site': 'old' }, expected: 'new' },
];

for (const { moment, site, work, expected } of KILLED)
  test(`a build killed ${moment} leaves a whole site, which the next build restores and keeps`, async () => {
    if (site) writeSite(output, site);
    for (const [name, text] of Object.entries(work)) {
      const place = path.join(`${output}.build`, 'build-of-the-dead', name);
      if (text) writeSite(place, text);
      else mkdirSync(place, { recursive: true });
    }
    await expect(replaceSite(output, failing)).rejects.toThrow('a fault');
    expect(saidBy(output)).toEqual([expected]);
    expect(readdirSync(folder)).toEqual(['site']);
  });
