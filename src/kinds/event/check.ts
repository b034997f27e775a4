/** Events: their dates in order, and their kinds. */
import type { Findings } from '../../content/check/findings.ts';
import { requireSection } from '../../content/check/references.ts';
import type { Content } from '../../content/read.ts';
import type { Facts } from '../../content/schema.ts';
import { eventKinds, MOST_EVENT_KINDS } from './kinds.ts';

export function checkEvents(content: Content, findings: Findings): void {
  const { facts } = content;
  const file = '_data/events.yaml';
  let previous = '';
  for (const [id, event] of Object.entries(facts.events)) {
    findings.requireIds(file, `${id}.claims`, event.claims, 'claims');
    requireSection(content, findings, { file, key: `${id}.more`, section: event.more });
    if (event.date < previous)
      findings.add(
        file,
        `${id}.date`,
        `a date not before ${previous}, the event above it`,
        event.date,
        'keep the events in order of time',
      );
    previous = event.date;
  }
  checkEventKinds(facts, findings);
}

function checkEventKinds(facts: Facts, findings: Findings): void {
  const kinds = eventKinds(facts);
  if (kinds.length > MOST_EVENT_KINDS)
    findings.add(
      '_data/events.yaml',
      '',
      `at most ${MOST_EVENT_KINDS} kinds of events`,
      kinds.join(', '),
      'give some of them one kind',
    );
}
