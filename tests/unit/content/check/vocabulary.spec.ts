import { expect, test } from '@playwright/test';
import { expectedKeys, factLabels, flattenTexts } from '../../../../src/content/check/vocabulary.ts';
import type { Namespace } from '../../../../src/content/words.ts';
import { required, soundContent } from '../../sound.ts';

const content = soundContent();

const KEYS: { namespace: Namespace; tag: string; required: string[]; optional: string[] }[] = [
  { namespace: 'claims', tag: 'en', required: ['bridge-opened', 'bridge-measured'], optional: [] },
  { namespace: 'events', tag: 'en', required: ['opening', 'measuring'], optional: [] },
  {
    namespace: 'entities',
    tag: 'ru',
    required: ['mayor.name', 'mayor.text', 'agency.name', 'agency.text'],
    optional: ['mayor.footnote', 'agency.footnote'],
  },
  {
    namespace: 'quotes',
    tag: 'en',
    required: [
      'mayor-quote.occasion',
      'mayor-quote.translation',
      'register-quote.occasion',
      'register-quote.translation',
    ],
    optional: ['mayor-quote.note', 'register-quote.note'],
  },
  {
    namespace: 'quotes',
    tag: 'sr-Cyrl',
    required: ['mayor-quote.occasion', 'register-quote.occasion', 'register-quote.translation'],
    optional: ['mayor-quote.note', 'register-quote.note'],
  },
  {
    namespace: 'quotes',
    tag: 'ru',
    required: ['mayor-quote.occasion', 'mayor-quote.translation', 'register-quote.occasion'],
    optional: ['mayor-quote.note', 'register-quote.note'],
  },
  {
    namespace: 'conflicts',
    tag: 'en',
    required: [
      'how-long.question',
      'how-long.point',
      ...['sides', 'accounts'].flatMap((part) => [`how-long.${part}.mayor`, `how-long.${part}.register`]),
    ],
    optional: ['how-long.note'],
  },
  {
    namespace: 'accounts',
    tag: 'en',
    required: [
      'two-accounts.title',
      'two-accounts.note',
      'two-accounts.columns.mayor',
      'two-accounts.columns.register',
      'two-accounts.voices.mayor-speech',
      'two-accounts.voices.mayor-letter',
      'two-accounts.overlap.title',
      'two-accounts.overlap.both',
      'two-accounts.overlap.apart',
      'two-accounts.overlap.neither',
      'two-accounts.overlap.mayor',
      'two-accounts.overlap.register',
      'two-accounts.topics.length.title',
      'two-accounts.topics.length.entries.mayor-speech.bridge-measured',
    ],
    optional: [],
  },
  {
    namespace: 'series',
    tag: 'en',
    required: [
      'lengths.title',
      'lengths.summary',
      'lengths.caution',
      'lengths.item',
      'lengths.axis',
      'lengths.points.y2024',
    ],
    optional: ['lengths.details.y2024'],
  },
];
for (const { namespace, tag, ...keys } of KEYS)
  test(`the facts say which ${namespace} ${tag} must have and which it may`, () => {
    const expected = required(expectedKeys(namespace, content, tag));
    expect([...expected.required].toSorted()).toEqual(keys.required.toSorted());
    expect([...(expected.optional ?? [])].toSorted()).toEqual(keys.optional.toSorted());
  });

test('a second transcription needs a translation of its own', () => {
  const changed = soundContent(({ facts: { quotes } }) => {
    Object.assign(required(quotes['mayor-quote']), { alternate: { lang: 'sr-Latn', original: 'a', source: 'b' } });
  });
  const { required: needed } = required(expectedKeys('quotes', changed, 'en'));
  expect(needed).toContain('mayor-quote.alternateTranslation');
});

for (const namespace of ['strings', 'nouns'] as const)
  test(`the facts do not say which ${namespace} there are`, () => {
    expect(expectedKeys(namespace, content, 'en')).toBeUndefined();
  });

test('a translation of a released text needs a label that names the language of that text', () => {
  const changed = soundContent(({ facts: { quotes } }) => {
    Object.assign(required(quotes['mayor-quote']), { lang: 'sr-Latn', translatedFrom: 'released' });
  });
  expect(factLabels(changed)).toContain('quote.translatedFrom.sr');
});

test('the title, the licence, data sets, topics, kinds of events, menu pages and languages of sources need labels, once each', () => {
  expect(factLabels(content).toSorted()).toEqual([
    'data.claims',
    'data.events',
    'data.quotations',
    'data.sources',
    'event.kind.records',
    'event.kind.works',
    'footer.license',
    'language.en',
    'language.ru',
    'menu.call',
    'menu.overview',
    'menu.sources',
    'site.title',
    'topic.call',
  ]);
});

test('a tree of texts becomes a list of dotted keys', () => {
  expect([...flattenTexts({ a: 'one', b: { c: 'two', d: { e: 'three' } } })]).toEqual([
    ['a', 'one'],
    ['b.c', 'two'],
    ['b.d.e', 'three'],
  ]);
});
