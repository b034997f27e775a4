import { seriesChart } from '../../charts/series-chart.ts';
import type { KindContext } from '../../content/kind.ts';
import { type Group, type Inline, paragraph, text } from '../../content/node.ts';
import type { SeriesView } from '../../content/views.ts';
import { seriesView } from './series-view.ts';

const KIND = 'series';

/** A data series: title, what it shows, its picture, its table, the caution, the sources and the table as files. */
export function seriesNode(fact: string, context: KindContext): Group {
  const { t, citations } = context;
  const series = seriesView(fact, context);
  const { id, side, title, summary, axis, caution, rowHead, columns, rows } = series;
  return {
    type: 'group',
    kind: KIND,
    className: 'series',
    side,
    id,
    frame: 'rule',
    claims: series.claims,
    body: [
      paragraph(KIND, 'title', 'title', title, { id: `${id}-title`, className: 'series__title' }),
      paragraph(KIND, 'summary', 'text', summary, { className: 'series__summary' }),
      {
        type: 'figure',
        kind: KIND,
        side,
        id,
        title,
        summary,
        // Drawn when it is written: only then has every claim of the page its note.
        get svg() {
          return seriesChart(series, (claim) => citations.placeOf(claim));
        },
      },
      {
        type: 'table',
        kind: KIND,
        caption: paragraph(KIND, 'axis', 'label', axis),
        head: [rowHead, ...columns].map((head) => [text(head)]),
        rows: rows.map(({ id: row, label, remark, detail, cells }) => ({
          id: row,
          head: [text(label)],
          mark: remark,
          detail,
          cells: cells.map((cell) => [paragraph(KIND, 'value', 'text', cell)]),
        })),
        hasTexts: false,
        folded: t('strings:series.table'),
      },
      {
        type: 'group',
        kind: KIND,
        isCaption: true,
        body: [
          paragraph(KIND, 'caution', 'remark', caution),
          ...(series.sources.length > 0
            ? [paragraph(KIND, 'sources', 'source', [text(`${t('strings:series.sources')}: `), ...sourcesOf(series)])]
            : []),
          paragraph(KIND, 'download', 'file', [text(`${t('strings:series.files')}: `), ...filesOf(series.files)], {
            className: 'series__download',
          }),
        ],
      },
    ],
  };
}

function sourcesOf({ sources }: SeriesView): Inline[] {
  return sources.flatMap((source, at): Inline[] => [...(at > 0 ? [text('; ')] : []), { type: 'source', source }]);
}

function filesOf(files: SeriesView['files']): Inline[] {
  return files.flatMap(({ url, title, format }, at): Inline[] => [
    ...(at > 0 ? [text(' ')] : []),
    { type: 'link', href: url, children: [text(format)], file: { label: title } },
  ]);
}
