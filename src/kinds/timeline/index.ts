import type { Kind } from '../../content/kind.ts';
import { periods } from '../event/event.ts';
import { timelineNode } from './timeline.ts';

/** All events on one axis. */
export const timeline: Kind = {
  scheme: 'timeline',
  targets: periods,
  nodes: timelineNode,
  sheets: ['styles/chart.css', 'kinds/event/event.css'],
  words: 'strings',
};
