import { DateTime } from 'luxon';
import type { SheetView } from '../../content/sheet/view.ts';
import { asData } from '../../i18n/typography.ts';

/** Dated statements as shares of a line of whole years, from the first day of their first year to the last of their last. */
export function timeLine({ title, about, subject, rows }: SheetView['statements']) {
  const days = [
    ...rows.flatMap(({ statements }) => statements.map(({ date }) => date.datetime)),
    subject.date.datetime,
  ];
  const years = days.map((day) => DateTime.fromISO(day, { zone: 'utc' }).year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [start, end] = [startOf(first), startOf(last + 1)];
  const share = (time: number) => (time - start) / (end - start);
  const shareOf = (day: string) => share(DateTime.fromISO(day, { zone: 'utc' }).toMillis());
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      at: share(startOf(first + index)),
      text: String(first + index),
    })),
    // Where the day stands that the site is about.
    subjectAt: shareOf(subject.date.datetime),
    rows: rows.map(({ label, statements }) => ({
      label,
      marks: statements.map(({ date, hasWords }) => ({ at: shareOf(date.datetime), hasWords })),
    })),
    // Says in words what the drawing shows.
    alt: asData(
      [
        `${title}. ${about}`,
        ...rows.map(({ label, statements }) => `${label}: ${statements.map(({ date }) => date.unpointed).join('; ')}.`),
        `${subject.text}: ${subject.date.unpointed}.`,
      ].join(' '),
    ),
  };
}

function startOf(year: number): number {
  return Date.UTC(year, 0, 1);
}
