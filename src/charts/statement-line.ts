import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Kind, SeriesView, StatementView } from '../content/views.ts';
import type { PlaceOf } from './series-chart.ts';
import { element, NARROWEST, percent, picture, text, titled, valueText } from './svg.ts';
import { LINE_HEIGHT, wrapText } from './text.ts';

/** Per cent of the width: the first day of the first year and the last of the last. */
const SPAN = [2, 98] as const;
const RADIUS = 6;
/** Pixels from one line of dots to the next, where dots of a row would stand on one another. */
const STEP = 2 * RADIUS + 2;
const LABEL = 17;
const GAP = 14;

/** Statements as dots on one line of time, a row for each kind; a line through all rows marks a day. */
export function statementLine(series: SeriesView, placeOf: PlaceOf): string {
  const { rows, kinds, moment, ticks } = series;
  const statements = rows.flatMap(({ statement }) => statement ?? []);
  const [first, last] = [ticks[0]?.value ?? 0, new Date(ticks.at(-1)?.value ?? 0)];
  const x = scaleLinear([first, Date.UTC(last.getUTCFullYear() + 1)], SPAN);
  const momentLabel = moment ? wrapText(moment.text, (x(moment.value) / 100) * NARROWEST) : [];
  const head = momentLabel.length * LINE_HEIGHT + 4;
  let top = head;
  const lanes = kinds.map((kind) => {
    const members = statements.filter(({ kinds: own }) => own.some(({ id }) => id === kind.id));
    const drawn = lane(levelled(members, x), { kind, top, x, placeOf });
    top += drawn.height;
    return drawn.svg;
  });
  return picture(
    { ...series, height: top + LINE_HEIGHT + 6, hasLinks: true },
    [
      ...ticks.map((tick) => yearLine(tick, { x, top: head, bottom: top })),
      element('line', { class: 'chart__axis', x2: '100%', y1: top, y2: top }),
      moment ? momentLine(x(moment.value), { lines: momentLabel, top: head, bottom: top }) : '',
      ...lanes,
    ].join(''),
  );
}

interface Dot extends StatementView {
  /** Line of dots that it stands on, from the top. */
  level: number;
}

/** Dots on the first line of their row that has room in the narrowest column. */
function levelled(statements: Omit<Dot, 'level'>[], x: ScaleLinear<number, number>): Dot[] {
  const ends: number[] = [];
  return statements.map((statement) => {
    const at = (x(statement.time) / 100) * NARROWEST;
    const free = ends.findIndex((end) => at - end >= STEP);
    const level = free === -1 ? ends.length : free;
    ends[level] = at;
    return { ...statement, level };
  });
}

interface Lane {
  kind: Kind;
  top: number;
  x: ScaleLinear<number, number>;
  placeOf: PlaceOf;
}

/** The name of a kind with how many statements it has, over their dots. */
function lane(dots: Dot[], { kind, top, x, placeOf }: Lane): { svg: string; height: number } {
  const levels = Math.max(1, ...dots.map(({ level }) => level + 1));
  const marks = dots.map(({ time, day, claim, level }) =>
    titled(
      'a',
      `${day}: ${kind.text}`,
      { href: placeOf(claim) },
      element('circle', {
        class: 'chart__mark',
        cx: percent(x(time)),
        cy: top + LABEL + RADIUS + 2 + level * STEP,
        r: RADIUS,
      }),
    ),
  );
  const name = valueText(`${kind.text}: ${dots.length}`, { y: top + LABEL - 3 });
  return { svg: name + marks.join(''), height: LABEL + levels * STEP + GAP };
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

/** The line of a day, and its words left of the head of it. */
function momentLine(at: number, { lines, top, bottom }: { lines: string[]; top: number; bottom: number }): string {
  const x = percent(at);
  const words = lines.map((words, index) => valueText(words, { x, y: 13 + index * LINE_HEIGHT, anchor: 'end' }));
  return element('line', { class: 'chart__moment', x1: x, x2: x, y1: top - 4, y2: bottom }) + words.join('');
}
