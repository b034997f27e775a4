import { element, NARROWEST, percent, valueText } from './svg.ts';
import { LINE_HEIGHT, wrapText } from './text.ts';

/** A day that a picture marks: where, in per cent of its width, and its words in lines left or right of there. */
export type Moment = ReturnType<typeof momentAt>;

/** A marked day whose words stand on the side with more room, in as few lines as fit into the narrowest column. */
export function momentAt(at: number, words: string) {
  const isLeft = at >= 50;
  const room = ((isLeft ? at : 100 - at) / 100) * NARROWEST;
  return { at, lines: wrapText(words, room), anchor: isLeft ? ('end' as const) : undefined };
}

/** Height of the words of a marked day, which stand above the picture's marks. */
export function momentHeight({ lines }: Moment): number {
  return lines.length * LINE_HEIGHT + 4;
}

interface Field {
  /** Where the words begin. */
  top?: number;
  /** Where the marks begin and end. */
  head: number;
  bottom: number;
  /** Where the line makes room for words, from the top down. */
  gaps?: [from: number, to: number][];
}

/** The line of a marked day through all marks, and its words beside the head of it. */
export function momentMark({ at, lines, anchor }: Moment, { top = 0, head, bottom, gaps = [] }: Field): string {
  const x = percent(at);
  const starts = [head - 4, ...gaps.map(([, to]) => to)];
  const ends = [...gaps.map(([from]) => from), bottom];
  const pieces = starts.map((y1, index) =>
    element('line', { class: 'chart__moment', x1: x, x2: x, y1, y2: ends[index] ?? bottom }),
  );
  const words = lines.map((line, index) => valueText(line, { x, y: top + 13 + index * LINE_HEIGHT, anchor }));
  return pieces.join('') + words.join('');
}
