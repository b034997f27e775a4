import type { SeriesView } from '../content/views.ts';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';
import { pairChart } from './pair-chart.ts';
import { voteStrip } from './vote-strip.ts';

/** The picture of a series as SVG, labels in the language of its edition. */
export function seriesChart(series: SeriesView): string {
  return CHARTS[series.chart](series);
}

const CHARTS: Record<SeriesView['chart'], (series: SeriesView) => string> = {
  bar: barChart,
  span: barChart,
  line: lineChart,
  pairs: pairChart,
  strip: voteStrip,
};
