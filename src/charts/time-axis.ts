import { scaleLinear } from 'd3-scale';
import type { TimelineView } from '../content/views.ts';
import { element, percent, picture, text } from './svg.ts';
import { LINE_HEIGHT } from './text.ts';

/** Per cent of the width: the early years, and, after the break, the others. */
const EARLY = [1, 13] as const;
const LATE = [19, 97] as const;
const BREAK = 16;
/** Pixels from dot to dot. */
const STEP = 6;
const HEAD = 24;

/** Events as dots, a column a month, over an axis whose early part is on a smaller scale, left of a break. */
export function timeAxis(timeline: TimelineView): string {
  const { start, years, subject, events } = timeline;
  const change = years[0]?.value ?? start.value;
  const early = scaleLinear([start.value, change], EARLY);
  const late = scaleLinear([change, Math.max(...events)], LATE);
  const at = (time: number) => (time < change ? early(time) : late(time));
  const columns = columnsByMonth(events);
  const bottom = HEAD + Math.max(...columns.map(({ count }) => count)) * STEP;
  const subjectMonth = monthOf(subject.value);

  const dots = columns.map(({ month, count }) =>
    dotColumn({ x: percent(at(month)), bottom: bottom - 5, count, isSubject: month === subjectMonth }),
  );
  const ticks = years.map(({ value, text: label }) => {
    const x = percent(at(value));
    return (
      element('line', { class: 'chart__axis', x1: x, x2: x, y1: bottom, y2: bottom + 5 }) +
      text(label, { x, y: bottom + LINE_HEIGHT + 2, anchor: 'middle', className: 'chart__quiet' })
    );
  });
  return picture(
    { ...timeline, height: bottom + LINE_HEIGHT + 8 },
    [
      text(subject.text, { x: percent(at(subject.value)), y: 13, anchor: 'middle' }),
      axisPart(0, BREAK - 1, bottom),
      axisPart(BREAK + 1, 100, bottom),
      breakMark(BREAK - 1, bottom),
      breakMark(BREAK + 1, bottom),
      text(start.text, { y: bottom + LINE_HEIGHT + 2, className: 'chart__quiet' }),
      ...ticks,
      ...dots,
    ].join(''),
  );
}

function axisPart(from: number, to: number, y: number): string {
  return element('line', { class: 'chart__axis', x1: percent(from), x2: percent(to), y1: y, y2: y });
}

function breakMark(at: number, y: number): string {
  return element('line', { class: 'chart__axis', x1: percent(at - 0.6), x2: percent(at + 0.6), y1: y + 6, y2: y - 6 });
}

interface DotColumn {
  x: string;
  bottom: number;
  count: number;
  isSubject: boolean;
}

/**
 * Dots on top of one another, as one line whose dashes have no length and round ends (styles/chart.css). It goes a little
 * past the last, for a line of no length is drawn by browsers only.
 */
function dotColumn({ x, bottom, count, isSubject }: DotColumn): string {
  return element('line', {
    class: isSubject ? 'chart__dots chart__dots--subject' : 'chart__dots',
    x1: x,
    x2: x,
    y1: bottom,
    y2: bottom - (count - 1) * STEP - 1,
  });
}

/** How many events each month has, months without one left out. */
function columnsByMonth(events: number[]): { month: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const time of events) counts.set(monthOf(time), (counts.get(monthOf(time)) ?? 0) + 1);
  return [...counts].map(([month, count]) => ({ month, count }));
}

/** The first moment of the month of a time. */
function monthOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
