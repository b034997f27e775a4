/** Facts against facts: ids, dates, addresses, and nothing that nobody uses. */
import { eventKinds, MOST_EVENT_KINDS } from '../event-kinds.ts';
import type { CorrectionFact, Facts } from '../schema.ts';
import { SCOPE_NAMES } from '../scope.ts';
import { checkAccounts } from './accounts.ts';
import { checkDate, checkDates, checkDay } from './dates.ts';
import type { Findings } from './findings.ts';
import { checkQuotes, sourcesOf } from './quotes.ts';
import { checkSeries } from './series.ts';
import { checkLocales, checkPageAddresses, checkRecordPages, checkSite } from './site.ts';

export function checkFacts(facts: Facts, findings: Findings): void {
  checkSite(facts, findings);
  checkPageAddresses(facts, findings);
  checkRecordPages(facts, findings);
  checkLocales(facts, findings);
  checkSources(facts, findings);
  checkClaimIds(facts, findings);
  checkClaims(facts, findings);
  checkQuotes(facts, findings);
  checkEvents(facts, findings);
  checkConflicts(facts, findings);
  checkAccounts(facts, findings);
  checkSeries(facts, findings);
  checkCorrections(facts, findings);
  checkCitations(facts, findings);
}

function checkSources(facts: Facts, findings: Findings): void {
  const file = '_data/sources.yaml';
  const idsByUrl = new Map<string, string>();
  for (const [id, source] of Object.entries(facts.sources)) {
    const isHttp = source.url.startsWith('http:');
    if (isHttp && !source.httpOnly)
      findings.add(
        file,
        `${id}.url`,
        'an https: address',
        source.url,
        'use the https: address, or set httpOnly: true if the publisher has nothing else',
      );
    if (!isHttp && source.httpOnly)
      findings.add(file, `${id}.httpOnly`, 'an http: address with httpOnly', source.url, 'take httpOnly away');
    const twin = idsByUrl.get(source.url);
    if (twin) findings.add(file, `${id}.url`, 'every address once', `the address of ${twin}`, 'merge the two records');
    idsByUrl.set(source.url, id);
    if (source.published) checkDate(findings, file, `${id}.published`, source.published);
    for (const agency of source.relays) findings.requireId(file, `${id}.relays`, agency, 'entities', facts.entities);
  }
}

/** Placeholders name claims and other groups of values alike. */
function checkClaimIds(facts: Facts, findings: Findings): void {
  const file = '_data/claims.yaml';
  for (const id of SCOPE_NAMES.filter((name) => Object.hasOwn(facts.claims, name)))
    findings.add(
      file,
      id,
      'an id that no other group of values has',
      id,
      'rename the claim, here and where it is named',
    );
}

function checkClaims(facts: Facts, findings: Findings): void {
  const file = '_data/claims.yaml';
  for (const [id, claim] of Object.entries(facts.claims)) {
    checkDate(findings, file, `${id}.date`, claim.date);
    checkDates(findings, file, id, claim.values);
    for (const entity of claim.saidBy) findings.requireId(file, `${id}.saidBy`, entity, 'entities', facts.entities);
    for (const entity of claim.reportedBy)
      findings.requireId(file, `${id}.reportedBy`, entity, 'entities', facts.entities);
    for (const source of claim.sources) findings.requireId(file, `${id}.sources`, source, 'sources', facts.sources);
  }
}

function checkEvents(facts: Facts, findings: Findings): void {
  const file = '_data/events.yaml';
  let previous = '';
  for (const [id, event] of Object.entries(facts.events)) {
    checkDate(findings, file, `${id}.date`, event.date);
    for (const claim of event.claims) findings.requireId(file, `${id}.claims`, claim, 'claims', facts.claims);
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

/** Readers choose a kind of events; kinds/event/event.css has a rule for each place in the choice. */
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

function checkConflicts(facts: Facts, findings: Findings): void {
  const file = '_data/conflicts.yaml';
  for (const [id, conflict] of Object.entries(facts.conflicts)) {
    const accounts = Object.values(conflict.accounts);
    if (accounts.length < 2)
      findings.add(file, `${id}.accounts`, 'at least two accounts', String(accounts.length), 'show every side');
    for (const claim of conflict.claims) findings.requireId(file, `${id}.claims`, claim, 'claims', facts.claims);
    for (const [account, { claims }] of Object.entries(conflict.accounts))
      for (const claim of claims)
        findings.requireId(file, `${id}.accounts.${account}.claims`, claim, 'claims', facts.claims);
  }
}

function checkCorrections(facts: Facts, findings: Findings): void {
  const file = '_data/corrections.yaml';
  const [first] = Object.values(facts.corrections);
  if (first?.kind !== 'update')
    findings.add(
      file,
      '',
      'the first publication as the first record, of the kind update',
      first?.kind ?? 'no record',
      'add it: the edition and its date follow from these records',
    );
  let previous = '';
  for (const [id, correction] of Object.entries(facts.corrections)) {
    checkDay(findings, file, `${id}.date`, correction.date);
    checkDates(findings, file, id, correction.values);
    checkPlace(facts, findings, id, correction);
    if (correction.date < previous)
      findings.add(
        file,
        `${id}.date`,
        `a date not before ${previous}, the record above it`,
        correction.date,
        'add new records at the end: their days number the editions',
      );
    previous = correction.date;
  }
}

function checkPlace(facts: Facts, findings: Findings, id: string, { kind, claim, page }: CorrectionFact): void {
  const file = '_data/corrections.yaml';
  const places = [claim, page].filter((place) => place !== undefined);
  if (kind === 'correction' ? places.length !== 1 : places.length > 1)
    findings.add(
      file,
      id,
      kind === 'correction' ? 'either a claim or a page' : 'a claim, a page or neither',
      places.join(' and ') || 'neither',
      'name the one place that readers should look at',
    );
  if (claim !== undefined) findings.requireId(file, `${id}.claim`, claim, 'claims', facts.claims);
  if (
    page !== undefined &&
    findings.requireId(file, `${id}.page`, page, 'pages', facts.pages) &&
    !facts.pages[page]?.menu
  )
    findings.add(file, `${id}.page`, 'a page of the menu', page, 'name the page whose text was changed');
}

function checkCitations(facts: Facts, findings: Findings): void {
  if (findings.lacksRecords) return;
  const cited = new Set([
    ...Object.values(facts.claims).flatMap(({ sources }) => sources),
    ...Object.values(facts.quotes).flatMap((quote) => [...sourcesOf(quote), ...sourcesOf(quote.alternate)]),
    ...Object.values(facts.series).flatMap(({ points }) => Object.values(points).flatMap(({ sources }) => sources)),
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
