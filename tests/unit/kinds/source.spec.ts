import { expect, test } from '@playwright/test';
import { required, soundEdition } from '../sound.ts';

const sourceOf = (tag: string, id: string) => required(soundEdition(tag).sources.find((source) => source.id === id));

test('a source has its place on the page of sources', () => {
  expect(sourceOf('ru', 'gazette-2024').href).toBe('/ru/sources/#source-gazette-2024');
});

test('a source shows where it was published, when, in which language, and what it relays', () => {
  const { languageName, ...source } = sourceOf('en', 'gazette-2024');
  expect(source).toMatchObject({
    publisher: 'Town Gazette',
    title: 'The bridge, measured',
    url: 'https://gazette.example/bridge',
    isLinked: true,
    language: 'en',
    kind: 'newspaper',
    relays: ['The agency'],
    isExcerpt: true,
    copy: null,
    notes: [],
    published: { text: '2\u00A0March 2024', datetime: '2024-03-02' },
  });
  expect(languageName).not.toBe('');
});

const SERBIAN_NAMES = [
  { tag: 'en', publisher: 'RTS', publisherLanguage: 'sr-Latn' },
  { tag: 'sr-Latn', publisher: 'RTS', publisherLanguage: 'sr-Latn' },
  { tag: 'sr-Cyrl', publisher: 'РТС', publisherLanguage: 'sr-Cyrl' },
  { tag: 'ru', publisher: 'РТС', publisherLanguage: 'sr-Cyrl' },
];
for (const { tag, publisher, publisherLanguage } of SERBIAN_NAMES)
  test(`${tag} names a Serbian publisher ${publisher}, and a Russian one as it names itself`, () => {
    const { sources } = soundEdition(tag, ({ facts }) => {
      const source = required(facts.sources['gazette-2024']);
      facts.sources.serbian = { ...source, publisher: 'РТС', title: 'Мост', language: 'sr-Cyrl' };
      facts.sources.latin = { ...source, publisher: 'RTS', language: 'sr-Latn' };
      facts.sources.russian = { ...source, publisher: 'РБК', language: 'ru' };
    });
    const byId = new Map(sources.map((source) => [source.id, source]));
    expect(byId.get('serbian')).toMatchObject({ publisher, publisherLanguage, title: 'Мост', language: 'sr-Cyrl' });
    expect(byId.get('serbian')?.shownTitle?.text).toBe(publisher === 'RTS' ? 'Мост' : undefined);
    expect(byId.get('russian')).toMatchObject({ publisher: 'РБК', publisherLanguage: 'ru' });
  });

test('a source without an https: address is shown and not linked', () => {
  expect(sourceOf('en', 'register-2001')).toMatchObject({ isLinked: false, title: null });
});

test('a source whose day is unknown has no date, and is told apart by its title', () => {
  const edition = soundEdition('en', ({ facts }) => {
    required(facts.sources['gazette-2024']).published = null;
  });
  expect(edition.sources.find(({ id }) => id === 'gazette-2024')).toMatchObject({
    published: null,
    shownTitle: { text: 'The bridge, measured', language: 'en' },
  });
  expect(sourceOf('en', 'gazette-2024').shownTitle).toBeNull();
});

test('two sources of a publisher and day without titles are told apart by their addresses', () => {
  const { sources } = soundEdition('en', ({ facts }) => {
    const source = { ...required(facts.sources['gazette-2024']), title: null };
    facts.sources.first = { ...source, url: 'https://www.gazette.example/1' };
    facts.sources.second = { ...source, url: 'https://gazette.example/2' };
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  expect(byId.get('first')).toMatchObject({
    shownTitle: { text: 'gazette.example/1', language: 'zxx' },
    sharesName: true,
  });
  expect(byId.get('second')?.shownTitle?.text).toBe('gazette.example/2');
  expect(byId.get('gazette-2024')).toMatchObject({ shownTitle: { text: 'The bridge, measured' }, sharesName: false });
});

test('remarks on a source are told in the language of the page', () => {
  const edition = soundEdition('ru', ({ facts }) => {
    required(facts.sources['gazette-2024']).note = ['date-inferred', 'translation'];
  });
  const { notes } = required(edition.sources.find(({ id }) => id === 'gazette-2024'));
  expect(notes).toEqual([edition.t('strings:source.note.date-inferred'), edition.t('strings:source.note.translation')]);
});

test('a source lists the claims it carries, and a quotation', () => {
  const { claims, quotes } = sourceOf('en', 'gazette-2024');
  expect(claims).toEqual([
    {
      url: '/en/sources/#claim-bridge-measured',
      title: 'The mayor said that the bridge is 1,250 metres long; 60% of it is new.',
    },
  ]);
  expect(quotes).toEqual([
    {
      url: '/en/bridge/#quote-mayor-quote',
      title: 'The mayor, 1\u00A0March 2024: Speech on the bridge',
      original: { lang: 'sr-Latn', text: 'Most ima 1250\u00A0metara', marks: ['„', '”'] },
    },
  ]);
});
