/** Events: their dates in order, and their kinds. */
import type { Findings } from '../../content/check/findings.ts';
import { requireSection } from '../../content/check/references.ts';
import type { Content } from '../../content/kind.ts';
import { eventKinds, MOST_EVENT_KINDS } from './kinds.ts';

const FILE = '_data/events.yaml';

export function checkEvents(content: Content, findings: Findings): void {
  const { facts } = content;
  let previous = '';
  for (const [id, event] of Object.entries(facts.events)) {
    findings.requireIds(FILE, `${id}.claims`, event.claims, 'claims');
    requireSection(content, findings, { file: FILE, key: `${id}.more`, section: event.more });
    const expected = `a date not before ${previous}, the event above it`;
    if (event.date < previous)
      findings.add(FILE, `${id}.date`, expected, event.date, 'keep the events in order of time');
    previous = event.date;
  }
  const kinds = eventKinds(facts);
  const expected = `at most ${MOST_EVENT_KINDS} kinds of events`;
  if (kinds.length > MOST_EVENT_KINDS) findings.add(FILE, '', expected, kinds.join(', '), 'give some of them one kind');
}
