import { dated } from '../../content/dated.ts';
import { headingsOf, type Kind, type KindContext } from '../../content/kind.ts';
import { type Inline, type Item, type List, notes, paragraph, text } from '../../content/node.ts';
import { blockText } from '../../content/prose.ts';
import { required } from '../../content/required.ts';
import type { Facts } from '../../content/schema.ts';
import { typeset } from '../../i18n/typography.ts';
import { eventKindViews } from './kinds.ts';

const KIND = 'events';

/** Events of one period in order of time; a date is shown as exactly as it is known. */
export function eventsNode(period: string, context: KindContext): List {
  const items = eventsOf(period, context.facts).map((id) => eventItem(id, context));
  return { type: 'list', kind: KIND, className: 'events', isOrdered: true, items };
}

/** The periods of the events: a list, or the axis whose scale changes after one, names one of them. */
export const periods: Kind['targets'] = ({ events }) => ({
  ids: [...new Set(Object.values(events).map(({ period }) => period))],
  expected: 'a period of _data/events.yaml',
});

/** Ids of the events of a period, in order of time. */
export function eventsOf(period: string, { events }: Facts): string[] {
  return Object.keys(events).filter((id) => events[id]?.period === period);
}

/** What happened, of which kind it was, and where the pages say more; the day that the site is about is set apart. */
function eventItem(id: string, context: KindContext): Item {
  const { facts, translator, text: words, citations, addresses } = context;
  const { date, kind: kindId, claims, more } = required(facts.events[id], id);
  const { datetime, text: day } = dated(translator, date);
  const title = words(`events:${id}`, { date });
  const kind = required(
    eventKindViews(context).find((one) => one.id === kindId),
    kindId,
  );
  const isSubject = date === facts.claims[facts.site.subject]?.date;
  return {
    id: addresses.anchor(`event-${id}`),
    name: title,
    className: kind.className + (isSubject ? ' event--subject' : ''),
    label: [{ type: 'time', datetime, text: day }],
    body: [
      paragraph(KIND, 'title', 'text', [text(title), ...notes(citations.citeTogether(claims))]),
      paragraph(KIND, 'kind', 'label', [text(kind.text), ...(more ? moreOf(more, context) : [])], {
        className: 'event__kind',
      }),
    ],
  };
}

function moreOf(section: string, context: KindContext): Inline[] {
  const [page = '', anchor] = section.split('#');
  const words = context.t('strings:event.more', { section: titleOf(section, context) });
  return [text('\u00A0· '), { type: 'link', href: context.addresses.page(page, anchor), children: [text(words)] }];
}

/** Title of a section, `page#section`. */
function titleOf(section: string, { kinds, words, translator, scope }: KindContext): string {
  const [page = '', id] = section.split('#');
  const headings = required(words.pages[page], page).blocks.flatMap((block) => headingsOf(block, kinds));
  const heading = required(
    headings.find((one) => one.id === id),
    section,
  );
  const title = 'block' in heading ? blockText(heading.block) : translator.asWritten(heading.words);
  return typeset(translator.fill(title, scope), translator.locale.tag);
}
