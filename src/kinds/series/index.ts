import { ownValue } from '../../content/by-id.ts';
import { factIds, type Kind } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import { type SeriesFact, type SeriesPoint, seriesSchema } from '../../content/series-schema.ts';
import { checkSeries } from './check.ts';
import { seriesRecords } from './records.ts';
import { seriesNode } from './series.ts';

/** A data series: its picture and its table. */
export const series: Kind = {
  scheme: 'series',
  targets: factIds('series'),
  nodes: seriesNode,
  isKept: true,
  sheets: ['styles/chart.css', 'kinds/series/series.css'],
  facts: { file: 'series', schema: seriesSchema },
  isDue: () => true,
  sources: ({ series }) =>
    Object.values(series).flatMap(({ points }) => Object.values(points).flatMap(({ sources }) => sources)),
  check: checkSeries,
  words: 'series',
  texts: {
    keys: ({ series }) => ({
      required: Object.entries(series).flatMap(([id, { points, ...one }]) => [
        `${id}.title`,
        `${id}.summary`,
        `${id}.caution`,
        `${id}.item`,
        `${id}.axis`,
        ...('kinds' in one
          ? one.kinds.map((kind) => `${id}.kinds.${kind}`)
          : Object.keys(points).map((point) => `${id}.points.${point}`)),
        ...('moment' in one && one.moment !== undefined ? [`${id}.moment`] : []),
      ]),
      optional: Object.entries(series).flatMap(([id, { points }]) =>
        Object.keys(points).map((point) => `${id}.details.${point}`),
      ),
    }),
    allows(key, facts, scope) {
      const [id = '', field = '', point = ''] = key.split('.');
      if (field === 'moment') return { scope, own: { date: momentOf(facts, id) } };
      return { scope, own: ownValue<SeriesPoint>(ownValue(facts.series, id)?.points ?? {}, point) };
    },
  },
  series: seriesRecords,
};

/** Day of the claim that a series marks. */
function momentOf(facts: Facts, id: string): string | undefined {
  const one = ownValue<SeriesFact>(facts.series, id);
  const claim = one && 'moment' in one ? one.moment : undefined;
  return claim === undefined ? undefined : ownValue(facts.claims, claim)?.date;
}
