import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import { joinEditions } from '../../../src/content/join.ts';
import type { Content } from '../../../src/content/kind.ts';
import { inlinesOf, plainText } from '../../../src/content/node.ts';
import { pageUrl } from '../../../src/content/page-url.ts';
import { messageOf } from '../message-of.ts';
import { blocksOf, nodesIn, pageOf, required, soundContent, soundEdition, writePage } from '../sound.ts';

const editions = joinEditions(soundContent());
const english = required(editions[0]);
const TAGS = ['en', 'sr-Cyrl', 'sr-Latn', 'ru'];

test('there is an edition for each locale, with all pages in the order of the facts', () => {
  expect(editions.map(({ locale }) => locale.tag)).toEqual(TAGS);
  for (const { pages } of editions)
    expect(pages.map(({ id }) => id)).toEqual(['overview', 'call', 'sources', 'wording', 'print', 'error']);
});

const URLS = [
  { id: 'overview', url: '/en/' },
  { id: 'call', url: '/en/bridge/' },
  { id: 'sources', url: '/en/sources/' },
  { id: 'wording', url: '/en/words/' },
  { id: 'print', url: '/en/print/' },
  { id: 'error', url: '/en/404.html' },
];
for (const { id, url } of URLS)
  test(`the page ${id} stands at ${url}`, () => {
    expect(pageOf(english, id).url).toBe(url);
    const { facts } = soundContent();
    expect(pageUrl(facts, required(facts.locales[0]), id, 'a')).toBe(`${url}#a`);
  });

test('a page knows itself in every edition', () => {
  expect(pageOf(required(editions[2]), 'call').alternates).toEqual([
    { tag: 'en', name: 'English', url: '/en/bridge/', isCurrent: false },
    { tag: 'sr-Cyrl', name: 'Српски', url: '/sr-cyrl/bridge/', isCurrent: false },
    { tag: 'sr-Latn', name: 'Srpski', url: '/sr-latn/bridge/', isCurrent: true },
    { tag: 'ru', name: 'Русский', url: '/ru/bridge/', isCurrent: false },
  ]);
});

test('pages of the menu lead to their neighbours, the others to none', () => {
  const links = english.pages.map(({ id, previous, next }) => [id, previous?.url ?? null, next?.url ?? null]);
  expect(links).toEqual([
    ['overview', null, '/en/bridge/'],
    ['call', '/en/', '/en/sources/'],
    ['sources', '/en/bridge/', null],
    ['wording', null, null],
    ['print', null, null],
    ['error', null, null],
  ]);
});

test('the page of records lists each topic of its claims, then its sources', () => {
  const { contents } = pageOf(english, 'sources');
  expect(contents).toEqual([
    { href: '#topic-call', text: english.t('strings:topic.call') },
    { href: '#sources', text: english.t('strings:sources.title') },
  ]);
});

const BRIDGE = { path: 'sources/bridge', template: 'records', menu: false, topics: ['call'] } as const;
const split = (content: Content) => {
  content.facts.pages.records = { ...BRIDGE, topics: [...BRIDGE.topics] };
  const { 'bridge-opened': opened } = content.facts.claims;
  Object.assign(required(opened), { topic: 'weather' });
  for (const { namespaces } of Object.values(content.words))
    Object.assign(namespaces.strings ?? {}, { 'topic.weather': 'Weather' });
  for (const { pages } of Object.values(content.words)) if (pages.sources) pages.records = pages.sources;
};

test('a page of records holds the claims of its topics and their sources, and the page of sources leads to them', () => {
  const edition = soundEdition('en', split);
  const recordsOf = (id: string) => required(pageOf(edition, id).records);
  const claimsOf = (id: string) => recordsOf(id).topics.flatMap(({ claims }) => claims.map((claim) => claim.href));
  expect(claimsOf('records')).toEqual(['/en/sources/bridge/#claim-bridge-measured']);
  expect(claimsOf('sources')).toEqual([
    '/en/sources/#claim-bridge-opened',
    '/en/sources/bridge/#claim-bridge-measured',
  ]);
  expect(recordsOf('sources').sources.map(({ id }) => id)).toEqual(edition.sources.map(({ id }) => id));
  expect(recordsOf('records').sources.every(({ href }) => href.startsWith('/en/sources/bridge/#source-'))).toBe(true);
  expect(pageOf(edition, 'call').records).toBeNull();
});

test('a record keeps its address on the page of sources, wherever it stands', () => {
  const addresses = ({ claims, sources }: Edition) => [...claims, ...sources].map(({ permalink }) => permalink);
  expect(addresses(soundEdition('en', split))).toEqual(addresses(english));
  expect(english.claims.map(({ href }) => href)).toEqual(english.claims.map(({ permalink }) => permalink));
});

test('labels, nouns and patterns are those of the language, and over them those of the locale', () => {
  const edition = soundEdition('sr-Cyrl', ({ words }) => {
    const own = required(words['sr-Cyrl']);
    Object.assign(required(own.namespaces.strings), { 'menu.label': 'Садржај' });
    Object.assign(required(own.namespaces.nouns), { day_other: '{{count, number}} дана и ноћи' });
    Object.assign(required(own.formats), { percent: '{number}%' });
  });
  const { t } = edition;
  expect(t('strings:menu.label')).toBe('Садржај');
  expect(t('strings:contents.title')).toBe(soundEdition('sr-Cyrl').t('strings:contents.title'));
  expect(t('nouns:day', { count: 5 })).toBe('5\u00A0дана и\u00A0ноћи');
  expect(t('nouns:day', { count: 2 })).toBe('2\u00A0дана');
  expect(soundEdition('ru').t('strings:menu.label')).not.toBe('Садржај');
});

test('a derived edition has the labels of its base in its own letters', () => {
  const { t } = soundEdition('sr-Latn', ({ words }) =>
    Object.assign(required(words['sr-Cyrl']?.namespaces.strings), { 'menu.label': 'Садржај' }),
  );
  expect(t('strings:menu.label')).toBe('Sadržaj');
  expect(t('strings:contents.title')).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('a title and a description are filled and typeset', () => {
  const edition = soundEdition('sr-Cyrl', ({ words }) => {
    Object.assign(required(words['sr-Cyrl']?.pages.call), {
      title: 'Мост у {{bridge-opened.date, monthYearIn}}, и мере',
      description: 'За {{gap.days, count(noun: day)}}',
    });
  });
  expect(pageOf(edition, 'call')).toMatchObject({
    title: 'Мост у\u00A0јуну 2001, и\u00A0мере',
    description: 'За\u00A08.309\u00A0дана',
  });
});

test('the standfirst stands under the title, or the description where there is none', () => {
  const edition = soundEdition('ru', ({ words }) =>
    Object.assign(required(words.ru?.pages.call), { standfirst: 'Через {{gap.days, count(noun: day)}}' }),
  );
  expect(pageOf(edition, 'call').standfirst).toBe('Через 8309\u00A0дней');
  expect(pageOf(edition, 'call').description).toBe(pageOf(soundEdition('ru'), 'call').description);
  expect(pageOf(edition, 'overview').standfirst).toBe(pageOf(edition, 'overview').description);
});

test('the Latin edition has the words of the Cyrillic one, letter for letter', () => {
  expect(pageOf(required(editions[2]), 'call').title).toBe('Most i\u00A0mere');
  expect(JSON.stringify(pageOf(required(editions[2]), 'overview').nodes)).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('all editions cite the same claims in the same places', () => {
  for (const { id, notes } of english.pages)
    for (const edition of editions)
      expect(pageOf(edition, id).notes.map(({ claim }) => claim.id)).toEqual(notes.map(({ claim }) => claim.id));
});

test('a page lists its sections when it has three', () => {
  const contentsWith = (ids: string[]) => {
    const body = [...ids.map((id) => `## Part **${id}** {#${id}}`), '### Deep {#deep}'].join('\n\n');
    const edition = soundEdition('en', (content) => writePage(content, 'overview', body));
    return pageOf(edition, 'overview').contents;
  };
  expect(contentsWith(['a', 'b'])).toEqual([]);
  expect(contentsWith(['a', 'b', 'c'])).toEqual([
    { href: '#a', text: 'Part a' },
    { href: '#b', text: 'Part b' },
    { href: '#c', text: 'Part c' },
  ]);
});

test('the page for paper holds every prose page under its title, headings one level lower', () => {
  const headings = pageOf(english, 'print').nodes.flatMap((node) =>
    node.type === 'heading' ? [[node.level, node.id, plainText(node.inline)]] : [],
  );
  expect(headings).toEqual([
    [2, 'overview', 'A bridge'],
    [2, 'call', 'The bridge'],
    [3, 'call-length', 'Length'],
    [3, 'call-numbers', 'Numbers'],
    [2, 'wording', 'Words'],
  ]);
});

test('links on the page for paper lead to places on it, or to pages it lacks', () => {
  const edition = soundEdition('en', (content) =>
    writePage(content, 'overview', '[a](page:call) [b](page:call#length) [c](page:sources) [d](quote:mayor-quote)'),
  );
  const [, paragraph] = blocksOf(pageOf(edition, 'print'), 'paragraph');
  const links = inlinesOf(required(paragraph)).flatMap((part) => (part.type === 'link' ? [part.href] : []));
  expect(links).toEqual(['#call', '#call-length', '/en/sources/', '#call-quote-mayor-quote']);
  expect(blocksOf(pageOf(edition, 'print'), 'quote').map(({ id }) => id)).toContain('call-quote-mayor-quote');
});

test('the print view shows each quotation in its place, whatever their ids', () => {
  const edition = soundEdition('en', (content) => {
    const { facts, words } = content;
    // The first names on the overview what the print view may call the second.
    facts.quotes['call-mayor-quote'] = { ...required(facts.quotes['mayor-quote']), original: 'Most je otvoren' };
    for (const { namespaces } of Object.values(words)) {
      const texts = namespaces.quotes ?? {};
      texts['call-mayor-quote'] = texts['mayor-quote'] ?? {};
    }
    writePage(content, 'overview', '[-](page:call#length)\n\n![](quote:call-mayor-quote)');
  });
  const originals = (id: string) =>
    blocksOf(pageOf(edition, id), 'quote').flatMap((quote) =>
      nodesIn(quote, 'quotation', 'original').map(({ text }) => text),
    );
  expect(originals('print')).toEqual([...originals('overview'), ...originals('call')]);
});

test('no two places on the page for paper share an id', () => {
  // A picture names its series, whose place it is.
  const written = JSON.stringify(pageOf(english, 'print').nodes, (_, value) =>
    value?.type === 'figure' ? null : value,
  );
  const ids = [...written.matchAll(/"id":"([^"]+)"/gu)].map(([, id]) => id);
  const places = ids.filter((id) => !/^(?:gazette|register|bridge)-/u.test(id ?? ''));
  expect(places).toEqual([...new Set(places)]);
});

test('notes on the page for paper are numbered through', () => {
  expect(pageOf(english, 'print').notes.map(({ number, claim }) => [number, claim.id])).toEqual([
    [1, 'bridge-measured'],
    [2, 'bridge-opened'],
  ]);
});

test('a claim tells on which pages it is cited, at its number, paper left out', () => {
  const claim = required(english.claims.find(({ id }) => id === 'bridge-measured'));
  expect(claim.citedOn).toEqual([
    { url: '/en/#n1-mark', title: 'Overview, note\u00A01' },
    { url: '/en/bridge/#n2-mark', title: 'The bridge, note\u00A02' },
  ]);
});

test('a disputed claim names the disputed point and leads to its accounts, once', () => {
  for (const claim of english.claims)
    expect(claim.disputes).toEqual([{ url: '/en/bridge/#conflict-how-long', title: 'how long the bridge is' }]);
});

const ORDERS = [
  { tag: 'en', publishers: ['Čas', 'Danas', 'Đak', 'Zora'], sorted: ['Čas', 'Đak', 'Danas', 'Zora'] },
  {
    tag: 'sr-Latn',
    publishers: ['Đak', 'Zora', 'Danas', 'Čas', 'Cer'],
    sorted: ['Cer', 'Čas', 'Danas', 'Đak', 'Zora'],
  },
  { tag: 'sr-Cyrl', publishers: ['Жар', 'Зора', 'Дан', 'Ђак', 'Вук'], sorted: ['Вук', 'Дан', 'Ђак', 'Жар', 'Зора'] },
  { tag: 'ru', publishers: ['Яуза', 'Ёлка', 'Жар', 'Елец'], sorted: ['Елец', 'Ёлка', 'Жар', 'Яуза'] },
];
for (const { tag, publishers, sorted } of ORDERS)
  test(`${tag} sorts its sources by its own alphabet`, () => {
    const edition = soundEdition(tag, ({ facts }) => {
      const source = required(facts.sources['gazette-2024']);
      for (const [at, publisher] of publishers.entries()) facts.sources[`extra-${at}`] = { ...source, publisher };
    });
    const order = edition.sources.map(({ publisher }) => publisher);
    expect(order.filter((publisher) => publishers.includes(publisher))).toEqual(sorted);
  });

test('sources of one publisher stand in order of time, the undated first', () => {
  const edition = soundEdition('en', ({ facts }) => {
    const source = required(facts.sources['gazette-2024']);
    facts.sources.later = { ...source, published: '2025-01' };
    facts.sources.undated = { ...source, published: null };
    facts.sources.earlier = { ...source, published: '2023' };
  });
  const order = edition.sources.filter(({ publisher }) => publisher === 'Town Gazette').map(({ id }) => id);
  expect(order).toEqual(['undated', 'earlier', 'gazette-2024', 'later']);
});

test('joining the same content again gives the same editions', () => {
  expect(JSON.stringify(joinEditions(soundContent()))).toBe(JSON.stringify(editions));
});

test('a locale without its words is refused by name', () => {
  const content = soundContent();
  delete content.words.ru;
  expect(messageOf(() => joinEditions(content))).toBe('no words of ru');
});
