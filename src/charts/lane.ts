import { element, NARROWEST, percent, text, titled, valueText } from './svg.ts';
import { LINE_HEIGHT, textWidth } from './text.ts';

const RADIUS = 6;
/** Pixels from one line of dots to the next, where dots of a row would stand on one another. */
const STEP = 2 * RADIUS + 2;
const LABEL = 17;
const GAP = 14;

/** A mark that leads somewhere. */
export interface Dot {
  /** Per cent of the picture's width. */
  at: number;
  /** Its name, for readers who do not see it. */
  title: string;
  href: string;
  /** Whether it is a ring, not a full dot. */
  isOpen?: boolean;
}

interface Lane {
  name: string;
  /** In order along the line. */
  dots: Dot[];
  /** Class of the group of its dots, where they have one. */
  className?: string;
}

/** A row of dots under its name; styles/chart.css sets the name beside the dots where there is room. */
function lane({ name, dots, className }: Lane, top: number) {
  const placed = levelled(dots);
  const levels = Math.max(1, ...placed.map(({ level }) => level + 1));
  const marks = placed
    .map(({ at, title, href, isOpen, level }) => {
      const cy = top + LABEL + RADIUS + 2 + level * STEP;
      // The list below has the same links: a keyboard goes straight there.
      return titled('a', title, { href, tabindex: -1 }, circle(percent(at), cy, isOpen));
    })
    .join('');
  const label = `${name}: ${dots.length}`;
  return {
    /** The dots. They do not overlap in the narrowest column. */
    marks: className ? element('g', { class: className }, marks) : marks,
    /** Its name with how many dots it has. */
    name: valueText(label, { y: top + LABEL - 3 }),
    nameWidth: textWidth(label),
    height: LABEL + levels * STEP + GAP,
    /** The line over it. */
    rule: element('line', { class: 'chart__grid', x2: '100%', y1: top, y2: top }),
    /** The strip behind the name, which hides the lines of the picture. */
    ground: element('rect', { class: 'chart__ground', width: '100%', y: top + 1, height: LABEL }),
  };
}

/** Width of the column of names, as in styles/chart.css, less the distance from the dots. */
const NAMES = 216 - 12;

/**
 * Rows one under the other from `top`, in front of the lines of their picture, which `ground` draws down to where the rows
 * end. Where there is room the names stand in a column before the picture (styles/chart.css), if each of them fits into it.
 */
export function drawLanes(rows: Lane[], top: number, ground: (bottom: number) => string[]) {
  let bottom = top;
  const lanes = rows.map((row) => {
    const drawn = lane(row, bottom);
    bottom += drawn.height;
    return drawn;
  });
  const fit = lanes.every(({ nameWidth }) => nameWidth <= NAMES);
  const drawn = [
    ...lanes.map(({ rule }) => rule),
    ...ground(bottom),
    ...lanes.map((each) => each.ground),
    element('g', { class: fit ? 'chart__names' : undefined }, lanes.map(({ name }) => name).join('')),
    ...lanes.map(({ marks }) => marks),
  ];
  return { drawn: drawn.join(''), bottom };
}

/** A full dot and a ring, each with what it stands for, one under the other from `top`. */
export function legend({ full, open }: { full: string; open: string }, top: number): string {
  const lines = [full, open].map((words, index) => {
    const middle = top + index * LINE_HEIGHT + LINE_HEIGHT / 2;
    return circle(`${RADIUS + 1}px`, middle, index === 1) + text(words, { x: `${3 * RADIUS}px`, y: middle + 5 });
  });
  return element('g', { class: 'chart__key' }, lines.join(''));
}

/** A full dot or a ring, which is a dot with a hole: its edge stays free for what a finger needs. */
function circle(cx: string, cy: number, isOpen = false): string {
  const hole = isOpen ? element('circle', { class: 'chart__hole', cx, cy, r: RADIUS - 2 }) : '';
  return element('circle', { class: 'chart__mark', cx, cy, r: RADIUS }) + hole;
}

/** Dots on the first line of their row that has room in the narrowest column. */
function levelled(dots: Dot[]): (Dot & { level: number })[] {
  const ends: number[] = [];
  return dots.map((dot) => {
    const at = (dot.at / 100) * NARROWEST;
    const free = ends.findIndex((end) => at - end >= STEP);
    const level = free === -1 ? ends.length : free;
    ends[level] = at;
    return { ...dot, level };
  });
}
