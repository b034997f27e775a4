import { expect, test } from '@playwright/test';
import { loadEditions } from '../../../src/content/load.ts';
import { structuredData } from '../../../src/eleventy/structured-data.ts';
import { fromCorrectedRoot } from '../corrected.ts';
import { pageOf, required, soundEdition } from '../sound.ts';

const origin = 'https://bridge.example';

function dataOf(tag: string, id: string, change?: Parameters<typeof soundEdition>[1]) {
  const edition = soundEdition(tag, change);
  return JSON.parse(structuredData({ edition, page: pageOf(edition, id), origin }));
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
  const data = JSON.parse(
    structuredData({ edition: required(edition), page: pageOf(required(edition), 'call'), origin }),
  );
  expect(data).toMatchObject({ datePublished: '2024-05-01', dateModified: '2024-07-11', version: '3' });
});

test('an article names its share image, if it has one', () => {
  const edition = soundEdition('en');
  const dataWith = (image?: string) =>
    JSON.parse(structuredData({ edition, page: pageOf(edition, 'call'), origin, image }));
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

test('a page that cites claims names the page that lists the sources', () => {
  expect(dataOf('en', 'call').citation).toMatch(/\/en\/sources\/$/u);
  expect(dataOf('en', 'error')).not.toHaveProperty('citation');
});

test('a title cannot close the script element it stands in', () => {
  const title = '</script><script>alert()';
  const edition = soundEdition('en', ({ words }) => Object.assign(required(words.en?.pages.call), { title }));
  const json = structuredData({ edition, page: pageOf(edition, 'call'), origin });
  expect(json).not.toContain('<');
  expect(JSON.parse(json).headline).toBe(title);
});
