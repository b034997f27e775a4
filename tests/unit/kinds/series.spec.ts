import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import { inlinesOf, type Node, plainText } from '../../../src/content/node.ts';
import { seriesSchema } from '../../../src/content/series-schema.ts';
import { blocksOf, nodesIn, pageOf, required, soundEdition, wordsIn } from '../sound.ts';

const sources = ['gazette-2024'];

/** The sound fixture's series as `tag` shows it, with other facts. */
function seriesOf(tag: string, facts: object): Node {
  const edition = soundEdition(tag, (content) => {
    const series = seriesSchema.parse(facts);
    content.facts.series.lengths = series;
    for (const { namespaces } of Object.values(content.words))
      Object.assign(namespaces.series?.lengths ?? {}, {
        points: Object.fromEntries(Object.keys(series.points).map((id) => [id, `point ${id}`])),
      });
  });
  return seriesIn(edition);
}

const seriesIn = (edition: Edition) => required(blocksOf(pageOf(edition, 'call'), 'series')[0]);
const tableOf = (series: Node) => required(nodesIn(series, 'table')[0]);
const cellsOf = (series: Node) =>
  tableOf(series).rows.map(({ cells }) => cells.map((cell) => plainText(cell.flatMap(inlinesOf))));

const spaced = (written: string) => written.replaceAll('_', '\u00A0');

const CELLS = [
  { name: 'a share', tag: 'en', chart: 'bar', unit: 'percent', point: { date: '2024', value: 60 }, cells: ['60%'] },
  { name: 'a share', tag: 'ru', chart: 'line', unit: 'percent', point: { date: '2024', value: 2.5 }, cells: ['2,5%'] },
  { name: 'months', tag: 'ru', chart: 'bar', unit: 'months', point: { date: '2024', value: 4 }, cells: ['4_месяца'] },
  {
    name: 'a span',
    tag: 'en',
    chart: 'span',
    unit: 'days',
    point: { from: '2022-05-29', to: '2024-10-20' },
    cells: ['875_days'],
  },
  {
    name: 'a span',
    tag: 'sr-Latn',
    chart: 'span',
    unit: 'days',
    point: { from: '2022-05-29', to: '2024-10-20' },
    cells: ['875_dana'],
  },
  {
    name: 'two shares',
    tag: 'en',
    chart: 'pairs',
    unit: 'percent',
    point: { from: '2022', to: '2024', for: 40, against: 44 },
    cells: ['40%', '44%'],
  },
] as const;
for (const { name, tag, chart, unit, point, cells } of CELLS)
  test(`${tag} shows ${name} of a ${chart} chart as ${cells.join(', ')}`, () => {
    const series = seriesOf(tag, { chart, unit, points: { one: { ...point, sources } } });
    expect(cellsOf(series)).toEqual([cells.map(spaced)]);
  });

test('a vote shows its day, the vote and the tally', () => {
  const point = { date: '2022-03-02', vote: 'for', tally: { for: 1141, against: 5, abstained: 35 }, sources };
  const edition = soundEdition('en');
  const series = seriesOf('en', { chart: 'strip', unit: 'vote', points: { one: point } });
  expect(cellsOf(series)[0]).toEqual(['2\u00A0March 2022', edition.t('strings:vote.for'), '1,141 : 5 : 35']);
  expect(tableOf(series).head).toHaveLength(4);
});

test('a vote without a tally says so, and one changed later is marked', () => {
  const point = { date: '2022-03-02', vote: 'abstained', flag: 'changed-later', sources };
  const { t } = soundEdition('en');
  const series = seriesOf('en', { chart: 'strip', unit: 'vote', points: { one: point } });
  expect(cellsOf(series)[0]?.slice(1)).toEqual([
    `${t('strings:vote.abstained')} (${t('strings:vote.changed-later')})`,
    '–',
  ]);
});

test('a series shows its words, and its points with their labels', () => {
  const series = seriesIn(soundEdition('en'));
  expect(series.id).toBe('series-lengths');
  expect(wordsIn(series, 'title')).toEqual(['New part of the bridge']);
  expect(wordsIn(series, 'summary')).toEqual(['Most of it is new.']);
  expect(wordsIn(series, 'axis')).toEqual(['share of the length']);
  expect(wordsIn(series, 'caution')).toEqual(['One measurement.']);
  const { head, rows } = tableOf(series);
  expect(head.map(plainText)[0]).toBe('Year');
  expect(rows).toMatchObject([{ id: 'point-lengths-y2024', mark: null, detail: null }]);
  expect(rows.map((row) => plainText(row.head))).toEqual(['Measured in 2024']);
  expect(cellsOf(series)).toEqual([['60%']]);
});

test('a point with a detail shows it', () => {
  const edition = soundEdition('en', ({ words }) => {
    for (const { namespaces } of Object.values(words))
      Object.assign(namespaces.series?.lengths ?? {}, { details: { y2024: 'of {{value, number}} in all' } });
  });
  expect(tableOf(seriesIn(edition)).rows[0]?.detail).toBe('of 60 in all');
});

for (const mark of ['outlined', 'partial'])
  test(`a point that is ${mark} is drawn in outline`, () => {
    const points = {
      one: { date: '2024', value: 60, sources, [mark]: true },
      two: { date: '2025', value: 61, sources },
    };
    const series = seriesOf('en', { chart: 'bar', unit: 'percent', points });
    const remark = soundEdition('en').t('strings:series.outlined');
    expect(tableOf(series).rows.map((row) => row.mark)).toEqual([remark, null]);
    expect(nodesIn(series, 'figure')[0]?.svg.match(/chart__outline/gu)).toHaveLength(1);
  });

test('the sources of all points are listed once each', () => {
  const points = {
    one: { date: '2023', value: 1, sources: ['gazette-2024', 'register-2001'] },
    two: { date: '2024', value: 2, sources: ['register-2001', 'gazette-2024'] },
  };
  const named = inlinesOf(seriesOf('en', { chart: 'bar', unit: 'percent', points }));
  expect(named.flatMap((inline) => (inline.type === 'source' ? inline.source.id : []))).toEqual([
    'gazette-2024',
    'register-2001',
  ]);
});

test('a series offers its table as files for readers, under its own name', () => {
  const series = seriesOf('ru', {
    chart: 'bar',
    unit: 'percent',
    points: { one: { date: '2024', value: 60, sources } },
  });
  const [title] = wordsIn(series, 'title');
  const files = inlinesOf(series).filter((inline) => inline.type === 'link');
  expect(files.map(({ children, href, file }) => [plainText(children), href, file?.label])).toEqual([
    ['XLSX', '/ru/data/lengths.xlsx', `XLSX: ${title}`],
    ['CSV', '/ru/data/lengths.csv', `CSV: ${title}`],
  ]);
});

test('statements of an account are drawn in its colour, on the page and on paper', () => {
  const facts = {
    chart: 'statements',
    unit: 'statement',
    kinds: ['firm'],
    points: { one: { date: '2001', kinds: ['firm'], sources, claims: ['bridge-opened'] } },
  };
  const sideWith = (more: object) => {
    const edition = soundEdition('en', (content) => {
      const colours = { light: '#7a3f0a', dark: '#f0b47e', speakers: [] };
      content.facts.site.accounts = { town: colours, builders: colours };
      content.facts.series.lengths = seriesSchema.parse({ ...facts, ...more });
      for (const { namespaces } of Object.values(content.words))
        Object.assign(namespaces.series?.lengths ?? {}, { kinds: { firm: 'firm' } });
    });
    const series = seriesIn(edition);
    return [series.side, nodesIn(series, 'figure')[0]?.side];
  };
  expect(sideWith({ account: 'builders' })).toEqual(['b', 'b']);
  expect(sideWith({})).toEqual([null, null]);
});

test('a line marks the day of a claim in the words of the series', () => {
  const edition = soundEdition('en', (content) => {
    content.facts.series.lengths = seriesSchema.parse({
      chart: 'line',
      unit: 'percent',
      moment: 'bridge-opened',
      points: { before: { date: '2000', value: 40, sources }, after: { date: '2002', value: 50, sources } },
    });
    for (const { namespaces } of Object.values(content.words))
      Object.assign(namespaces.series?.lengths ?? {}, {
        points: { before: 'one', after: 'two' },
        moment: 'Open since {{date, year}}',
      });
  });
  const [figure] = nodesIn(seriesIn(edition), 'figure');
  expect(figure?.svg).toContain('Open since 2001');
  expect(figure?.svg).toContain('chart__moment');
});
