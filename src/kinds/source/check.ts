/** Sources: their addresses and dates, and that something rests on each. */
import type { Findings } from '../../content/check/findings.ts';
import type { Content } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';

const FILE = '_data/sources.yaml';
const INSECURE = 'use the https: address, or set httpOnly: true if the publisher has nothing else';

export function checkSources({ facts, kinds }: Pick<Content, 'facts' | 'kinds'>, findings: Findings): void {
  checkAddresses(facts, findings);
  for (const [id, { relays }] of Object.entries(facts.sources))
    findings.requireIds(FILE, `${id}.relays`, relays, 'entities');
  if (findings.lacksRecords) return;
  checkNewest(facts, findings);
  const cited = new Set([...kinds.values()].flatMap(({ sources }) => sources?.(facts) ?? []));
  const expected = 'a source that a claim, a quotation or a series cites';
  for (const id of Object.keys(facts.sources).filter((source) => !cited.has(source)))
    findings.add(FILE, id, expected, 'cited by nobody', 'cite it or remove it');
}

function checkAddresses({ sources }: Facts, findings: Findings): void {
  const idsByUrl = new Map<string, string>();
  for (const [id, { url, httpOnly }] of Object.entries(sources)) {
    const isHttp = url.startsWith('http:');
    if (isHttp && !httpOnly) findings.add(FILE, `${id}.url`, 'an https: address', url, INSECURE);
    if (!isHttp && httpOnly)
      findings.add(FILE, `${id}.httpOnly`, 'an http: address with httpOnly', url, 'take httpOnly away');
    const twin = idsByUrl.get(url);
    if (twin) findings.add(FILE, `${id}.url`, 'every address once', `the address of ${twin}`, 'merge the two records');
    idsByUrl.set(url, id);
  }
}

/** Readers are told that it is the date of the newest source. */
function checkNewest({ site, sources }: Facts, findings: Findings): void {
  const newest = Object.values(sources)
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  const expected = `${newest}, the date of the newest source of ${FILE}`;
  const remedy = 'write this date, or fix the date of the source';
  if (newest !== undefined && (isAfter(newest, site.checked) || isAfter(site.checked, newest)))
    findings.add('_data/site.yaml', 'checked', expected, site.checked, remedy);
}

/** Whether a day is later than another, as exactly as both are known. */
export function isAfter(day: string, other: string): boolean {
  return day.slice(0, other.length) > other.slice(0, day.length);
}
