import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { SeriesView } from '../content/views.ts';
import { lane, lanesDrawn, legend } from './lane.ts';
import { momentAt, momentHeight, momentMark } from './moment.ts';
import type { PlaceOf } from './series-chart.ts';
import { element, percent, picture, text } from './svg.ts';
import { LINE_HEIGHT } from './text.ts';

/** Per cent of the width: the first day of the first year and the last of the last. */
const SPAN = [2, 98] as const;

/**
 * Statements as dots on one line of time, a row for each kind, rings where the words themselves are not known; a line
 * through all rows marks a day.
 */
export function statementLine(series: SeriesView, placeOf: PlaceOf): string {
  const { rows, kinds, ticks } = series;
  const statements = rows.flatMap(({ statement }) => statement ?? []);
  const [first, last] = [ticks[0]?.value ?? 0, new Date(ticks.at(-1)?.value ?? 0)];
  const x = scaleLinear([first, Date.UTC(last.getUTCFullYear() + 1)], SPAN);
  const moment = series.moment ? momentAt(x(series.moment.value), series.moment.text) : null;
  const key = series.legend ? 2 * LINE_HEIGHT + 8 : 0;
  const head = key + (moment ? momentHeight(moment) : 4);
  let top = head;
  const lanes = kinds.map((kind) => {
    const members = statements.filter(({ kinds: own }) => own.some(({ id }) => id === kind.id));
    const dots = members.map(({ time, day, claim, hasWords }) => ({
      at: x(time),
      title: `${day}: ${kind.text}`,
      href: placeOf(claim),
      isOpen: !hasWords,
    }));
    const drawn = lane({ name: kind.text, dots, top });
    top += drawn.height;
    return drawn;
  });
  const height = top + LINE_HEIGHT + 6;
  const ground = [
    ...ticks.map((tick) => yearLine(tick, { x, top: head, bottom: top })),
    element('line', { class: 'chart__axis', x2: '100%', y1: top, y2: top }),
    moment ? momentMark(moment, { top: key, head, bottom: top }) : '',
  ].join('');
  return picture(
    { ...series, height, hasLinks: true },
    (series.legend ? legend(series.legend, 0) : '') + lanesDrawn(lanes, ground),
  );
}

interface Field {
  x: ScaleLinear<number, number>;
  top: number;
  bottom: number;
}

function yearLine({ value, text: label }: { value: number; text: string }, { x, top, bottom }: Field): string {
  const at = percent(x(value));
  return (
    element('line', { class: 'chart__grid', x1: at, x2: at, y1: top, y2: bottom + 5 }) +
    text(label, { x: at, dx: 4, y: bottom + LINE_HEIGHT, className: 'chart__quiet' })
  );
}
