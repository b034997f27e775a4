import { expect, test } from '@playwright/test';
import { inlinesOf, plainText } from '../../../src/content/node.ts';
import { publisherLine, publisherStatement } from '../../../src/content/publisher.ts';
import { siteWarnings } from '../../../src/content/warnings.ts';
import { blocksOf, pageOf, required, soundEdition, writePage } from '../sound.ts';

const { t } = soundEdition('en');
const publisher = { name: 'Town Archive', url: 'https://archive.example/about' };
const MAIL = 'mailto:bridge@archive.example';

const STATEMENTS = [
  {
    name: 'both',
    site: { publisher, contact: MAIL },
    words: 'This site is published by Town Archive. Reports of mistakes go to bridge@archive.example.',
    links: [publisher.url, MAIL],
  },
  {
    name: 'an address of a page for reports',
    site: { publisher, contact: 'https://archive.example/report' },
    words: 'This site is published by Town Archive. Reports of mistakes go to https://archive.example/report.',
    links: [publisher.url, 'https://archive.example/report'],
  },
  {
    name: 'neither',
    site: {},
    words: 'No publisher has been named for this site yet. There is as yet no address for reporting mistakes.',
    links: [],
  },
];
for (const { name, site, words, links } of STATEMENTS)
  test(`a site says who publishes it and where reports go: ${name}`, () => {
    const statement = publisherStatement(site, t);
    expect(plainText(statement)).toBe(words);
    expect(statement.flatMap((part) => (part.type === 'link' ? part.href : []))).toEqual(links);
  });

test('the line under a title names the publisher with a link, or says that nobody has signed', () => {
  expect(publisherLine({ publisher }, t)).toMatchObject([
    { text: 'Published by ' },
    { type: 'link', href: publisher.url, children: [{ text: 'Town Archive' }] },
    { text: '' },
  ]);
  expect(plainText(publisherLine({}, t))).toBe('No publisher has been named yet');
});

test('a page places the statement', () => {
  const edition = soundEdition('ru', (content) => writePage(content, 'error', '![](publisher:site)'));
  const [paragraph] = blocksOf(pageOf(edition, 'error'), 'paragraph');
  expect(plainText(inlinesOf(required(paragraph)))).toContain('Town Archive');
});

test('what is missing is warned of at its key', () => {
  expect(siteWarnings({ publisher, contact: MAIL })).toEqual([]);
  expect(siteWarnings({ contact: MAIL }).map(({ file, key }) => [file, key])).toEqual([
    ['_data/site.yaml', 'publisher'],
  ]);
  expect(siteWarnings({ publisher }).map(({ key }) => key)).toEqual(['contact']);
});
