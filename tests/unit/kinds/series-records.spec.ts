import { expect, test } from '@playwright/test';
import { SERIES_SCHEMAS } from '../../../src/content/series-record.ts';
import { chartedEdition } from '../charted.ts';
import { required } from '../sound.ts';

const edition = chartedEdition('en');
const seriesOf = (id: string, { data } = edition) => required(data.series.find((series) => series.id === id));

test('there is a record of every series, of every chart', () => {
  expect(edition.data.series.map(({ chart }) => chart)).toEqual(Object.keys(SERIES_SCHEMAS));
});

for (const { id, chart } of edition.data.series)
  test(`the ${id} keep to the schema of the chart ${chart}`, () => {
    const { points, ...series } = seriesOf(id);
    const placed = <T extends { url: string }>(record: T) => ({ ...record, url: `https://example.org${record.url}` });
    const record = { ...placed(series), points: (points as { url: string }[]).map(placed) };
    expect(SERIES_SCHEMAS[chart].safeParse(record).error).toBeUndefined();
  });

test('a series has its words, its unit and what it measures', () => {
  expect(seriesOf('lengths')).toMatchObject({
    url: '/en/bridge/#series-lengths',
    title: 'About lengths',
    summary: 'Summary of lengths',
    caution: 'Caution of lengths',
    unit: 'months',
    measure: 'measure of lengths',
  });
});

test('a value has its dates, its place, its claims and its sources with their addresses', () => {
  const [whole] = seriesOf('lengths').points;
  expect(whole).toEqual({
    id: 'whole',
    url: '/en/bridge/#point-lengths-whole',
    label: 'Point whole',
    date: '2024',
    end: '2025-03-31',
    value: 4,
    comparable: true,
    remark: null,
    sources: ['gazette-2024', 'register-2001'],
    addresses: (edition.data.sources ?? [])
      .filter(({ id }) => ['gazette-2024', 'register-2001'].includes(id))
      .sort((a, b) => a.id.localeCompare(b.id))
      .map(({ address }) => address),
    claims: ['bridge-measured'],
  });
});

test('what is not fully comparable says so, with its detail', () => {
  const label = edition.t('strings:series.outlined');
  expect(seriesOf('lengths').points[1]).toMatchObject({ comparable: false, remark: `${label}; Six months only` });
  expect(seriesOf('shares').points[0]).toMatchObject({ value: 0, comparable: false, remark: label });
});

test('a span is counted in days, and two shares stand under their names', () => {
  expect(seriesOf('gaps').points[0]).toMatchObject({ from: '2022-05-29', to: '2024-10-20', value: 875 });
  expect(seriesOf('polls').points[0]).toMatchObject({ from: '2022', to: '2024', for: 40, against: 44 });
});

test('a vote has its count, or none, and what was said of it afterwards', () => {
  expect(seriesOf('votes').points).toMatchObject([
    { vote: { id: 'for', name: edition.t('strings:vote.for') }, tally: { for: 1141, against: 5, abstained: 35 } },
    { vote: { id: 'did-not-vote' }, tally: null, remark: edition.t('strings:vote.changed-later') },
  ]);
});

test('a statement has the words of its claim and the kinds that it is sorted as', () => {
  const claim = required((edition.data.claims ?? []).find(({ id }) => id === 'bridge-measured'));
  expect(seriesOf('statements').points).toMatchObject([
    {
      label: '1\u00A0March 2024',
      date: '2024-03-01',
      text: claim.text,
      kinds: [
        { id: 'open', name: 'Kind open' },
        { id: 'firm', name: 'Kind firm' },
      ],
    },
  ]);
});

test('every edition has the same ids, dates and values', () => {
  const WORDS = ['url', 'label', 'remark', 'title', 'summary', 'caution', 'measure', 'name', 'text'];
  const bare = (tag: string) =>
    JSON.stringify(chartedEdition(tag).data.series, (key, value) => (WORDS.includes(key) ? undefined : value));
  for (const tag of ['sr-Cyrl', 'sr-Latn', 'ru']) expect(bare(tag), tag).toBe(bare('en'));
});
