import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildPdfs } from '../../../src/eleventy/pdfs.ts';
import type { SiteFile } from '../../../src/eleventy/site-file.ts';
import type { TypesetDocument } from '../../../src/pdf/typeset.ts';
import type { Outcome } from '../../../src/pdf/typesetters.ts';
import { ORIGIN, typeset as typesetOne } from '../pdf/plans.ts';
import { pageOf, soundEdition } from '../sound.ts';

const pdf = await typesetOne('en', 'wording');
const editions = ['en', 'ru'].map((tag) => soundEdition(tag));
let cacheFolder: string;
let asked: string[];
let files: SiteFile[];
const write = (file: SiteFile) => files.push(file);

test.beforeEach(() => {
  cacheFolder = mkdtempSync(path.join(tmpdir(), 'pdfs-'));
  asked = [];
  files = [];
});

test.afterEach(() => {
  rmSync(cacheFolder, { recursive: true });
});

/** Stands for the threads: remembers what it was asked for, and gives one outcome for each document. */
function typesetter(outcome: (document: TypesetDocument) => Outcome = () => ({ pdf })) {
  return async (documents: TypesetDocument[]): Promise<Outcome[]> => {
    asked.push(...documents.map(({ place }) => place));
    return documents.map(outcome);
  };
}

test('every page of prose offers its PDF, and the print view those of the whole, with length and size', async () => {
  const { ofPage, ofWhole, problems } = await buildPdfs({
    editions,
    origin: ORIGIN,
    write,
    cacheFolder,
    typeset: typesetter(),
  });
  expect(problems).toEqual([]);
  expect(files).toHaveLength(10);
  const [english, russian] = editions;
  if (!english || !russian) throw new Error('an edition is missing');
  const size = { pages: 1, kilobytes: Math.ceil(pdf.length / 1000) };
  const [name, own] = [russian.t('strings:download.page'), russian.t('strings:download.size', size)];
  const label = russian.t('strings:download.withSize', { name, size: own });
  expect(ofPage.get(pageOf(russian, 'call'))).toEqual({ url: '/ru/call.pdf', name, size: own, label });
  expect(ofWhole.get(pageOf(english, 'print'))?.map(({ url }) => url)).toEqual([
    '/en/explainer.pdf',
    '/en/explainer-large-print.pdf',
  ]);
});

test('what has not changed is not typeset again', async () => {
  await buildPdfs({ editions, origin: ORIGIN, write, cacheFolder, typeset: typesetter() });
  expect(asked).toHaveLength(10);
  asked = [];
  const changed = [
    soundEdition('en'),
    soundEdition('ru', ({ words }) => {
      const page = words.ru?.pages.call;
      if (page) page.title = 'Другой мост';
    }),
  ];
  files = [];
  await buildPdfs({ editions: changed, origin: ORIGIN, write, cacheFolder, typeset: typesetter() });
  expect(files).toHaveLength(10);
  expect(asked.every((place) => place.includes('/ru/'))).toBe(true);
  expect(asked).toContain('PDF /ru/call.pdf: page "call" in ru');
});

test('every fault is told, and what could be made is there', async () => {
  const typeset = typesetter(({ place }) =>
    place.includes('/en/call') ? { problems: [`${place}: a fault`] } : { pdf },
  );
  const { problems } = await buildPdfs({ editions, origin: ORIGIN, write, cacheFolder, typeset });
  expect(problems).toEqual(['PDF /en/call.pdf: page "call" in en: a fault']);
  expect(files).toHaveLength(9);
});

test('a machine without Typst is told once', async () => {
  const typeset = typesetter(() => ({ hasNoTypst: true }));
  const { ofPage, problems } = await buildPdfs({ editions, origin: ORIGIN, write, cacheFolder, typeset });
  expect(problems).toEqual([
    'PDFs cannot be typeset: no Typst for this machine; run "npm install --no-save @myriaddreamin/typst-ts-node-compiler@0.7.0".',
  ]);
  expect(files).toEqual([]);
  expect(ofPage.size).toBe(0);
});
