import type { Edition } from '../../content/edition.ts';
import type { ClaimView } from '../../content/views.ts';

/** The topics of claims by their names, each once, in order of first appearance. */
export function topicNames(claims: Pick<ClaimView, 'topic'>[], t: Edition['t']): string[] {
  return [...new Set(claims.map(({ topic }) => t(`strings:topic.${topic}`)))];
}
