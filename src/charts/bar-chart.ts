import { scaleLinear } from 'd3-scale';
import type { SeriesRow, SeriesView } from '../content/views.ts';
import { element, NARROWEST, percent, picture, text, valueText } from './svg.ts';
import { LINE_HEIGHT, textWidth, wrapText } from './text.ts';

/** Pixels of a bar, from bar to bar, to the next label, to the feet of the value: alone under its label, and of several. */
const ALONE = { bar: 14, step: 14, gap: 14, feet: 12 };
const TOGETHER = { bar: 14, step: 19, gap: 14, feet: 12 };
/** Pixels between a bar and its value. */
const GAP = 8;
/** Bold letters are wider, those of the stand-in font most. */
const BOLD = 1.12;
const PERCENT = 100;

/**
 * Lying bars from zero under the label of their row, one for each measured column, the second hatched; what is not fully
 * comparable is drawn in outline. A share stands before its whole, with the values at the end of that.
 */
export function barChart(series: SeriesView): string {
  const { columns, rows, unit } = series;
  const isShare = unit === 'percent';
  const size = columns.length > 1 ? TOGETHER : ALONE;
  const hatch = `${series.id}-hatch`;
  const labelOf = (cell: string, index: number) => (columns.length > 1 ? `${columns[index]} ${cell}` : cell);
  const scale = barScale(
    series,
    rows.flatMap(({ cells }) => cells.map(labelOf)),
  );
  const whole = scale.range()[1] ?? 0;
  let top = 0;
  const drawn = rows.map((row) => {
    const lines = labelLines(row);
    const labels = lines.map((line, index) => text(line, { y: top + 13 + index * LINE_HEIGHT }));
    top += lines.length * LINE_HEIGHT + 2;
    const bars = row.values.map((value, index) => {
      const y = top + index * size.step;
      const width = percent(scale(value));
      const full = row.isOutlined ? 'chart__outline' : 'chart__mark';
      const paint = index > 0 ? { class: 'chart__hatched', fill: `url(#${hatch})` } : { class: full, fill: undefined };
      return (
        (isShare ? element('rect', { class: 'chart__whole', y, width: percent(whole), height: size.bar }) : '') +
        element('rect', { class: paint.class, y, width, height: size.bar, fill: paint.fill }) +
        valueText(labelOf(row.cells[index] ?? '', index), {
          x: percent(isShare ? whole : scale(value)),
          dx: GAP,
          y: y + size.feet,
        })
      );
    });
    top += (bars.length - 1) * size.step + size.bar + size.gap;
    return labels.join('') + bars.join('');
  });
  const pattern = columns.length > 1 ? hatching(hatch) : '';
  return picture({ ...series, height: top - size.gap + 1 }, pattern + drawn.join(''));
}

/** From values to per cent of the picture's width, with room for the printed values in the narrowest column. */
function barScale({ unit, rows }: SeriesView, labels: string[]) {
  const largest = unit === 'percent' ? PERCENT : Math.max(...rows.flatMap(({ values }) => values));
  const room = Math.max(...labels.map((label) => textWidth(label))) * BOLD + GAP;
  return scaleLinear([0, largest], [0, Math.floor(((NARROWEST - room) / NARROWEST) * PERCENT)]);
}

/** The remark keeps to a line of its own where both do not fit on one. */
function labelLines({ label, remark }: SeriesRow): string[] {
  const parts = remark ? [label, `(${remark})`] : [label];
  const whole = parts.join(' ');
  return textWidth(whole) <= NARROWEST ? [whole] : parts.flatMap((part) => wrapText(part, NARROWEST));
}

/** Slanted lines, told from a full bar without colour. */
function hatching(id: string): string {
  return element(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('path', { class: 'chart__line', d: 'M0 0V5' }),
  );
}
