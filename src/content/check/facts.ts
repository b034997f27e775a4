/** Facts against facts: ids, dates, addresses, and nothing that nobody uses. */
import type { Content } from '../read.ts';
import type { ClaimFact, Facts } from '../schema.ts';
import { SCOPE_NAMES } from '../scope.ts';
import type { Findings } from './findings.ts';
import { checkLocales, checkPageAddresses, checkRecordPages, checkSite } from './site.ts';

export function checkFacts(content: Content, findings: Findings): void {
  const { facts, kinds } = content;
  checkSite(facts, findings);
  checkPageAddresses(facts, findings);
  checkRecordPages(facts, findings);
  checkLocales(facts, findings);
  checkSources(facts, findings);
  checkNewest(facts, findings);
  checkClaimIds(facts, findings);
  checkClaims(facts, findings);
  for (const { check } of kinds.values()) check?.(content, findings);
  checkCitations(content, findings);
}

function checkSources(facts: Facts, findings: Findings): void {
  const file = '_data/sources.yaml';
  const add = findings.in(file);
  const idsByUrl = new Map<string, string>();
  for (const [id, source] of Object.entries(facts.sources)) {
    const isHttp = source.url.startsWith('http:');
    if (isHttp && !source.httpOnly)
      add(
        `${id}.url`,
        'an https: address',
        source.url,
        'use the https: address, or set httpOnly: true if the publisher has nothing else',
      );
    if (!isHttp && source.httpOnly)
      add(`${id}.httpOnly`, 'an http: address with httpOnly', source.url, 'take httpOnly away');
    const twin = idsByUrl.get(source.url);
    if (twin) add(`${id}.url`, 'every address once', `the address of ${twin}`, 'merge the two records');
    idsByUrl.set(source.url, id);
    findings.requireIds(file, `${id}.relays`, source.relays, 'entities');
  }
}

/** Placeholders name claims and other groups of values alike. */
function checkClaimIds(facts: Facts, findings: Findings): void {
  const add = findings.in('_data/claims.yaml');
  for (const id of SCOPE_NAMES.filter((name) => Object.hasOwn(facts.claims, name)))
    add(id, 'an id that no other group of values has', id, 'rename the claim, here and where it is named');
}

function checkClaims(facts: Facts, findings: Findings): void {
  const file = '_data/claims.yaml';
  for (const [id, claim] of Object.entries(facts.claims)) {
    findings.requireIds(file, `${id}.saidBy`, claim.saidBy, 'entities');
    findings.requireIds(file, `${id}.reportedBy`, claim.reportedBy, 'entities');
    if (findings.requireIds(file, `${id}.sources`, claim.sources, 'sources')) checkTold(facts, findings, id, claim);
  }
}

/** No source tells what happened after it was published: that of a claim, or the newest where one has no date. */
function checkTold({ site, sources }: Facts, findings: Findings, id: string, claim: ClaimFact): void {
  const published = claim.sources.map((source) => sources[source]?.published ?? site.checked);
  const last = published.toSorted().at(-1) ?? site.checked;
  if (published.every((date) => isAfter(claim.date, date)))
    findings.add(
      '_data/claims.yaml',
      `${id}.date`,
      `no day after ${last}, the date of the newest source`,
      claim.date,
      'fix one of the two dates; a day that was still ahead belongs to the values of the claim',
    );
}

/** Readers are told that it is the date of the newest source. */
function checkNewest({ site, sources }: Facts, findings: Findings): void {
  if (findings.lacksRecords) return;
  const newest = Object.values(sources)
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  if (newest !== undefined && (isAfter(newest, site.checked) || isAfter(site.checked, newest)))
    findings.add(
      '_data/site.yaml',
      'checked',
      `${newest}, the date of the newest source of _data/sources.yaml`,
      site.checked,
      'write this date, or fix the date of the source',
    );
}

/** Whether a day is later than another, as exactly as both are known. */
function isAfter(day: string, other: string): boolean {
  return day.slice(0, other.length) > other.slice(0, day.length);
}

function checkCitations({ facts, kinds }: Pick<Content, 'facts' | 'kinds'>, findings: Findings): void {
  if (findings.lacksRecords) return;
  const cited = new Set([
    ...Object.values(facts.claims).flatMap(({ sources }) => sources),
    ...[...kinds.values()].flatMap(({ sources }) => sources?.(facts) ?? []),
  ]);
  for (const id of Object.keys(facts.sources))
    if (!cited.has(id))
      findings.add(
        '_data/sources.yaml',
        id,
        'a source that a claim, a quotation or a series cites',
        'cited by nobody',
        'cite it or remove it',
      );
}
