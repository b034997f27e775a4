import type { SeriesRow, SeriesView } from '../content/views.ts';
import { bar, barLabel, barScale } from './bars.ts';
import { NARROWEST, picture, text } from './svg.ts';
import { LINE_HEIGHT, textWidth, wrapText } from './text.ts';

const BAR = 18;
const GAP = 12;

/** Lying bars from zero, each under its label; what is not fully comparable is drawn in outline. */
export function barChart(series: SeriesView): string {
  const isShare = series.unit === 'percent';
  const scale = barScale(
    series,
    series.rows.map(({ cells }) => cells[0] ?? ''),
  );
  let top = 0;
  const bars = series.rows.map((row) => {
    const lines = labelLines(row);
    const labels = lines.map((line, index) => text(line, { y: top + 13 + index * LINE_HEIGHT }));
    top += lines.length * LINE_HEIGHT + 2;
    const [value = 0] = row.values;
    const drawn =
      bar(scale, { value, top, height: BAR, className: row.isOutlined ? 'chart__outline' : 'chart__mark' }, isShare) +
      barLabel(scale, { value, baseline: top + 14, label: row.cells[0] ?? '' }, isShare);
    top += BAR + GAP;
    return labels.join('') + drawn;
  });
  return picture({ ...series, height: top - GAP + 1 }, bars.join(''));
}

/** The remark keeps to a line of its own where both do not fit on one. */
function labelLines({ label, remark }: SeriesRow): string[] {
  const parts = remark ? [label, `(${remark})`] : [label];
  const whole = parts.join(' ');
  return textWidth(whole) <= NARROWEST ? [whole] : parts.flatMap((part) => wrapText(part, NARROWEST));
}
