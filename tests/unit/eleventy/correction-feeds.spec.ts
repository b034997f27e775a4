import { expect, test } from '@playwright/test';
import { DOMParser } from 'linkedom';
import { SaxesParser } from 'saxes';
import type { Edition } from '../../../src/content/edition.ts';
import { correctionFeeds } from '../../../src/eleventy/correction-feeds.ts';
import { loadEditions } from '../../../src/load/load.ts';
import { fromCorrectedRoot } from '../corrected.ts';
import { required } from '../sound.ts';

const editions = fromCorrectedRoot((root) => loadEditions(root));

function feeds(origin = 'https://bridge.example'): Record<string, string> {
  const made = correctionFeeds(editions, origin);
  return Object.fromEntries(made.map(({ url, contents }) => [url, contents]));
}

const feedAt = (url: string, origin?: string) => required(feeds(origin)[url]);
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');
const textsOf = (parent: Pick<ParentNode, 'querySelectorAll'>, name: string) =>
  [...parent.querySelectorAll(name)].map((element) => element.textContent);

test('every edition has a feed', () => {
  expect(Object.keys(feeds())).toEqual(['/en/feed.xml', '/sr-cyrl/feed.xml', '/sr-latn/feed.xml', '/ru/feed.xml']);
});

test('the same records give the same bytes', () => {
  expect(feeds()).toEqual(feeds());
});

test('a feed has what Atom requires, its language, and the day of the edition', () => {
  const document = parse(feedAt('/ru/feed.xml'));
  const feed = required(document.querySelector('feed'));
  expect(feed.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  expect(feed.getAttribute('xml:lang')).toBe('ru');
  const own = [...feed.children].filter(({ tagName }) => tagName !== 'entry');
  const values = Object.fromEntries(own.map((element) => [element.tagName, element.textContent.trim()]));
  expect(values).toMatchObject({
    id: 'tag:bridge.example,2024-05-01:ru/corrections',
    updated: '2024-07-11T00:00:00.000Z',
    title: expect.stringMatching(/: Исправления и дополнения$/u),
    author: expect.stringMatching(/\S/u),
  });
  const links = own.filter(({ tagName }) => tagName === 'link');
  expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
    ['alternate', 'https://bridge.example/ru/'],
    ['self', 'https://bridge.example/ru/feed.xml'],
  ]);
});

test('every entry has an id of its own, a title, a day, a link and words', () => {
  const entries = [...parse(feedAt('/en/feed.xml')).querySelectorAll('entry')];
  expect(entries.map((entry) => textsOf(entry, 'id')[0])).toEqual(
    ['title-mended', 'words-added', 'length-mended', 'first-edition'].map(
      (id) => `tag:bridge.example,2024-05-01:en/corrections/${id}`,
    ),
  );
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'content'])
      expect(textsOf(entry, name)).toEqual([expect.stringMatching(/\S/u)]);
    expect(textsOf(entry, 'updated')[0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/u);
    expect(entry.querySelector('link')?.getAttribute('href')).toMatch(
      /^https:\/\/bridge\.example\/en\/sources\/#correction-/u,
    );
  }
});

test('the author of a feed is the publisher; a site that nobody has signed says that, and not its own title', () => {
  const authorOf = (edition: Edition) => {
    const [feed] = correctionFeeds([edition], 'https://bridge.example');
    const author = required(parse(required(feed).contents).querySelector('feed > author'));
    return [...author.children].map(({ tagName, textContent }) => [tagName, textContent]);
  };
  const edition = required(editions[0]);
  expect(authorOf(edition)).toEqual([
    ['name', 'Town Archive'],
    ['uri', 'https://archive.example/about'],
  ]);
  const { publisher, ...site } = edition.site;
  expect(authorOf({ ...edition, site })).toEqual([['name', 'Unsigned']]);
});

test('ids stay when the site is served from another address; links follow it', () => {
  const [here, there] = ['https://bridge.example', 'https://preview.example'].map((origin) =>
    parse(feedAt('/en/feed.xml', origin)),
  );
  expect(textsOf(required(there), 'id')).toEqual(textsOf(required(here), 'id'));
  expect(required(there).querySelector('entry link')?.getAttribute('href')).toMatch(/^https:\/\/preview\.example\//u);
});

test('words are escaped once for HTML within the feed', () => {
  expect(feedAt('/en/feed.xml')).toContain('Two digits were exchanged &amp; nobody saw it.');
  expect(feedAt('/en/feed.xml').match(/\]\]>/gu)).toHaveLength(8);
});

test('entities in words are words', () => {
  const named = 'R&D &amp; &lt;b&gt; <b> ]]>';
  const [edition] = editions;
  const t = (key: string) => (key === 'strings:site.title' || key === 'strings:footer.license' ? named : key);
  const publisher = { name: named, url: 'https://a.example' };
  const site = { ...required(edition).site, publisher };
  const [feed] = correctionFeeds([{ ...required(edition), site, t, corrections: [] }], 'https://a.example');
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.write(required(feed).contents).close();
  expect(texts).toEqual(expect.arrayContaining([`${named}: strings:corrections.title`, named]));
  expect(texts.filter((text) => text === named)).toHaveLength(2);
});
