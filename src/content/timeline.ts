import type { BlockContext } from './block-context.ts';
import type { Tick, TimelineView } from './views.ts';

/** All events on one axis; the scale changes with the year after the last event of `earlyPeriod`. */
export function timelineView(earlyPeriod: string, { facts, translator, addresses }: BlockContext): TimelineView {
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
