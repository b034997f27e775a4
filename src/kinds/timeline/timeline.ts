import { timeAxis } from '../../charts/time-axis.ts';
import type { Figure } from '../../content/node.ts';
import type { Tick, TimelineView } from '../../content/views.ts';
import type { KindContext } from '../kind.ts';

/** All events on one drawn axis; the lists that follow say the same in words. */
export function timelineNode(earlyPeriod: string, context: KindContext): Figure {
  const timeline = timelineView(earlyPeriod, context);
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

/** All events on one axis; the scale changes with the year after the last event of `earlyPeriod`. */
function timelineView(earlyPeriod: string, { facts, translator, addresses }: KindContext): TimelineView {
  const { formats, t } = translator;
  const events = Object.values(facts.events);
  const dates = events.map(({ date }) => date);
  const early = events.filter(({ period }) => period === earlyPeriod).map(({ date }) => yearOf(date));
  const firstYear = Math.max(...early) + 1;
  const lastYear = Math.max(...dates.map(yearOf));
  const subject = facts.claims[facts.site.subject]?.date ?? facts.site.checked;
  const tick = (date: string, text: string): Tick => ({ value: Date.parse(date), text });
  const yearTick = (date: string) => tick(date, formats.year(date));
  return {
    id: addresses.anchor('timeline'),
    title: t('strings:timeline.axisTitle'),
    summary: t('strings:timeline.axisSummary', { year: String(firstYear), day: subject }),
    start: yearTick(dates[0] ?? subject),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => yearTick(String(firstYear + index))),
    subject: tick(subject, formats.monthYear(subject)),
    events: dates.map((date) => Date.parse(date)),
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
