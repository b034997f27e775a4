import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import { buildShareImages } from '../../../src/eleventy/share-images.ts';
import type { SiteFile } from '../../../src/eleventy/site-file.ts';
import { pageOf, soundEdition } from '../sound.ts';

const editions = ['en', 'sr-Cyrl', 'sr-Latn', 'ru'].map((tag) => soundEdition(tag));
const files: SiteFile[] = [];
let images: Awaited<ReturnType<typeof buildShareImages>>;

test.beforeAll(async () => {
  images = await withFolder((cacheFolder) =>
    buildShareImages({ editions, cacheFolder, write: (file) => files.push(file) }),
  );
});

/** What `use` makes of an empty folder, which is gone afterwards. */
async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'share-images-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An edition whose page has another title. */
function retitled(tag: string, id: string, title: string): Edition {
  const edition = soundEdition(tag);
  return { ...edition, pages: edition.pages.map((page) => (page.id === id ? { ...page, title } : page)) };
}

test('every page but an error page has an image of its own in every edition', () => {
  const pages = editions.flatMap((edition) => edition.pages.filter(({ template }) => template !== 'error'));
  expect([...images.byPage.keys()]).toEqual(pages);
  expect(new Set([...images.byPage.values()].map(({ url }) => url)).size).toBe(pages.length);
  expect(images.problems).toEqual([]);
});

test('the address names edition, page and a digest of the file', () => {
  for (const { url, contents } of files) {
    const digest = createHash('sha256').update(contents).digest('hex').slice(0, 10);
    expect(url).toMatch(/^\/assets\/share\/(?:(?:en|sr-cyrl|sr-latn|ru)\/[a-z]+|editions)\.[0-9a-f]{10}\.png$/u);
    expect(url).toContain(`.${digest}.`);
  }
});

test('the image is described in the language of the page', () => {
  const alts = editions.map((edition) => images.byPage.get(pageOf(edition, 'call'))?.alt);
  expect(alts).toEqual([
    'The title: The bridge. Beside it, two columns, and a thin line where they meet.',
    expect.stringMatching(/^Наслов: .+\. Поред/u),
    expect.stringMatching(/^Naslov: .+\. Pored/u),
    expect.stringMatching(/^Заголовок: .+\. Рядом/u),
  ]);
});

test('the chooser has an image with the name of the site in every edition', () => {
  expect(images.chooser?.alt.split(' · ')).toEqual(editions.map(({ t }) => t('strings:site.title')));
});

test('images that were drawn before are not drawn again', async () => {
  const load = () => {
    throw new Error('nothing is to be drawn');
  };
  const [first, second]: [SiteFile[], SiteFile[]] = [[], []];
  const { problems } = await withFolder(async (cacheFolder) => {
    const options = { editions: editions.slice(0, 1), cacheFolder };
    await buildShareImages({ ...options, write: (file) => first.push(file) });
    return buildShareImages({ ...options, write: (file) => second.push(file), load });
  });
  expect(problems).toEqual([]);
  expect(second.map(({ url }) => url)).toEqual(first.map(({ url }) => url));
});

test('every drawing that fails is told with its page and edition, and the others are there', async () => {
  const faulty = [retitled('en', 'call', 'The 橋'), retitled('ru', 'overview', 'мост '.repeat(60))];
  const { problems, byPage } = await withFolder((cacheFolder) =>
    buildShareImages({ editions: faulty, cacheFolder, write: () => {} }),
  );
  expect(problems).toEqual([
    expect.stringMatching(/^Share image of page "call" in en: the text 橋 could not be displayed/u),
    'Share image of page "overview" in ru: the title is too long',
  ]);
  expect([...byPage.keys()].map(({ id }) => id)).toContain('sources');
});

test('a machine without Typst is told once', async () => {
  const drawn: SiteFile[] = [];
  const { problems } = await withFolder((cacheFolder) =>
    buildShareImages({ editions, cacheFolder, write: (file) => drawn.push(file), load: () => null }),
  );
  expect(problems).toEqual([
    'Share images cannot be drawn: no Typst for this machine; run "npm install --no-save @myriaddreamin/typst-ts-node-compiler@0.7.0".',
  ]);
  expect(drawn).toEqual([]);
});
