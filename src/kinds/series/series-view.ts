import { scaleLinear } from 'd3-scale';
import { tableFiles } from '../../content/data-sets.ts';
import { dated } from '../../content/records.ts';
import type { SeriesFact, SeriesPoint } from '../../content/schema.ts';
import { spanBetween } from '../../content/scope.ts';
import type { SeriesRow, SeriesView, SourceView, Tick, VoteView } from '../../content/views.ts';
import type { Values } from '../../i18n/translator.ts';
import { typeset } from '../../i18n/typography.ts';
import { claimsAmong, type KindContext, recordOf } from '../kind.ts';

/** A data series with every value formatted for its table, and bare for its picture. */
export function seriesView(id: string, context: KindContext): SeriesView {
  const { facts, records, translator, addresses } = context;
  const { t, formats } = translator;
  const series = recordOf(facts.series, id);
  const text = (key: string) => context.text(`series:${id}.${key}`);
  const rows = Object.entries(series.points).map(([pointId, point]): SeriesRow => {
    return {
      id: addresses.anchor(`point-${id}-${pointId}`),
      ...pointWords(id, pointId, point, context),
      cells: pointCells(series.unit, point, context),
      values: pointValues(point),
      vote: voteView(point, context),
    };
  });
  const sourceIds = new Set(Object.values(series.points).flatMap(({ sources }) => sources));
  const claims = Object.values(series.points).flatMap((point) => point.claims ?? []);
  return {
    id: addresses.anchor(`series-${id}`),
    title: text('title'),
    summary: text('summary'),
    caution: text('caution'),
    rowHead: text('item'),
    axis: text('axis'),
    chart: series.chart,
    unit: series.unit,
    columns: COLUMNS[series.chart].map((column) => t(`strings:series.column.${column}`)),
    rows,
    ticks: ticksFor(rows, formats.number),
    sources: [...sourceIds]
      .map((source) => records.sourcesById.get(source))
      .filter((source): source is SourceView => source !== undefined),
    claims: claimsAmong(claims, records),
    files: tableFiles(id, text('title'), translator),
  };
}

/** The words of a point, for pages and for files. */
export function pointWords(
  id: string,
  pointId: string,
  point: SeriesPoint,
  { translator, text }: Pick<KindContext, 'translator' | 'text'>,
): Pick<SeriesRow, 'label' | 'detail' | 'isOutlined' | 'remark'> {
  const values: Values = { ...point };
  const isOutlined = point.outlined === true || ('partial' in point && point.partial === true);
  return {
    label: text(`series:${id}.points.${pointId}`, values),
    detail: translator.has(`series:${id}.details.${pointId}`) ? text(`series:${id}.details.${pointId}`, values) : null,
    isOutlined,
    remark: isOutlined ? translator.t('strings:series.outlined') : null,
  };
}

/** Heads of the columns after the label; `value` takes the series' own unit. */
export const COLUMNS = {
  bar: ['value'],
  line: ['value'],
  span: ['value'],
  pairs: ['for', 'against'],
  strip: ['date', 'vote', 'tally'],
} as const satisfies Record<SeriesFact['chart'], readonly string[]>;

function pointCells(unit: SeriesFact['unit'], point: SeriesPoint, { translator }: KindContext): string[] {
  const { t, formats, locale } = translator;
  const amount = (value: number) => {
    // A sign in every language, as tables have it (language notes §4).
    if (unit === 'percent') return `${formats.number(value)}%`;
    const noun = unit === 'days' ? 'day' : 'month';
    return t(`nouns:${noun}`, { count: value });
  };
  if ('vote' in point) {
    const { tally } = point;
    const counts = tally ? [tally.for, tally.against, tally.abstained].map(formats.number).join(' : ') : '–';
    const vote = t(`strings:vote.${point.vote}`);
    return [
      dated(translator, point.date).text,
      point.flag ? typeset(`${vote} (${t(`strings:vote.${point.flag}`)})`, locale.tag) : vote,
      counts,
    ];
  }
  return pointValues(point).map(amount);
}

/** The measured values of a point, one for each measured column; none for a vote. */
export function pointValues(point: SeriesPoint): number[] {
  if ('vote' in point) return [];
  if ('for' in point) return [point.for, point.against];
  if ('value' in point) return [point.value];
  return [spanBetween(point.from, point.to).days];
}

function voteView(point: SeriesPoint, { translator: { t, formats } }: KindContext): VoteView | null {
  if (!('vote' in point)) return null;
  return {
    kind: point.vote,
    text: t(`strings:vote.${point.vote}`),
    year: { value: Number(point.date.slice(0, 4)), text: formats.year(point.date) },
    remark: point.flag ? t(`strings:vote.${point.flag}`) : null,
  };
}

/** How many ticks an axis is to have, about. */
const TICKS = 4;

function ticksFor(rows: SeriesRow[], format: (value: number) => string): Tick[] {
  const values = rows.flatMap((row) => row.values);
  if (values.length === 0) return [];
  const scale = scaleLinear([0, Math.max(...values)], [0, 1]);
  return scale.ticks(TICKS).map((value) => ({ value, text: format(value) }));
}
