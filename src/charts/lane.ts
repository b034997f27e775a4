import { element, NARROWEST, percent, titled, valueText } from './svg.ts';

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
  /** Ground of its name, which lies over the lines of the axis and under all else. */
  ground: string;
}

/** A name with how many dots it has, over the dots, none on another in the narrowest column. */
export function lane({ name, dots, top, className }: Lane): DrawnLane {
  const placed = levelled(dots);
  const levels = Math.max(1, ...placed.map(({ level }) => level + 1));
  const marks = placed
    .map(({ at, title, href, level }) => {
      const cy = top + LABEL + RADIUS + 2 + level * STEP;
      // The list below has the same links: a keyboard goes straight there.
      return titled(
        'a',
        title,
        { href, tabindex: -1 },
        element('circle', { class: 'chart__mark', cx: percent(at), cy, r: RADIUS }),
      );
    })
    .join('');
  const label = valueText(`${name}: ${dots.length}`, { y: top + LABEL - 3 });
  return {
    svg: label + (className ? element('g', { class: className }, marks) : marks),
    height: LABEL + levels * STEP + GAP,
    ground: element('rect', { class: 'chart__ground', width: '100%', y: top, height: LABEL + 1 }),
  };
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
