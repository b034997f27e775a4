import { timeAxis } from '../../charts/time-axis.ts';
import type { Figure } from '../../content/node.ts';
import type { TimelineView } from '../../content/views.ts';

/** All events on one drawn axis; the lists that follow say the same in words. */
export function timelineNode(timeline: TimelineView): Figure {
  const { title, summary } = timeline;
  return {
    type: 'figure',
    kind: 'timeline',
    className: 'events__axis',
    title,
    summary,
    svg: timeAxis(timeline),
    isCaptioned: false,
  };
}
