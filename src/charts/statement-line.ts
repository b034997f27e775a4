import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { SeriesView } from '../content/views.ts';
import { drawLanes, legend } from './lane.ts';
import { momentAt, momentHeight, momentMark } from './moment.ts';
import { element, percent, picture, text } from './svg.ts';
import { LINE_HEIGHT } from './text.ts';

/** Per cent of the width: the first day of the first year and the last of the last. */
const SPAN = [2, 98] as const;

/** Where a page first mentions a claim. */
export type PlaceOf = (claim: string) => string;

/**
 * Statements as dots on one line of time, a row for each kind, rings where the words themselves are not known; a line
 * through all rows marks a day.
 */
export function statementLine(series: SeriesView, placeOf: PlaceOf): string {
  const { kinds, ticks } = series;
  const statements = series.rows.flatMap(({ statement }) => statement ?? []);
  const [first, last] = [ticks[0]?.value ?? 0, new Date(ticks.at(-1)?.value ?? 0)];
  const x = scaleLinear([first, Date.UTC(last.getUTCFullYear() + 1)], SPAN);
  const moment = series.moment ? momentAt(x(series.moment.value), series.moment.text) : null;
  const key = series.legend ? 2 * LINE_HEIGHT + 8 : 0;
  const head = key + (moment ? momentHeight(moment) : 4);
  const rows = kinds.map((kind) => {
    const members = statements.filter(({ kinds: own }) => own.some(({ id }) => id === kind.id));
    const dots = members.map(({ time, day, claim, hasWords }) => ({
      at: x(time),
      title: `${day}: ${kind.text}`,
      href: placeOf(claim),
      isOpen: !hasWords,
    }));
    return { name: kind.text, dots };
  });
  const { drawn, bottom } = drawLanes(rows, head, (bottom) => [
    ...ticks.map((tick) => yearLine(tick, { x, top: head, bottom })),
    element('line', { class: 'chart__axis', x2: '100%', y1: bottom, y2: bottom }),
    moment ? momentMark(moment, { top: key, head, bottom }) : '',
  ]);
  return picture(
    { ...series, height: bottom + LINE_HEIGHT + 6, hasLinks: true },
    (series.legend ? legend(series.legend, 0) : '') + drawn,
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
