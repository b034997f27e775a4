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
  top: number;
  /** Class of the group of its dots, where they have one. */
  className?: string;
}

interface DrawnLane {
  svg: string;
  height: number;
  /** The line over it. */
  rule: string;
  /** Ground of its name, which lies over all lines and under all else. */
  ground: string;
}

/** A name with how many dots it has, over the dots, none on another in the narrowest column. */
export function lane({ name, dots, top, className }: Lane): DrawnLane {
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
    svg: valueText(label, { y: top + LABEL - 3 }) + (className ? element('g', { class: className }, marks) : marks),
    height: LABEL + levels * STEP + GAP,
    rule: element('line', { class: 'chart__grid', x2: '100%', y1: top, y2: top }),
    ground: element('rect', { class: 'chart__ground', width: textWidth(label) + 6, y: top + 1, height: LABEL + 1 }),
  };
}

/** A full dot and a ring, each with what it stands for, one under the other from `top`. */
export function legend({ full, open }: { full: string; open: string }, top: number): string {
  return [full, open]
    .map((words, index) => {
      const middle = top + index * LINE_HEIGHT + LINE_HEIGHT / 2;
      return circle(`${RADIUS + 1}px`, middle, index === 1) + text(words, { x: `${3 * RADIUS}px`, y: middle + 5 });
    })
    .join('');
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
