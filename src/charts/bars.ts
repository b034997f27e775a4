/** What charts of lying bars share: a linear scale from zero, its value printed at the end. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { SeriesView } from '../content/views.ts';
import { element, NARROWEST, percent, valueText } from './svg.ts';
import { textWidth } from './text.ts';

/** Pixels between a bar and its value. */
const GAP = 8;
/** Bold letters are wider, those of the stand-in font most. */
const BOLD = 1.12;
const PERCENT = 100;

/** From values to per cent of the picture's width, with room for the printed values in the narrowest column. */
export function barScale(
  { unit, rows }: Pick<SeriesView, 'unit' | 'rows'>,
  labels: string[],
): ScaleLinear<number, number> {
  const largest = unit === 'percent' ? PERCENT : Math.max(...rows.flatMap(({ values }) => values));
  const room = Math.max(...labels.map((label) => textWidth(label))) * BOLD + GAP;
  return scaleLinear([0, largest], [0, Math.floor(((NARROWEST - room) / NARROWEST) * PERCENT)]);
}

interface Bar {
  value: number;
  top: number;
  height: number;
  className: string;
  /** Paint in place of that of the class. */
  fill?: string | undefined;
}

/** One bar; a share stands before its whole. */
export function bar(
  scale: ScaleLinear<number, number>,
  { value, top, height, className, fill }: Bar,
  isShare: boolean,
): string {
  const whole = percent(scale.range()[1] ?? 0);
  return (
    (isShare ? element('rect', { class: 'chart__whole', y: top, width: whole, height }) : '') +
    element('rect', { class: className, y: top, width: percent(scale(value)), height, fill })
  );
}

/** The printed value of a bar: at its end, or where a share is drawn at the end of the whole. */
export function barLabel(
  scale: ScaleLinear<number, number>,
  { value, baseline, label }: { value: number; baseline: number; label: string },
  isShare: boolean,
): string {
  const end = isShare ? (scale.range()[1] ?? 0) : scale(value);
  return valueText(label, { x: percent(end), dx: GAP, y: baseline });
}
