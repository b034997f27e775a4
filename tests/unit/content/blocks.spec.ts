import { expect, test } from '@playwright/test';
import { recordOf } from '../../../src/content/blocks.ts';
import type { TextTree } from '../../../src/content/read.ts';
import type { QuoteView } from '../../../src/content/views.ts';
import { messageOf } from '../message-of.ts';
import { blocksOf, pageOf, required, soundEdition, writePage } from '../sound.ts';

const callOf = (tag: string, change?: Parameters<typeof soundEdition>[1]) => pageOf(soundEdition(tag, change), 'call');

function quoteOf(tag: string, id: string, change?: Parameters<typeof soundEdition>[1]): QuoteView {
  const quotes = blocksOf(callOf(tag, change), 'quote').map(({ quote }) => quote);
  return required(quotes.find((quote) => quote.id === `quote-${id}`));
}

const WORDINGS = [
  { tag: 'en', lang: 'sr-Latn', text: 'Most ima 1250_metara', marks: ['„', '”'], sourceScript: null },
  { tag: 'ru', lang: 'sr-Latn', text: 'Most ima 1250_metara', marks: ['„', '”'], sourceScript: null },
  { tag: 'sr-Latn', lang: 'sr-Latn', text: 'Most ima 1250_metara', marks: ['„', '”'], sourceScript: null },
  { tag: 'sr-Cyrl', lang: 'sr-Cyrl', text: 'Мост има 1250_метара', marks: ['„', '”'], sourceScript: 'Latn' },
];
for (const { tag, lang, text, marks, sourceScript } of WORDINGS)
  test(`${tag} shows Serbian words in ${lang}, between their own marks`, () => {
    const [transcription] = quoteOf(tag, 'mayor-quote').transcriptions;
    expect(transcription?.original).toEqual({ lang, text: text.replaceAll('_', '\u00A0'), marks });
    expect(transcription?.sourceScript).toBe(sourceScript);
  });

test('Serbian words published in Cyrillic are read in Latin letters on the Latin page', () => {
  const [transcription] = quoteOf('sr-Latn', 'mayor-quote', ({ facts }) => {
    const { cyrl = '', ...quote } = required(facts.quotes['mayor-quote']);
    facts.quotes['mayor-quote'] = { ...quote, lang: 'sr-Cyrl', original: cyrl };
  }).transcriptions;
  expect(transcription?.original).toMatchObject({ lang: 'sr-Latn', text: 'Most ima 1250\u00A0metara' });
  expect(transcription?.sourceScript).toBe('Cyrl');
});

test('Russian words stay in Russian on the Latin page', () => {
  expect(quoteOf('sr-Latn', 'register-quote').transcriptions[0]?.original).toEqual({
    lang: 'ru',
    text: 'Мост открыт',
    marks: ['«', '»'],
  });
});

const TRANSLATIONS = [
  {
    tag: 'en',
    quote: 'mayor-quote',
    translation: { lang: 'en', text: 'The bridge is 1250 metres long', marks: ['“', '”'] },
  },
  {
    tag: 'ru',
    quote: 'mayor-quote',
    translation: { lang: 'ru', text: 'Длина моста\u00A0— 1250\u00A0метров', marks: ['«', '»'] },
  },
  { tag: 'sr-Cyrl', quote: 'mayor-quote', translation: null },
  { tag: 'sr-Latn', quote: 'mayor-quote', translation: null },
  {
    tag: 'sr-Latn',
    quote: 'register-quote',
    translation: { lang: 'sr-Latn', text: 'Most je otvoren', marks: ['„', '”'] },
  },
  { tag: 'ru', quote: 'register-quote', translation: null },
];
for (const { tag, quote, translation } of TRANSLATIONS)
  test(`${tag} shows ${translation ? 'a' : 'no'} translation beside ${quote}`, () => {
    expect(quoteOf(tag, quote).transcriptions[0]?.translation).toEqual(translation);
  });

test('a quotation shows its speaker, occasion, day and source', () => {
  const quote = quoteOf('en', 'mayor-quote');
  expect(quote).toMatchObject({
    speaker: 'The mayor',
    occasion: 'Speech on the bridge',
    date: { text: '1\u00A0March 2024', datetime: '2024-03-01' },
    note: null,
  });
  expect(quote.transcriptions.map(({ source }) => source.id)).toEqual(['gazette-2024']);
});

test('a translation is the site’s own, or belongs to the source that the fact names for the locale', () => {
  const translators = ['en', 'sr-Latn', 'ru'].map((tag) => {
    const edition = soundEdition(tag, ({ facts }) => {
      required(facts.quotes['mayor-quote']).translation = { en: 'gazette-2024', ru: 'site' };
    });
    return (
      required(blocksOf(pageOf(edition, 'call'), 'quote').find(({ quote }) => quote.id === 'quote-mayor-quote')).quote
        .transcriptions[0]?.translator?.id ?? null
    );
  });
  expect(translators).toEqual(['gazette-2024', null, null]);
});

test('a second transcription stands beside the first, with its own source and translation', () => {
  const { transcriptions } = quoteOf('en', 'mayor-quote', ({ facts, words }) => {
    const quote = required(facts.quotes['mayor-quote']);
    quote.alternate = { lang: 'sr-Latn', original: 'Most je dug', cyrl: 'Мост је дуг', source: 'register-2001' };
    Object.assign(words.en?.namespaces.quotes?.['mayor-quote'] ?? {}, { alternateTranslation: 'The bridge is long' });
  });
  expect(
    transcriptions.map(({ original, translation, source }) => [original.text, translation?.text, source.id]),
  ).toEqual([
    ['Most ima 1250\u00A0metara', 'The bridge is 1250 metres long', 'gazette-2024'],
    ['Most je dug', 'The bridge is long', 'register-2001'],
  ]);
});

test('a dispute shows its question and every account with its claims', () => {
  const { conflict } = required(blocksOf(callOf('en'), 'conflict')[0]);
  expect(conflict).toMatchObject({
    id: 'conflict-how-long',
    question: 'How long is the bridge?',
    accounts: [
      { text: 'The mayor gives 1,250 metres.', citations: [{ href: '#n2' }] },
      { text: 'The register gives no length.', citations: [{ href: '#n1' }] },
    ],
    note: null,
  });
});

test('a table of accounts has a cell for every column, and a voice where several share it', () => {
  const accounts = required(blocksOf(callOf('en'), 'accounts')[0]).accounts;
  expect(accounts.columns).toEqual(['The mayor', 'The register']);
  expect(accounts.topics).toMatchObject([
    {
      id: 'topic-length',
      title: 'Length',
      href: '#length',
      isShared: false,
      cells: [[{ voice: 'Speech', entries: [{ text: '1,250 metres', citation: { number: 2 } }] }], []],
    },
  ]);
});

test('a voice alone in its column is not named', () => {
  const page = callOf('en', ({ facts }) => {
    required(facts.accounts['two-accounts']).columns = { mayor: ['mayor-speech'], register: ['register'] };
  });
  expect(required(blocksOf(page, 'accounts')[0]).accounts.topics[0]?.cells[0]?.[0]?.voice).toBeNull();
});

test('a topic without a section leads nowhere', () => {
  const page = callOf('en', ({ facts }) => {
    delete required(facts.accounts['two-accounts']?.topics.length).section;
  });
  expect(required(blocksOf(page, 'accounts')[0]).accounts.topics[0]?.href).toBeNull();
});

test('the common ground of two accounts shows topics of one side, of both and of the other', () => {
  const edition = soundEdition('en', (content) => {
    const accounts = required(content.facts.accounts['two-accounts']);
    const length = required(accounts.topics.length);
    const entry = { voice: 'register', claim: 'bridge-opened' };
    accounts.topics = {
      length,
      width: { shared: false, entries: [entry] },
      opening: { shared: true, entries: [entry] },
    };
    for (const { namespaces } of Object.values(content.words))
      Object.assign((namespaces.accounts?.['two-accounts'] as TextTree | undefined)?.topics ?? {}, {
        width: { title: 'Width', entries: { register: { 'bridge-opened': 'a' } } },
        opening: { title: 'Opening', entries: { register: { 'bridge-opened': 'b' } } },
      });
    writePage(content, 'overview', '![](overlap:two-accounts)');
  });
  const { overlap } = required(blocksOf(pageOf(edition, 'overview'), 'overlap')[0]);
  const { claims, ...shown } = overlap;
  expect(claims.map(({ id }) => id)).toContain('bridge-opened');
  expect(new Set(claims).size).toBe(claims.length);
  expect(shown).toEqual({
    id: 'overlap-two-accounts',
    title: 'Common ground',
    parts: [
      {
        title: 'The mayor',
        column: 'mayor',
        isShared: false,
        topics: [{ url: '/en/bridge/#topic-length', title: 'Length' }],
      },
      { title: 'Both', column: null, isShared: true, topics: [{ url: '/en/bridge/#topic-opening', title: 'Opening' }] },
      {
        title: 'The register',
        column: 'register',
        isShared: false,
        topics: [{ url: '/en/bridge/#topic-width', title: 'Width' }],
      },
    ],
  });
});

test('a period shows its events in order, each with its claims', () => {
  const { events } = required(blocksOf(callOf('sr-Cyrl'), 'events')[0]);
  expect(events.map(({ id, title, date, citations }) => [id, title, date.text, citations.length])).toEqual([
    ['event-opening', 'Отварање моста', 'јун 2001.', 1],
    ['event-measuring', 'Мерење моста', '1.\u00A0марта 2024.', 1],
  ]);
});

test('an event of another period is left out', () => {
  const page = callOf('en', ({ facts }) => {
    required(facts.events.measuring).period = 'late';
  });
  expect(required(blocksOf(page, 'events')[0]).events.map(({ id }) => id)).toEqual(['event-opening']);
});

test('a group shows its members, and the remark on a name', () => {
  const block = required(blocksOf(callOf('en'), 'entities')[0]);
  expect(block).toMatchObject({
    isTerms: false,
    entities: [
      { id: 'entity-mayor', name: 'The mayor', text: 'Head of the town.', footnote: null },
      { id: 'entity-agency', name: 'The agency', footnote: { id: 'mark-agency', href: '#footnote-agency' } },
    ],
  });
});

test('a group of terms alone says so', () => {
  const page = callOf('en', ({ facts }) => {
    for (const entity of Object.values(facts.entities)) entity.kind = 'term';
  });
  expect(required(blocksOf(page, 'entities')[0]).isTerms).toBe(true);
});

test('a record that is not there is refused by name', () => {
  expect(recordOf({ one: 1 }, 'one')).toBe(1);
  expect(messageOf(() => recordOf({ one: 1 }, 'two'))).toBe('no record "two"');
});

test('every kind of block of the fixture is resolved', () => {
  const kinds = soundEdition('en').pages.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(
    new Set([
      'heading',
      'paragraph',
      'list',
      'quote',
      'conflict',
      'accounts',
      'series',
      'events',
      'entities',
      'wording',
      'corrections',
    ]),
  );
});
