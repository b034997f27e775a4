import type { SeriesPoint } from '../../content/series-schema.ts';

/** How many points of a series, in its order, were over before a day: it is marked after them. */
export function pointsBefore(points: Record<string, SeriesPoint>, day: string): number {
  return Object.values(points).filter((point) => lastDayOf(point) < day).length;
}

/** The last day of a point as it sorts: a month or a year is over when its days are. */
function lastDayOf(point: SeriesPoint): string {
  const date = 'to' in point ? point.to : 'end' in point && point.end ? point.end : 'date' in point ? point.date : '';
  return `${date}-99-99`.slice(0, 10);
}
