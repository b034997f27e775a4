import { expect, test } from '@playwright/test';
import { placeholderScope, spanBetween, valueAt } from '../../../src/content/scope.ts';
import { facts, translatorOf } from '../real-words.ts';
import { soundContent } from '../sound.ts';

const SPANS = [
  { from: '2022-05-29', to: '2024-10-20', span: { days: 875, years: 2, months: 4, restDays: 21 } },
  { from: '2024-02-28', to: '2024-03-01', span: { days: 2, years: 0, months: 0, restDays: 2 } },
  { from: '2023-02-28', to: '2023-03-01', span: { days: 1, years: 0, months: 0, restDays: 1 } },
  { from: '2024-01-31', to: '2024-02-29', span: { days: 29, years: 0, months: 1, restDays: 0 } },
  { from: '2020-02-29', to: '2024-02-29', span: { days: 1461, years: 4, months: 0, restDays: 0 } },
  { from: '2024-03-30', to: '2024-04-01', span: { days: 2, years: 0, months: 0, restDays: 2 } },
  { from: '2024-10-26', to: '2024-10-28', span: { days: 2, years: 0, months: 0, restDays: 2 } },
  { from: '2001-06', to: '2024-03-01', span: { days: 8309, years: 22, months: 9, restDays: 0 } },
  { from: '1944', to: '2024', span: { days: 29220, years: 80, months: 0, restDays: 0 } },
];
for (const { from, to, span } of SPANS)
  test(`from ${from} to ${to} it is ${span.days} days, or ${span.years}/${span.months}/${span.restDays}`, () => {
    expect(spanBetween(from, to)).toEqual(span);
  });

test('the two calls of the real content lie 875 days apart', () => {
  expect(placeholderScope(facts).gap).toEqual({ days: 875, years: 2, months: 4, restDays: 21 });
});

const TOLD = [
  { tag: 'en', days: '875 days', parts: ['2 years', '4 months', '21 days'] },
  { tag: 'sr-Cyrl', days: '875 дана', parts: ['2 године', '4 месеца', '21 дан'] },
  { tag: 'sr-Latn', days: '875 dana', parts: ['2 godine', '4 meseca', '21 dan'] },
  { tag: 'ru', days: '875 дней', parts: ['2 года', '4 месяца', '21 день'] },
];
for (const { tag, days, parts } of TOLD)
  test(`${tag} tells the time between the calls as ${days}, or ${parts.join(', ')}`, () => {
    const { fill } = translatorOf(tag);
    const scope = placeholderScope(facts);
    expect(fill('{{gap.days, count(noun: day)}}', scope).replaceAll('\u00A0', ' ')).toBe(days);
    expect(
      fill(
        '{{gap.years, count(noun: year)}}, {{gap.months, count(noun: month)}}, {{gap.restDays, count(noun: day)}}',
        scope,
      ).replaceAll('\u00A0', ' '),
    ).toBe(parts.join(', '));
  });

test('a placeholder may name dates and values of claims, the gap, the site and the counts', () => {
  expect(placeholderScope(soundContent().facts)).toEqual({
    'bridge-opened': { date: '2001-06' },
    'bridge-measured': { date: '2024-03-01', length: 1250, share: 60 },
    gap: { days: 8309, years: 22, months: 9, restDays: 0 },
    site: { checked: '2024-03-02', published: '2024-05-01', firstPublished: '2024-05-01', edition: 1 },
    counts: { claims: 2, sources: 2, quotes: 2, events: 2, entities: 2, conflicts: 1 },
  });
});

test('a gap between claims that are not there is left out', () => {
  const { facts: broken } = soundContent(({ facts: { site } }) => {
    site.gap.from = 'no-such-claim';
  });
  expect(placeholderScope(broken)).not.toHaveProperty('gap');
});

const scope = { gap: { days: 875 }, 'a-claim': { date: '2024' }, nothing: 0 };
const PATHS = [
  { path: 'gap.days', leads: true },
  { path: 'a-claim.date', leads: true },
  { path: 'nothing', leads: true },
  { path: 'gap', leads: false },
  { path: 'gap.weeks', leads: false },
  { path: 'gap.days.more', leads: false },
  { path: 'rumour.date', leads: false },
  { path: 'a-claim.date.length', leads: false },
  { path: 'constructor', leads: false },
  { path: 'gap.toString', leads: false },
  { path: '', leads: false },
];
for (const { path, leads } of PATHS)
  test(`the path “${path}” leads to ${leads ? 'a' : 'no'} value`, () => {
    expect(valueAt(scope, path) !== undefined).toBe(leads);
  });
