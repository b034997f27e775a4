import { eventKinds } from '../../content/event-kinds.ts';
import type { KindContext } from '../../content/kind.ts';
import type { EventKind } from '../../content/views.ts';

/** The kinds of the events with their names; event.css hides what has not the class of the chosen one. */
export function eventKindViews({ facts, t }: Pick<KindContext, 'facts' | 't'>): EventKind[] {
  return eventKinds(facts).map((id, at) => ({
    id,
    text: t(`strings:event.kind.${id}`),
    className: `event event--${at + 1}`,
  }));
}
