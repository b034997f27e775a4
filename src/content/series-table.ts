import type { Translator } from '../i18n/translator.ts';
import type { DataTable, SeriesRow } from './edition.ts';
import type { SeriesFact, SeriesPoint, SourceFact } from './schema.ts';

type Cells = DataTable['rows'][number];

interface SeriesTableParts {
  series: SeriesFact;
  rows: Pick<SeriesRow, 'label' | 'detail' | 'remark' | 'values' | 'vote'>[];
  rowHead: string;
  axis: string;
  sources: Record<string, SourceFact>;
  t: Translator['t'];
}

/** A series as a table to compute with, its head first; the last two columns hold remarks and addresses of sources. */
export function seriesTable({ series, rows, rowHead, axis, sources, t }: SeriesTableParts): DataTable['rows'] {
  const column = (name: string) => t(`strings:series.column.${name}`);
  const measure = series.unit === 'percent' ? `${axis}, %` : axis;
  const heads: Record<SeriesFact['chart'], string[]> = {
    bar: [column('date'), measure],
    line: [column('date'), measure],
    span: [column('from'), column('to'), measure],
    pairs: [column('from'), column('to'), `${column('for')}, %`, `${column('against')}, %`],
    strip: [column('date'), column('vote'), column('for'), column('against'), column('abstained')],
  };
  const points = Object.values(series.points);
  const body = rows.map((row, index): Cells => {
    const point = points[index] as SeriesPoint;
    const remarks = [row.remark, row.vote?.remark, row.detail].filter((remark) => remark != null);
    return [
      row.label,
      ...datesOf(point),
      ...(row.vote ? [row.vote.text, ...tallyOf(point)] : row.values),
      remarks.join('; '),
      point.sources.map((source) => sources[source]?.url ?? source).join(' '),
    ];
  });
  return [[rowHead, ...heads[series.chart], column('remark'), t('strings:series.sources')], ...body];
}

function datesOf(point: SeriesPoint): Cells {
  return 'from' in point ? [point.from, point.to] : [point.date];
}

/** Empty where the sources give no count. */
function tallyOf(point: SeriesPoint): Cells {
  const tally = 'tally' in point ? point.tally : undefined;
  return tally ? [tally.for, tally.against, tally.abstained] : ['', '', ''];
}
