import type { Side } from '../look/palette.ts';
import { element } from './svg.ts';

/** An account as a column. */
export interface TopicColumn {
  side: string;
  /** How many topics it mentions. */
  topics: number;
  /** How many of them the column before it mentions too. */
  sharedWithPrevious: number;
}

/** The drawing's own units, which are pixels at the width of the margin. */
const WIDTH = 264;
const HEIGHT = 240;
const TALLEST_TOPIC = 20;
const SEAM = 6;
const GAP = 7;
/** Distance of a number from the edges of what it counts. */
const INSET = 12;
const DIGITS = 26;
const SMALL_DIGITS = 15;
const OUTLINED: Side = 'c';

/**
 * The mark of the site drawn from data: a column for each account, one unit a topic, each number in its column. A column
 * begins where the topics begin that it shares with the one before; along these runs the seam, with their number.
 */
export function topicColumns(columns: TopicColumn[]): string {
  const starts: number[] = [];
  for (const [at, { sharedWithPrevious }] of columns.entries())
    starts.push((starts[at - 1] ?? 0) + (columns[at - 1]?.topics ?? 0) - sharedWithPrevious);
  const rows = Math.max(...columns.map(({ topics }, at) => (starts[at] ?? 0) + topics));
  const unit = Math.min(TALLEST_TOPIC, HEIGHT / rows);
  const between = 2 * GAP + SEAM;
  const width = (WIDTH - (columns.length - 1) * between) / columns.length;
  const drawn = columns.map((column, at) => {
    const [x, y, height] = [at * (width + between), (starts[at] ?? 0) * unit, column.topics * unit];
    return (
      (column.sharedWithPrevious > 0 ? seam(column, { x: x - GAP - SEAM, y, unit }) : '') +
      box(column.side, { x, y, width, height }) +
      numberIn(column, { x, y, height })
    );
  });
  const viewBox = `0 0 ${WIDTH} ${Math.ceil(rows * unit)}`;
  return element('svg', { class: 'lead-picture__columns', viewBox, 'aria-hidden': 'true' }, drawn.join(''));
}

interface Place {
  x: number;
  y: number;
}

/** Filled; the third account is an outline, as in the mark. */
function box(side: string, { x, y, width, height }: Place & { width: number; height: number }): string {
  const colour = `var(--color-${side})`;
  if (side !== OUTLINED) return element('rect', { fill: colour, x, y, width, height });
  const inside = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  return element('rect', { fill: 'none', stroke: colour, 'stroke-width': 2, ...inside });
}

/** As large as the column lets it be. */
function numberIn({ side, topics }: TopicColumn, { x, y, height }: Place & { height: number }): string {
  const size = height < 2 * INSET + DIGITS ? SMALL_DIGITS : DIGITS;
  const inset = size === DIGITS ? INSET : 2;
  const fill = `var(--color-${side === OUTLINED ? side : 'page'})`;
  return digits(topics, { x: x + INSET, y: y + inset + size * 0.8, size, fill });
}

/** The shared topics, between the columns; their number stands above, beside the column before. */
function seam({ sharedWithPrevious }: TopicColumn, { x, y, unit }: Place & { unit: number }): string {
  const line = box('both', { x, y, width: SEAM, height: sharedWithPrevious * unit });
  if (y < DIGITS) return line;
  return line + digits(sharedWithPrevious, { x, y: y - INSET, size: DIGITS, fill: 'var(--color-both)' });
}

function digits(count: number, { x, y, size, fill }: Place & { size: number; fill: string }): string {
  return element('text', { x, y, 'font-size': size, fill }, String(count));
}
