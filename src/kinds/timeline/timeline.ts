import { timeAxis } from '../../charts/time-axis.ts';
import { dated } from '../../content/dated.ts';
import type { KindContext } from '../../content/kind.ts';
import { type Group, paragraph } from '../../content/node.ts';
import { homeUrl } from '../../content/page-url.ts';
import type { Tick, TimelineView } from '../../content/views.ts';
import { eventKindViews } from '../event/kinds.ts';

const KIND = 'timeline';

/** All events on one drawn axis, with a choice of their kinds; the lists that follow say the same in words. */
export function timelineNode(earlyPeriod: string, context: KindContext): Group {
  const timeline = timelineView(earlyPeriod, context);
  const { id, title, summary, kinds } = timeline;
  return {
    type: 'group',
    kind: KIND,
    className: 'events__axis',
    body: [
      paragraph(KIND, 'title', 'title', title, { className: 'events__title' }),
      paragraph(KIND, 'summary', 'text', summary, { className: 'events__summary' }),
      {
        type: 'figure',
        kind: KIND,
        title,
        summary,
        svg: timeAxis(timeline),
        choice: {
          id,
          label: context.t('strings:event.kinds'),
          all: context.t('strings:event.allKinds'),
          options: kinds.map(({ text }) => text),
        },
      },
    ],
  };
}

/** All events on one axis; the scale changes with the year after the last event of `earlyPeriod`. */
function timelineView(earlyPeriod: string, context: KindContext): TimelineView {
  const { facts, t, translator, addresses } = context;
  const { formats } = translator;
  const events = Object.entries(facts.events);
  const dates = events.map(([, { date }]) => date);
  const early = events.filter(([, { period }]) => period === earlyPeriod).map(([, { date }]) => yearOf(date));
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
    subject: tick(subject, momentOf(subject, context)),
    kinds: eventKindViews(context),
    events: events.map(([id, { date, kind }]) => ({
      time: Date.parse(date),
      day: dated(translator, date).unpointed,
      kind,
      href: homeUrl(`event:${id}`, context),
    })),
  };
}

/** The day of the subject in the words of a series that marks it, else its date. */
function momentOf(date: string, { facts, text, translator }: KindContext): string {
  const marked = Object.entries(facts.series).find(
    ([, series]) => 'moment' in series && series.moment === facts.site.subject,
  );
  return marked ? text(`series:${marked[0]}.moment`, { date }) : dated(translator, date).text;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
