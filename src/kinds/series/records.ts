import type { Joining } from '../../content/kind.ts';
import { homeUrl } from '../../content/page-url.ts';
import type { SeriesRecord } from '../../content/series-record.ts';
import type { SeriesPoint } from '../../content/series-schema.ts';
import { pointValues, pointWords } from './series-view.ts';

/** The data series of an edition as plain records: numbers, ISO dates, and the words of the edition. */
export function seriesRecords(joining: Joining): SeriesRecord[] {
  return Object.entries(joining.facts.series).map(([id, { chart, unit, points }]) => {
    const text = (key: string) => joining.text(`series:${id}.${key}`);
    const url = homeUrl(`series:${id}`, joining);
    return {
      id,
      url,
      title: text('title'),
      summary: text('summary'),
      caution: text('caution'),
      chart,
      unit,
      measure: text('axis'),
      points: Object.entries<SeriesPoint>(points).map(([pointId, point]) => {
        const { label, detail, isOutlined, remark } = pointWords(id, pointId, point, joining);
        const remarks = [remark, voteRemark(point, joining), detail].filter((part) => part !== null);
        return {
          id: pointId,
          url: url.replace(/#.*$/u, `#point-${id}-${pointId}`),
          label,
          ...measured(id, point, joining),
          comparable: !isOutlined,
          remark: remarks.join('; ') || null,
          sources: point.sources,
          addresses: point.sources.map((source) => joining.facts.sources[source]?.url ?? ''),
          claims: point.claims ?? [],
        };
      }),
      // The schema of the facts has checked that the points belong to the chart.
    } as SeriesRecord;
  });
}

/** Dates and values of a point under the field names of the files. */
function measured(id: string, point: SeriesPoint, { t, joined, text }: Joining): object {
  if ('kinds' in point)
    return {
      date: point.date,
      text: point.claims.map((claim) => joined.claims.get(claim)?.text ?? '').join(' '),
      kinds: point.kinds.map((kind) => ({ id: kind, name: text(`series:${id}.kinds.${kind}`) })),
    };
  if ('vote' in point)
    return {
      date: point.date,
      vote: { id: point.vote, name: t(`strings:vote.${point.vote}`) },
      tally: point.tally ?? null,
    };
  const [value, against] = pointValues(point);
  if ('for' in point) return { from: point.from, to: point.to, for: value, against };
  return 'from' in point
    ? { from: point.from, to: point.to, value }
    : { date: point.date, end: point.end ?? null, value };
}

/** What was said of a vote afterwards. */
function voteRemark(point: SeriesPoint, { t }: Joining): string | null {
  return 'flag' in point && point.flag ? t(`strings:vote.${point.flag}`) : null;
}
