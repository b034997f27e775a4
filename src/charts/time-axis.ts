import { scaleLinear } from 'd3-scale';
import type { TimelineView } from '../content/views.ts';
import { drawLanes } from './lane.ts';
import { momentAt, momentHeight, momentMark } from './moment.ts';
import { element, percent, picture, text } from './svg.ts';
import { LINE_HEIGHT } from './text.ts';

/** Per cent of the width: the early years, and, after the break, the others. */
const EARLY = [2, 13] as const;
const LATE = [19, 97] as const;
const BREAK = 16;

/** Events as dots, a row for each kind, over an axis whose early part is on a smaller scale, left of a break. */
export function timeAxis(timeline: TimelineView): string {
  const { start, years, subject, kinds, events } = timeline;
  const change = years[0]?.value ?? start.value;
  const early = scaleLinear([start.value, change], EARLY);
  const late = scaleLinear([change, Math.max(...events.map(({ time }) => time))], LATE);
  const at = (time: number) => (time < change ? early(time) : late(time));
  const moment = momentAt(at(subject.value), subject.text);
  const head = momentHeight(moment);
  const rows = kinds.map(({ id, text: name, className }) => {
    const members = events.filter(({ kind }) => kind === id);
    return {
      name,
      className,
      dots: members.map(({ time, day, href }) => ({ at: at(time), title: `${day}: ${name}`, href })),
    };
  });
  const { drawn, bottom } = drawLanes(rows, head, (bottom) => [
    ...years.map((year) => yearLine(year, { x: percent(at(year.value)), top: head, bottom })),
    axisPart(0, BREAK - 1, bottom),
    axisPart(BREAK + 1, 100, bottom),
    breakMark(BREAK - 1, bottom),
    breakMark(BREAK + 1, bottom),
    text(start.text, { y: bottom + LINE_HEIGHT + 2, className: 'chart__quiet' }),
    momentMark(moment, { head, bottom }),
  ]);
  return picture({ ...timeline, height: bottom + LINE_HEIGHT + 8, hasLinks: true }, drawn);
}

function yearLine(
  { text: label }: TimelineView['start'],
  { x, top, bottom }: { x: string; top: number; bottom: number },
): string {
  return (
    element('line', { class: 'chart__grid', x1: x, x2: x, y1: top, y2: bottom + 5 }) +
    text(label, { x, y: bottom + LINE_HEIGHT + 2, anchor: 'middle', className: 'chart__quiet' })
  );
}

function axisPart(from: number, to: number, y: number): string {
  return element('line', { class: 'chart__axis', x1: percent(from), x2: percent(to), y1: y, y2: y });
}

function breakMark(at: number, y: number): string {
  return element('line', { class: 'chart__axis', x1: percent(at - 0.6), x2: percent(at + 0.6), y1: y + 6, y2: y - 6 });
}
