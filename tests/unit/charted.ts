/** The sound fixture with a data series of every chart. */
import type { Edition } from '../../src/content/edition.ts';
import type { Content } from '../../src/content/kind.ts';
import { type SeriesFact, seriesSchema } from '../../src/content/series-schema.ts';
import { soundEdition } from './sound.ts';

const sources = ['gazette-2024', 'register-2001'];
const claims = ['bridge-measured'];

const SERIES: Record<string, SeriesFact> = Object.fromEntries(
  Object.entries({
    lengths: {
      chart: 'bar',
      unit: 'months',
      points: {
        whole: { date: '2024', end: '2025-03-31', value: 4, sources, claims },
        half: { date: '2024-06', value: 2, partial: true, sources },
      },
    },
    shares: { chart: 'line', unit: 'percent', points: { one: { date: '2024', value: 0, outlined: true, sources } } },
    gaps: { chart: 'span', unit: 'days', points: { one: { from: '2022-05-29', to: '2024-10-20', sources } } },
    polls: {
      chart: 'pairs',
      unit: 'percent',
      points: { one: { from: '2022', to: '2024', for: 40, against: 44, sources } },
    },
    votes: {
      chart: 'strip',
      unit: 'vote',
      points: {
        counted: { date: '2022-03-02', vote: 'for', tally: { for: 1141, against: 5, abstained: 35 }, sources },
        uncounted: { date: '2022-03', vote: 'did-not-vote', flag: 'changed-later', sources },
      },
    },
    statements: {
      chart: 'statements',
      unit: 'statement',
      kinds: ['firm', 'open', 'unused'],
      moment: 'bridge-opened',
      points: { said: { date: '2024-03-01', kinds: ['open', 'firm'], sources, claims } },
    },
  }).map(([id, series]) => [id, seriesSchema.parse(series)]),
);

/** An edition of the sound fixture with one series of every chart, changed by `change`. */
export function chartedEdition(tag: string, change: (content: Content) => void = () => {}): Edition {
  return soundEdition(tag, (content) => {
    Object.assign(content.facts.series, SERIES);
    for (const { namespaces } of Object.values(content.words))
      if (namespaces.series) Object.assign(namespaces.series, textsOf());
    change(content);
  });
}

function textsOf(): object {
  return Object.fromEntries(
    Object.entries(SERIES).map(([id, { points, ...series }]) => [
      id,
      {
        title: `About ${id}`,
        summary: `Summary of ${id}`,
        caution: `Caution of ${id}`,
        item: 'Item',
        axis: `measure of ${id}`,
        ...('kinds' in series
          ? {
              kinds: Object.fromEntries(series.kinds.map((kind) => [kind, `Kind ${kind}`])),
            }
          : { points: Object.fromEntries(Object.keys(points).map((point) => [point, `Point ${point}`])) }),
        ...('moment' in series ? { moment: 'Day {{date, date}}' } : {}),
        details: id === 'lengths' ? { half: 'Six months only' } : {},
      },
    ]),
  );
}
