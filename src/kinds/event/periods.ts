import type { Kind } from '../../content/kind.ts';

/** The periods of the events: a list, or the axis whose scale changes after one, names one of them. */
export const periods: Kind['targets'] = ({ events }) => ({
  ids: [...new Set(Object.values(events).map(({ period }) => period))],
  expected: 'a period of _data/events.yaml',
});
