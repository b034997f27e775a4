import type { Values } from '../i18n/translator.ts';
import type { BlockContext } from './blocks.ts';
import type { SeriesView, SourceView } from './edition.ts';
import { dated } from './records.ts';
import type { SeriesFact, SeriesPoint } from './schema.ts';
import { spanBetween } from './scope.ts';

/** A data series with every value formatted: the table that stands beside, or instead of, a picture. */
export function seriesView(id: string, context: BlockContext): SeriesView {
  const { facts, records, translator, addresses } = context;
  const series = facts.series[id];
  if (!series) throw new Error(`no series "${id}"`);
  const text = (key: string, own?: Values) => context.text(`series:${id}.${key}`, own);
  const rows = Object.entries(series.points).map(([pointId, point]) => {
    const values: Values = { ...point };
    const hasDetail = translator.has(`series:${id}.details.${pointId}`);
    return {
      id: addresses.anchor(`point-${id}-${pointId}`),
      label: text(`points.${pointId}`, values),
      cells: pointCells(series.unit, point, context),
      detail: hasDetail ? text(`details.${pointId}`, values) : null,
      isOutlined: point.outlined === true || ('partial' in point && point.partial === true),
    };
  });
  const sourceIds = new Set(Object.values(series.points).flatMap(({ sources }) => sources));
  return {
    id: addresses.anchor(`series-${id}`),
    title: text('title'),
    summary: text('summary'),
    caution: text('caution'),
    axis: text('axis'),
    chart: series.chart,
    columns: COLUMNS[series.chart].map((column) => translator.t(`strings:series.column.${column}`)),
    rows,
    sources: [...sourceIds]
      .map((source) => records.sourcesById.get(source))
      .filter((source): source is SourceView => source !== undefined),
  };
}

/** Heads of the columns after the label; `value` takes the series' own unit. */
const COLUMNS = {
  bar: ['value'],
  line: ['value'],
  span: ['value'],
  pairs: ['for', 'against'],
  strip: ['date', 'vote', 'tally'],
} as const satisfies Record<SeriesFact['chart'], readonly string[]>;

function pointCells(unit: SeriesFact['unit'], point: SeriesPoint, { translator }: BlockContext): string[] {
  const { t, formats } = translator;
  const amount = (value: number) => {
    if (unit === 'percent') return formats.percent(value);
    const noun = unit === 'days' ? 'day' : 'month';
    return t(`nouns:${noun}`, { count: value });
  };
  if ('vote' in point) {
    const { tally } = point;
    const counts = tally ? [tally.for, tally.against, tally.abstained].map(formats.number).join(' : ') : '–';
    const vote = t(`strings:vote.${point.vote}`);
    return [
      dated(translator, point.date).text,
      point.flag ? `${vote} (${t(`strings:vote.${point.flag}`)})` : vote,
      counts,
    ];
  }
  if ('for' in point) return [amount(point.for), amount(point.against)];
  if ('value' in point) return [amount(point.value)];
  return [amount(spanBetween(point.from, point.to).days)];
}
