import type { SeriesView } from '../content/views.ts';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';
import { type PlaceOf, statementLine } from './statement-line.ts';
import { voteStrip } from './vote-strip.ts';

/** The picture of a series as SVG, labels in the language of its edition; `placeOf` says where its marks lead. */
export function seriesChart(series: SeriesView, placeOf: PlaceOf): string {
  return CHARTS[series.chart](series, placeOf);
}

const CHARTS: Record<SeriesView['chart'], (series: SeriesView, placeOf: PlaceOf) => string> = {
  bar: barChart,
  span: barChart,
  line: lineChart,
  pairs: barChart,
  strip: voteStrip,
  statements: statementLine,
};
