/** Claims: their speakers, sources and days, and the pages of records that name their topics. */
import type { Findings } from '../../content/check/findings.ts';
import type { Content } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import { SCOPE_NAMES } from '../../content/scope.ts';
import { isAfter } from '../source/check.ts';
import type { ClaimFact } from './facts.ts';

const FILE = '_data/claims.yaml';

export function checkClaims({ facts }: Content, findings: Findings): void {
  for (const [id, claim] of Object.entries(facts.claims)) {
    // Placeholders name claims and other groups of values alike.
    const expected = 'an id that no other group of values has';
    if (SCOPE_NAMES.includes(id)) findings.add(FILE, id, expected, id, 'rename the claim, here and where it is named');
    findings.requireIds(FILE, `${id}.saidBy`, claim.saidBy, 'entities');
    findings.requireIds(FILE, `${id}.reportedBy`, claim.reportedBy, 'entities');
    if (findings.requireIds(FILE, `${id}.sources`, claim.sources, 'sources')) checkTold(facts, findings, id, claim);
  }
  checkTopics(facts, findings);
}

/** No source tells what happened after it was published: that of a claim, or the newest where one has no date. */
function checkTold({ site, sources }: Facts, findings: Findings, id: string, claim: ClaimFact): void {
  const published = claim.sources.map((source) => sources[source]?.published ?? site.checked);
  const last = published.toSorted().at(-1) ?? site.checked;
  const expected = `no day after ${last}, the date of the newest source`;
  const remedy = 'fix one of the two dates; a day that was still ahead belongs to the values of the claim';
  if (published.every((date) => isAfter(claim.date, date)))
    findings.add(FILE, `${id}.date`, expected, claim.date, remedy);
}

/** Pages of records name topics of the claims, each topic on one page. */
function checkTopics({ claims, pages }: Facts, findings: Findings): void {
  const file = '_data/pages.yaml';
  const known = new Set(Object.values(claims).map(({ topic }) => topic));
  const pageByTopic = new Map<string, string>();
  const listed = Object.entries(pages).flatMap(([id, page]) =>
    page.template === 'records' ? page.topics.map((topic) => ({ id, topic })) : [],
  );
  for (const { id, topic } of listed) {
    const other = pageByTopic.get(topic);
    if (!known.has(topic))
      findings.add(file, `${id}.topics`, 'a topic of _data/claims.yaml', topic, 'fix the topic, or remove it');
    if (other)
      findings.add(file, `${id}.topics`, 'every topic once', `${topic}, which ${other} has`, 'remove one of the two');
    pageByTopic.set(topic, id);
  }
}
