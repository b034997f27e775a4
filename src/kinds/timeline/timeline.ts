import { timeAxis } from '../../charts/time-axis.ts';
import type { TimelineView } from '../../content/edition.ts';
import type { Figure } from '../../content/node.ts';

/** All events on one drawn axis; the lists that follow say the same in words. */
export function timelineNode(timeline: TimelineView): Figure {
  const { title, summary } = timeline;
  return { type: 'figure', kind: 'timeline', title, summary, svg: timeAxis(timeline), isCaptioned: false };
}
