import type { SeriesView } from '../content/views.ts';
import { bar, barLabel, barScale } from './bars.ts';
import { element, NARROWEST, picture, text } from './svg.ts';
import { LINE_HEIGHT, wrapText } from './text.ts';

const BAR = 14;
const STEP = 19;
const GAP = 14;

/** Two bars from zero under each label, the second hatched. */
export function pairChart(series: SeriesView): string {
  const hatch = `${series.id}-hatch`;
  const label = (cell: string, index: number) => `${series.columns[index]} ${cell}`;
  const scale = barScale(
    series,
    series.rows.flatMap(({ cells }) => cells.map(label)),
  );
  let top = 0;
  const groups = series.rows.map((row) => {
    const lines = wrapText(row.label, NARROWEST).map((line, index) =>
      text(line, { y: top + 13 + index * LINE_HEIGHT }),
    );
    top += lines.length * LINE_HEIGHT + 2;
    const bars = row.values.map((value, index) => {
      const isFirst = index === 0;
      const at = top + index * STEP;
      return (
        bar(
          scale,
          {
            value,
            top: at,
            height: BAR,
            className: isFirst ? 'chart__mark' : 'chart__hatched',
            fill: isFirst ? undefined : `url(#${hatch})`,
          },
          true,
        ) + barLabel(scale, { value, baseline: at + 12, label: label(row.cells[index] ?? '', index) }, true)
      );
    });
    top += row.values.length * STEP - (STEP - BAR) + GAP;
    return lines.join('') + bars.join('');
  });
  return picture({ ...series, height: top - GAP + 1 }, hatching(hatch) + groups.join(''));
}

/** Slanted lines, told from a full bar without colour. */
function hatching(id: string): string {
  return element(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('path', { class: 'chart__line', d: 'M0 0V5' }),
  );
}
