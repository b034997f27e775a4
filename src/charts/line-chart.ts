import { scaleLinear, scalePoint } from 'd3-scale';
import type { SeriesRow, SeriesView } from '../content/views.ts';
import { type Moment, momentAt, momentHeight, momentMark } from './moment.ts';
import { element, NARROWEST, percent, picture, text, valueText } from './svg.ts';
import { LINE_HEIGHT, wrapText } from './text.ts';

const PLOT = 150;
/** Room for a value above the highest point. */
const HEAD = 26;
/** Per cent of the width: from the first to the last joined point, the border, the place of the first one apart. */
const JOINED = [10, 79] as const;
const BORDER = 87;
const APART = 94;
const RADIUS = 4;

/** Points joined by a line over an axis from zero; a point that is not comparable stands apart, open and unjoined. */
export function lineChart(series: SeriesView): string {
  const joined = series.rows.filter(({ isOutlined }) => !isOutlined);
  const apart = series.rows.filter(({ isOutlined }) => isOutlined);
  const x = scalePoint(
    joined.map(({ id }) => id),
    JOINED,
  );
  const xApart = scalePoint(
    apart.map(({ id }) => id),
    [APART, APART],
  );
  // The point of a Serbian year gives way to a comma.
  const ending = joined[0]?.label.endsWith('.') ? '.' : '';
  const caption = wrapText(series.unit === 'percent' ? `${series.axis}, %` : series.axis, NARROWEST);
  const day = markedDay(
    series,
    joined.map(({ id }) => x(id) ?? 0),
  );
  const words = caption.length * LINE_HEIGHT;
  const head = words + (day ? momentHeight(day) : 0);
  const top = head + HEAD;
  const bottom = top + PLOT;
  const largest = Math.max(...series.rows.map(amountOf), ...series.ticks.map(({ value }) => value));
  const y = scaleLinear([0, largest], [bottom, top]);
  const place = (row: SeriesRow) => ({ at: x(row.id) ?? xApart(row.id) ?? 0, height: y(amountOf(row)) });

  const point = (row: SeriesRow) => {
    const { at, height } = place(row);
    const cx = percent(at);
    return (
      element('circle', { class: row.isOutlined ? 'chart__open' : 'chart__mark', cx, cy: height, r: RADIUS }) +
      valueText(format(row), { x: cx, y: height - 10, anchor: 'middle' })
    );
  };
  return picture(
    { ...series, height: bottom + 2 * LINE_HEIGHT + 6 },
    [
      ...caption.map((words, index) => text(words, { y: 13 + index * LINE_HEIGHT, className: 'chart__quiet' })),
      ...series.ticks.map((tick) => gridLine(tick, y(tick.value))),
      apart.length > 0
        ? element('line', {
            class: 'chart__border',
            x1: percent(BORDER),
            x2: percent(BORDER),
            y1: top - HEAD + 8,
            y2: bottom,
          })
        : '',
      day ? momentMark(day, { top: words, head, bottom }) : '',
      joiningLines(joined.map(place)),
      ...series.rows.map(point),
      ...series.rows.map((row) => axisLabel({ row, at: place(row).at, bottom, ending })),
    ].join(''),
  );
}

/** Midway between the joined points before and after it, or between the last of them and the border. */
function markedDay({ rows, moment }: SeriesView, places: number[]): Moment | null {
  if (!moment) return null;
  const after = rows.slice(0, moment.rowsBefore).filter(({ isOutlined }) => !isOutlined).length;
  return momentAt(((places[after - 1] ?? 0) + (places[after] ?? BORDER)) / 2, moment.text);
}

function amountOf({ values }: SeriesRow): number {
  return values[0] ?? 0;
}

/** The bare number: the caption of the axis names the unit. */
function format({ cells }: SeriesRow): string {
  return /[\d.,]+/u.exec(cells[0] ?? '')?.[0] ?? '';
}

function gridLine({ value, text: label }: { value: number; text: string }, y: number): string {
  return (
    element('line', { class: value === 0 ? 'chart__axis' : 'chart__grid', x1: '7%', x2: '100%', y1: y, y2: y }) +
    text(label, { y: y + 5, className: 'chart__quiet' })
  );
}

/** Piece by piece from point to point, because a path knows no percentages. */
function joiningLines(points: { at: number; height: number }[]): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const place = { x1: percent(from.at), y1: from.height, x2: percent(to.at), y2: to.height };
      return element('line', { class: 'chart__line', ...place });
    })
    .join('');
}

interface AxisLabel {
  row: SeriesRow;
  at: number;
  bottom: number;
  ending: string;
}

/**
 * The first word under the point, with the `ending` of the others for its comma; what follows it, of a point that stands
 * apart, is a line up to the edge.
 */
function axisLabel({ row: { label, isOutlined }, at, bottom, ending }: AxisLabel): string {
  const y = bottom + LINE_HEIGHT;
  const [first = '', ...rest] = isOutlined ? label.split(' ') : [label];
  return (
    text(first.replace(/,$/u, ending), { x: percent(at), y, anchor: 'middle', className: 'chart__quiet' }) +
    (rest.length > 0
      ? text(rest.join(' '), { x: '100%', y: y + LINE_HEIGHT, anchor: 'end', className: 'chart__quiet' })
      : '')
  );
}
