import { scaleLinear } from 'd3-scale';
import { tableFiles } from '../../content/data-sets.ts';
import { dated } from '../../content/dated.ts';
import type { KindContext } from '../../content/kind.ts';
import { required } from '../../content/required.ts';
import { spanBetween } from '../../content/scope.ts';
import type { SeriesFact, SeriesPoint } from '../../content/series-schema.ts';
import type {
  Kind,
  MarkedDay,
  SeriesRow,
  SeriesView,
  SourceView,
  StatementView,
  Tick,
  VoteView,
} from '../../content/views.ts';
import type { Values } from '../../i18n/translator.ts';
import { typeset } from '../../i18n/typography.ts';
import { sideOfColumn } from '../../look/palette.ts';
import { pointsBefore } from './marked-day.ts';

/** A data series with every value formatted for its table, and bare for its picture. */
export function seriesView(id: string, context: KindContext): SeriesView {
  const { facts, joined, translator, addresses } = context;
  const { t, formats } = translator;
  const series = required(facts.series[id], id);
  const text = (key: string) => context.text(`series:${id}.${key}`);
  const kinds = 'kinds' in series ? series.kinds.map((kind) => ({ id: kind, text: text(`kinds.${kind}`) })) : [];
  const rows = Object.entries(series.points).map(([pointId, point]): SeriesRow => {
    return {
      id: addresses.anchor(`point-${id}-${pointId}`),
      ...pointWords(id, pointId, point, context),
      cells: pointCells(series.unit, point, kinds, context),
      values: pointValues(point),
      vote: voteView(point, context),
      statement: statementView(point, kinds, context),
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
    kinds,
    side: 'account' in series && series.account ? sideOfColumn(series.account, facts.site) : null,
    moment: momentOf(id, series, context),
    legend:
      series.chart === 'statements' ? { full: t('strings:series.original'), open: t('strings:series.reported') } : null,
    ticks: series.chart === 'statements' ? yearTicks(rows, formats.year) : ticksFor(rows, formats.number),
    // The notes of the claims name those of statements, one by one.
    sources: [...(series.chart === 'statements' ? [] : sourceIds)]
      .map((source) => joined.sources.get(source))
      .filter((source): source is SourceView => source !== undefined),
    claims: [...new Set(claims)],
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
    label: 'kinds' in point ? dated(translator, point.date).text : text(`series:${id}.points.${pointId}`, values),
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
  statements: ['kind'],
} as const satisfies Record<SeriesFact['chart'], readonly string[]>;

function pointCells(
  unit: SeriesFact['unit'],
  point: SeriesPoint,
  kinds: Kind[],
  { translator }: KindContext,
): string[] {
  const { t, formats, locale } = translator;
  const amount = (value: number) => {
    // A sign in every language, as tables have it (language notes §4).
    if (unit === 'percent') return `${formats.number(value)}%`;
    const noun = unit === 'days' ? 'day' : 'month';
    return t(`nouns:${noun}`, { count: value });
  };
  if ('kinds' in point)
    return [
      kinds
        .filter(({ id }) => point.kinds.includes(id))
        .map((kind) => kind.text)
        .join('; '),
    ];
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

/** The measured values of a point, one for each measured column; none for a vote or a statement. */
export function pointValues(point: SeriesPoint): number[] {
  if ('vote' in point || 'kinds' in point) return [];
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

function statementView(point: SeriesPoint, kinds: Kind[], { translator, joined }: KindContext): StatementView | null {
  if (!('kinds' in point)) return null;
  return {
    time: Date.parse(point.date),
    day: dated(translator, point.date).unpointed,
    kinds: point.kinds.flatMap((own) => kinds.find(({ id }) => id === own) ?? []),
    claim: point.claims[0] ?? '',
    hasWords: point.claims.some((claim) => joined.claims.get(claim)?.hasWords),
  };
}

/** The day of the claim that a series marks, with the words of the series for it. */
function momentOf(id: string, series: SeriesFact, { facts, text }: KindContext): MarkedDay | null {
  if (!('moment' in series) || series.moment === undefined) return null;
  const { date } = required(facts.claims[series.moment], series.moment);
  return {
    value: Date.parse(date),
    text: text(`series:${id}.moment`, { date }),
    rowsBefore: pointsBefore(series.points, date),
  };
}

/** The first day of each year from that of the first statement to that of the last. */
function yearTicks(rows: SeriesRow[], format: (date: string) => string): Tick[] {
  const years = rows.flatMap(({ statement }) => (statement ? [new Date(statement.time).getUTCFullYear()] : []));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => ({
    value: Date.UTC(first + at),
    text: format(String(first + at)),
  }));
}

/** How many ticks an axis is to have, about. */
const TICKS = 4;

function ticksFor(rows: SeriesRow[], format: (value: number) => string): Tick[] {
  const values = rows.flatMap((row) => row.values);
  if (values.length === 0) return [];
  const scale = scaleLinear([0, Math.max(...values)], [0, 1]);
  return scale.ticks(TICKS).map((value) => ({ value, text: format(value) }));
}
