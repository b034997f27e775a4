import { expect, test } from '@playwright/test';
import type { Content } from '../../../src/content/kind.ts';
import { structuredData } from '../../../src/eleventy/structured-data.ts';
import { loadEditions } from '../../../src/load/load.ts';
import { fromCorrectedRoot } from '../corrected.ts';
import { pageOf, required, soundEdition, writePage } from '../sound.ts';

const origin = 'https://bridge.example';

/** The article, which comes first. */
function articleOf([json = '']: string[]) {
  return JSON.parse(json);
}

function dataOf(tag: string, id: string, change?: Parameters<typeof soundEdition>[1]) {
  const edition = soundEdition(tag, change);
  return articleOf(structuredData({ edition, page: pageOf(edition, id), origin }));
}

test('a page is an article with its address, language, words and licence', () => {
  expect(dataOf('ru', 'call')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': 'https://bridge.example/ru/bridge/',
    url: 'https://bridge.example/ru/bridge/',
    headline: 'Мост и меры',
    inLanguage: 'ru',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: '1',
    datePublished: '2024-05-01',
    isPartOf: { '@type': 'WebSite', '@id': 'https://bridge.example/ru/#site' },
  });
});

test('an article tells when it was first published, and when last corrected', () => {
  const [edition] = fromCorrectedRoot((root) => loadEditions(root));
  const data = articleOf(
    structuredData({ edition: required(edition), page: pageOf(required(edition), 'call'), origin }),
  );
  expect(data).toMatchObject({ datePublished: '2024-05-01', dateModified: '2024-07-11', version: '3' });
});

test('an article names its share image, if it has one', () => {
  const edition = soundEdition('en');
  const dataWith = (image?: string) =>
    articleOf(structuredData({ edition, page: pageOf(edition, 'call'), origin, image }));
  expect(dataWith('/assets/share/en/call.png').image).toBe('https://bridge.example/assets/share/en/call.png');
  expect(dataWith()).not.toHaveProperty('image');
});

const work = (path: string, tag: string) => ({ '@type': 'Article', '@id': origin + path, inLanguage: tag });

test('the first edition names its translations', () => {
  const data = dataOf('en', 'overview');
  expect(data.workTranslation).toEqual([
    work('/sr-cyrl/', 'sr-Cyrl'),
    work('/sr-latn/', 'sr-Latn'),
    work('/ru/', 'ru'),
  ]);
  expect(data).not.toHaveProperty('translationOfWork');
});

for (const tag of ['sr-Cyrl', 'sr-Latn', 'ru'])
  test(`the ${tag} edition names what it is a translation of`, () => {
    const data = dataOf(tag, 'overview');
    expect(data.translationOfWork).toEqual(work('/en/', 'en'));
    expect(data).not.toHaveProperty('workTranslation');
  });

test('the publisher stands as author and publisher, nobody where nobody has signed the site', () => {
  const organization = { '@type': 'Organization', name: 'Town Archive', url: 'https://archive.example/about' };
  expect(dataOf('en', 'call')).toMatchObject({ author: organization, publisher: organization });
  const edition = soundEdition('en', ({ facts }) => delete facts.site.publisher);
  const [json = ''] = structuredData({ edition, page: pageOf(edition, 'call'), origin });
  const unsigned = JSON.parse(json);
  expect(Object.keys(unsigned)).toEqual(expect.not.arrayContaining(['author', 'publisher']));
});

test('a title cannot close the script element it stands in', () => {
  const title = '</script><script>alert()';
  const edition = soundEdition('en', ({ words }) => Object.assign(required(words.en?.pages.call), { title }));
  const [json = ''] = structuredData({ edition, page: pageOf(edition, 'call'), origin });
  expect(json).not.toContain('<');
  expect(JSON.parse(json).headline).toBe(title);
});

/** The second item of a page that lists the data sets. */
function datasetOf(tag: string, change: (content: Content) => void = () => {}) {
  const edition = soundEdition(tag, (content) => {
    writePage(content, 'wording', '![](datasets:all)');
    change(content);
  });
  const [, json = '', ...others] = structuredData({ edition, page: pageOf(edition, 'wording'), origin });
  expect(others).toEqual([]);
  return JSON.parse(json);
}

test('a page that lists the data sets describes them as a data set of its edition', () => {
  const dataset = datasetOf('ru');
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/ru/data/datapackage.json`,
    url: `${origin}/ru/words/`,
    inLanguage: 'ru',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: '1',
    dateModified: '2024-05-01',
    isAccessibleForFree: true,
  });
  // What a search for data sets asks for.
  expect(dataset.name.length).toBeGreaterThan(0);
  expect(dataset.description.length).toBeGreaterThanOrEqual(50);
  expect(dataset.description.length).toBeLessThanOrEqual(5000);
});

test('a data set names every file that holds data, with its media type', () => {
  const { distribution } = datasetOf('en');
  expect(distribution[0]).toMatchObject({
    '@type': 'DataDownload',
    contentUrl: `${origin}/en/data/datapackage.json`,
    encodingFormat: 'application/json',
  });
  const names = ['claims', 'sources', 'quotations', 'events', 'lengths'];
  expect(distribution.slice(1).map((file: Record<string, string>) => [file.contentUrl, file.encodingFormat])).toEqual(
    names.flatMap((name) => [
      [`${origin}/en/data/${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      [`${origin}/en/data/${name}.csv`, 'text/csv'],
      [`${origin}/en/data/${name}.json`, 'application/json'],
    ]),
  );
});

test('a data set that is signed names who made and published it', () => {
  const publisher = { name: 'Bridge Office', url: 'https://office.example' };
  const dataset = datasetOf('en', ({ facts }) => Object.assign(facts.site, { publisher }));
  expect(dataset).toMatchObject({
    creator: { '@type': 'Organization', ...publisher },
    publisher: { '@type': 'Organization', ...publisher },
  });
});

test('no other page describes a data set, the print view neither', () => {
  const edition = soundEdition('en', (content) => writePage(content, 'wording', '![](datasets:all)'));
  for (const id of ['call', 'print'])
    expect(structuredData({ edition, page: pageOf(edition, id), origin })).toHaveLength(1);
});
