import { expect, test } from '@playwright/test';
import { required, soundEdition } from '../sound.ts';

const { data, dataSets } = soundEdition('ru');

for (const { name, record: schema } of dataSets)
  test(`the ${name} of an edition keep to their schema, in the order of the facts`, () => {
    const records = required(data[name]);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records)
      expect(schema.safeParse({ ...record, url: `https://example.org${record.url}` }).error).toBeUndefined();
  });

test('a claim tells who says it in the language of the edition, and ids that are the same in all', () => {
  expect(data.claims?.[1]).toMatchObject({
    id: 'bridge-measured',
    url: '/ru/sources/#claim-bridge-measured',
    date: '2024-03-01',
    status: { id: 'stated-by-one-side' },
    disputed: true,
    saidBy: [{ id: 'mayor' }],
    reportedBy: [{ id: 'agency' }],
    sources: ['gazette-2024'],
  });
  expect(soundEdition('en').data.claims?.map(({ id }) => id)).toEqual(data.claims?.map(({ id }) => id));
  expect(data.claims?.[1]?.text).toMatch(/[а-я]/u);
});

test('a quotation has its words as published, and a translation where the edition needs one', () => {
  expect(data.quotations).toMatchObject([
    { id: 'mayor-quote', url: '/ru/bridge/#quote-mayor-quote', language: 'sr-Latn', original: 'Most ima 1250 metara' },
    { id: 'register-quote', language: 'ru', translation: null, alternate: null },
  ]);
  expect(data.quotations?.[0]?.translation).toContain('1250');
  expect(soundEdition('sr-Cyrl').data.quotations?.[0]).toMatchObject({ language: 'sr-Latn', translation: null });
});

test('a source names what rests on it', () => {
  expect(data.sources?.find(({ id }) => id === 'gazette-2024')).toMatchObject({
    url: '/ru/sources/#source-gazette-2024',
    claims: ['bridge-measured'],
    quotations: ['mayor-quote'],
  });
});

test('an event has its day as exactly as it is known', () => {
  expect(data.events).toMatchObject([
    {
      id: 'opening',
      url: '/ru/bridge/#event-opening',
      date: '2001-06',
      kind: { id: 'works', name: 'Строительство' },
      title: 'Мост открыли',
      claims: ['bridge-opened'],
    },
    { id: 'measuring', date: '2024-03-01' },
  ]);
});
