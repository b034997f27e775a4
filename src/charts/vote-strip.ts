import { scaleBand } from 'd3-scale';
import { type SymbolType, symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTimes } from 'd3-shape';
import type { SeriesView, VoteView } from '../content/views.ts';
import { type Moment, momentAt, momentHeight, momentMark } from './moment.ts';
import { element, percent, picture, text, valueText } from './svg.ts';
import { LINE_HEIGHT } from './text.ts';

const LANE = 50;
/** Area of a shape in square pixels. */
const SHAPE = 130;
/** Pixels that the border of a year stands above the names of the years, and half as far among them. */
const BORDER = 8;

type Kind = VoteView['kind'];

/** Every kind of vote has a lane and a shape of its own, full or open, so that none needs colour. */
const SHAPES: Record<Kind, { type: SymbolType; className: string }> = {
  for: { type: symbolCircle, className: 'chart__mark' },
  against: { type: symbolSquare, className: 'chart__mark' },
  abstained: { type: symbolDiamond2, className: 'chart__open' },
  'did-not-vote': { type: symbolTimes, className: 'chart__cross' },
};

/** Votes in their order, one column each, one lane for each kind; an ellipsis stands for years without a vote. */
export function voteStrip(series: SeriesView): string {
  const columns = votesInColumns(series);
  const kinds = (Object.keys(SHAPES) as Kind[]).filter((kind) => columns.some(({ vote }) => vote.kind === kind));
  const idOf = (kind: Kind) => `${series.id}-${kind}`;
  const shapes = kinds.map((kind) =>
    element('path', { id: idOf(kind), d: symbol(SHAPES[kind].type, SHAPE).digits(1)() ?? '' }),
  );
  const day = markedDay(series, columns);
  const head = day ? momentHeight(day) : 0;
  const votesOf = (kind: Kind) => columns.filter(({ vote }) => vote.kind === kind);
  const placed = kinds.map((kind, index) => ({ kind, votes: votesOf(kind), y: head + (index + 1) * LANE - 14 }));
  const lanes = placed.map(({ kind, votes, y }) => lane(votes, { kind, shape: idOf(kind), y }));
  const bottom = head + kinds.length * LANE;
  // The line makes room for the words on a ring.
  const gaps = placed
    .filter(({ votes }) => votes.some(({ vote }) => vote.remark))
    .map(({ y }): [number, number] => [y - 30, y - 11]);
  return picture(
    { ...series, height: bottom + LINE_HEIGHT + 6 },
    element('defs', {}, shapes.join('')) +
      (day ? momentMark(day, { head, bottom, gaps }) : '') +
      lanes.join('') +
      yearAxis(columns, bottom),
  );
}

type Column = ReturnType<typeof votesInColumns>[number];

/** Midway between the votes before and after it. */
function markedDay({ moment }: SeriesView, columns: Column[]): Moment | null {
  if (!moment) return null;
  const [before, after] = [columns[moment.rowsBefore - 1], columns[moment.rowsBefore]];
  return momentAt(((before?.middle ?? 0) + (after?.middle ?? 100)) / 2, moment.text);
}

/** The columns of the votes, in per cent of the picture's width; one is left empty where years are passed over. */
function votesInColumns({ rows }: SeriesView) {
  const slotted: { vote: VoteView; slot: number }[] = [];
  for (const { vote } of rows) {
    if (!vote) continue;
    const last = slotted.at(-1);
    const step = last && vote.year.value - last.vote.year.value > 1 ? 2 : 1;
    slotted.push({ vote, slot: last ? last.slot + step : 0 });
  }
  const x = scaleBand([...Array((slotted.at(-1)?.slot ?? 0) + 1).keys()], [0, 100]);
  const width = x.bandwidth();
  return slotted.map(({ vote, slot }) => ({ vote, slot, middle: (x(slot) ?? 0) + width / 2, width }));
}

/** The votes of one kind over their line, with how many they are. */
function lane(columns: Column[], { kind, shape, y }: { kind: Kind; shape: string; y: number }): string {
  const marks = columns.map(
    ({ vote, middle }) =>
      element('use', { class: SHAPES[kind].className, href: `#${shape}`, x: percent(middle), y }) +
      (vote.remark ? ring({ cx: percent(middle), cy: y, r: 11 }) : ''),
  );
  const remark = columns.find(({ vote }) => vote.remark)?.vote.remark;
  return [
    valueText(`${columns[0]?.vote.text}: ${columns.length}`, { y: y - 16 }),
    remark ? legend(remark, y - 16) : '',
    element('line', { class: 'chart__grid', x2: '100%', y1: y, y2: y }),
    ...marks,
  ].join('');
}

function ring(place: { cx: string; cy: number; r: number; transform?: string }): string {
  return element('circle', { class: 'chart__ring', ...place });
}

/** What a ring around a mark means, at the far end of the lane's label. */
function legend(remark: string, y: number): string {
  return (
    text(remark, { x: '100%', dx: -20, y, anchor: 'end', className: 'chart__quiet' }) +
    ring({ cx: '100%', cy: y - 5, r: 6, transform: 'translate(-8)' })
  );
}

/** Each year under its votes, with what parts it from the one before. */
function yearAxis(columns: Column[], top: number): string {
  const years = [...new Set(columns.map(({ vote }) => vote.year.text))];
  return years
    .map((label) => {
      const members = columns.filter(({ vote }) => vote.year.text === label);
      const [first, last] = [members[0], members.at(-1)];
      if (!first || !last) return '';
      const isAtEdge = last === columns.at(-1) && first === last;
      const x = isAtEdge ? '100%' : percent((first.middle + last.middle) / 2);
      const anchor = isAtEdge ? 'end' : 'middle';
      return parting(first, columns, top) + text(label, { x, y: top + LINE_HEIGHT, anchor, className: 'chart__quiet' });
    })
    .join('');
}

/** A border, or an ellipsis in the empty column of years passed over. */
function parting(column: Column, columns: Column[], top: number): string {
  const before = columns[columns.indexOf(column) - 1];
  if (!before) return '';
  if (column.slot - before.slot > 1)
    return text('…', {
      x: percent(column.middle - column.width),
      y: top + LINE_HEIGHT,
      anchor: 'middle',
      className: 'chart__quiet',
    });
  const at = percent(column.middle - column.width / 2);
  return element('line', { class: 'chart__grid', x1: at, x2: at, y1: top - BORDER, y2: top + BORDER / 2 });
}
