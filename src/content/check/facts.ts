/** Facts against facts: ids, dates, addresses, and nothing that nobody uses. */
import { DateTime } from 'luxon';
import { languageOf } from '../../i18n/locale.ts';
import { transliterate, transliteratedFrom } from '../../i18n/transliterate.ts';
import { findLanguage, LANGUAGES } from '../../languages/index.ts';
import { accountColumns } from '../account-columns.ts';
import { TAKEN_FILE_NAMES } from '../data-sets.ts';
import { eventKinds, MOST_EVENT_KINDS } from '../event-kinds.ts';
import { pointsBefore } from '../marked-day.ts';
import type { CorrectionFact, Facts, QuoteFact, SeriesFact, SeriesPoint } from '../schema.ts';
import { SCOPE_NAMES } from '../scope.ts';
import type { Findings } from './findings.ts';

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

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

function checkDate(findings: Findings, file: string, key: string, date: string): void {
  if (!DateTime.fromISO(date, { zone: 'utc' }).isValid)
    findings.add(file, key, 'a day that exists', date, 'look the date up in the source');
}

/** The dates among the values of a record. */
function checkDates(findings: Findings, file: string, id: string, values: Record<string, string | number> = {}): void {
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string') checkDate(findings, file, `${id}.values.${name}`, value);
}

/** A day that must be whole: an edition's. */
function checkDay(findings: Findings, file: string, key: string, date: string): void {
  if (WHOLE_DAY.test(date)) checkDate(findings, file, key, date);
  else findings.add(file, key, 'a whole day: YYYY-MM-DD', date, 'write the day on which it was published');
}

function checkSite(facts: Facts, findings: Findings): void {
  const file = '_data/site.yaml';
  checkDate(findings, file, 'checked', facts.site.checked);
  for (const [key, id] of Object.entries({
    'gap.from': facts.site.gap.from,
    'gap.to': facts.site.gap.to,
    subject: facts.site.subject,
  }))
    findings.requireId(file, key, id, 'claims', facts.claims);
  checkGap(facts, findings);
}

/** The silence between two calls is counted from the one to the other. */
function checkGap({ site, claims }: Facts, findings: Findings): void {
  const [from, to] = [claims[site.gap.from], claims[site.gap.to]];
  if (!from || !to) return;
  const file = '_data/site.yaml';
  if (from.date >= to.date)
    findings.add(
      file,
      'gap',
      'the earlier claim first',
      `${from.date} to ${to.date}`,
      'exchange the two, or name others',
    );
}

function checkPageAddresses({ pages }: Facts, findings: Findings): void {
  const file = '_data/pages.yaml';
  const entries = Object.entries(pages);
  for (const [id, { path }] of entries) {
    const twin = entries.find(([other, page]) => other !== id && page.path === path);
    if (twin) findings.add(file, `${id}.path`, 'every path once', `the path of ${twin[0]}`, 'give each page its own');
  }
  if (!entries.some(([, { path }]) => path === ''))
    findings.add(
      file,
      '',
      'a page with the path ‘’, the front page of every edition',
      'none',
      'add it, or empty a path',
    );
  const records = entries.filter(([, { template }]) => template === 'sources').map(([id]) => id);
  if (records.length !== 1)
    findings.add(
      file,
      '',
      'one page with the template sources, which every note leads to',
      records.join(', ') || 'none',
      records.length === 0 ? 'add it' : 'keep one of them',
    );
}

/** Pages of records name topics of the claims, each topic on one page. */
function checkRecordPages({ claims, pages }: Facts, findings: Findings): void {
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

/** Folders of the site that hold files of no edition. */
const TAKEN_PATHS = ['assets', 'data'];

function checkLocales({ locales }: Facts, findings: Findings): void {
  const file = '_data/locales.yaml';
  for (const locale of locales) {
    if (TAKEN_PATHS.includes(locale.path))
      findings.add(file, `${locale.tag}.path`, `a path other than ${TAKEN_PATHS.join(', ')}`, locale.path, 'rename it');
    checkScript(file, locale.tag, locale.tag, findings);
    if (locale.derivedFrom && !locales.some(({ tag, derivedFrom }) => tag === locale.derivedFrom && !derivedFrom))
      findings.add(
        file,
        `${locale.tag}.derivedFrom`,
        'the tag of an authored locale',
        locale.derivedFrom,
        'name the locale whose words are transliterated',
      );
    else if (locale.derivedFrom && findLanguage(locale.tag) && transliteratedFrom(locale.tag) !== locale.derivedFrom)
      findings.add(
        file,
        `${locale.tag}.derivedFrom`,
        transliteratedFrom(locale.tag) ?? `nothing: ${locale.tag} is not transliterated from another script`,
        locale.derivedFrom,
        'fix derivedFrom, or remove it',
      );
    for (const field of ['tag', 'path', 'name'] as const)
      if (locales.filter((other) => other[field] === locale[field]).length > 1)
        findings.add(file, `${locale.tag}.${field}`, `every ${field} once`, locale[field], 'give each locale its own');
  }
}

/** A language that the generator knows in two scripts is named with its script. */
function checkScript(file: string, key: string, tag: string, findings: Findings): void {
  const scripts = LANGUAGES.map((known) => known.tag).filter((known) => languageOf(known) === tag && known !== tag);
  if (scripts.length > 0)
    findings.add(
      file,
      key,
      'a tag with its script',
      tag,
      `write ${scripts.join(' or ')}: a bare ${tag} means one script to some programs and another to others`,
    );
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

function checkQuotes(facts: Facts, findings: Findings): void {
  const file = '_data/quotes.yaml';
  for (const [id, quote] of Object.entries(facts.quotes)) {
    checkDate(findings, file, `${id}.date`, quote.date);
    findings.requireId(file, `${id}.speaker`, quote.speaker, 'entities', facts.entities);
    for (const claim of quote.claims) findings.requireId(file, `${id}.claims`, claim, 'claims', facts.claims);
    checkWording(facts, findings, id, quote);
    checkTranslators(facts, findings, id, quote);
    if (!quote.alternate) continue;
    checkWording(facts, findings, `${id}.alternate`, quote.alternate);
    checkTranslators(facts, findings, `${id}.alternate`, quote.alternate);
  }
}

type Wording = Pick<QuoteFact, 'lang' | 'original' | 'cyrl' | 'source' | 'translation'>;

function checkWording(facts: Facts, findings: Findings, key: string, { lang, original, cyrl, source }: Wording): void {
  const file = '_data/quotes.yaml';
  findings.requireId(file, `${key}.source`, source, 'sources', facts.sources);
  checkScript(file, `${key}.lang`, lang, findings);
  const base = transliteratedFrom(lang);
  if (!base && cyrl !== undefined)
    findings.add(file, `${key}.cyrl`, 'cyrl only beside an original in the other script', lang, 'remove cyrl');
  if (!base) return;
  const respelled = Object.assign({}, ...facts.locales.map((locale) => locale.respelled));
  const latin = (text: string) => transliterate(text, lang, respelled);
  if (cyrl === undefined)
    findings.add(
      file,
      `${key}.cyrl`,
      `the same words in the script of ${base}`,
      'nothing',
      'add cyrl with the words in that script',
    );
  else if (latin(cyrl) !== original)
    findings.add(
      file,
      `${key}.cyrl`,
      `the words of the original: ${original}`,
      latin(cyrl),
      'script is not wording: fix cyrl',
    );
}

/** Every translation belongs to somebody: to the site, or to a source that published it. */
function checkTranslators(facts: Facts, findings: Findings, key: string, { lang, translation }: Wording): void {
  const file = '_data/quotes.yaml';
  const needed = facts.locales
    .filter(({ tag, derivedFrom }) => !derivedFrom && languageOf(tag) !== languageOf(lang))
    .map(({ tag }) => tag);
  const given = typeof translation === 'object' ? Object.keys(translation) : translation ? needed : [];
  if (needed.toSorted().join() !== given.toSorted().join() || (translation && needed.length === 0))
    findings.add(
      file,
      `${key}.translation`,
      needed.length > 0 ? `site, or whose it is for each of ${needed.join(', ')}` : 'no translation',
      given.join(', ') || (translation ? 'site' : 'nothing'),
      'say whose the translations are: site, or the id of the source that published one',
    );
  for (const translator of translatorsOf(translation))
    findings.requireId(file, `${key}.translation`, translator, 'sources', facts.sources);
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

function checkAccounts(facts: Facts, findings: Findings): void {
  const file = '_data/accounts.yaml';
  for (const [id, { columns, topics }] of Object.entries(facts.accounts)) {
    const voices = new Set(Object.values(columns).flat());
    const compared = new Set(accountColumns({ columns }, facts.site).flatMap((column) => columns[column] ?? []));
    for (const [topic, { entries }] of Object.entries(topics))
      for (const { voice, claim } of entries) {
        const key = `${id}.topics.${topic}`;
        if (findings.requireId(file, `${key}.entries`, claim, 'claims', facts.claims) && compared.has(voice))
          checkToldDay(facts, findings, `${key}.entries`, claim);
        if (!voices.has(voice))
          findings.add(
            file,
            key,
            `a voice of the columns: ${[...voices].join(', ')}`,
            voice,
            'add the voice to a column or mend it',
          );
      }
  }
}

/** Readers are told whether an account mentions a topic on the day that the site is about, or later. */
function checkToldDay({ claims, site }: Facts, findings: Findings, key: string, id: string): void {
  const [told, subject] = [claims[id]?.date, claims[site.subject]?.date];
  if (told === undefined || subject === undefined || told === subject) return;
  const isUnclear = told.startsWith(subject) || subject.startsWith(told);
  if (isUnclear || told < subject)
    findings.add(
      '_data/accounts.yaml',
      key,
      `a claim of ${subject}, the date of ${site.subject}, or of a later one`,
      `${id}, of ${told}`,
      isUnclear ? 'give both claims whole days' : 'fix the date of the claim, or remove the entry',
    );
}

function checkSeries(facts: Facts, findings: Findings): void {
  for (const [id, series] of Object.entries(facts.series)) {
    const { points, unit } = series;
    if (TAKEN_FILE_NAMES.includes(id))
      findings.add(
        '_data/series.yaml',
        id,
        `an id other than ${TAKEN_FILE_NAMES.join(', ')}: its files would have the same address`,
        id,
        'rename the series, here and wherever it is placed',
      );
    for (const [pointId, point] of Object.entries(points))
      checkPoint(facts, findings, { key: `${id}.points.${pointId}`, unit }, point);
    checkMoment(facts, findings, id, series);
    if ('kinds' in series) checkStatements(facts, findings, id, series);
  }
}

/** A picture has room for a marked day between two of its points; that of statements, anywhere on its line of time. */
function checkMoment(facts: Facts, findings: Findings, id: string, series: SeriesFact): void {
  const { chart, points } = series;
  const moment = 'moment' in series ? series.moment : undefined;
  const [file, key] = ['_data/series.yaml', `${id}.moment`];
  if (moment === undefined || !findings.requireId(file, key, moment, 'claims', facts.claims)) return;
  const date = facts.claims[moment]?.date ?? '';
  const before = pointsBefore(points, date);
  if (chart !== 'statements' && (before === 0 || before === Object.keys(points).length))
    findings.add(
      file,
      key,
      'a claim of a day between two points of the series',
      date,
      'name another claim, or leave the moment out',
    );
}

/** Statements are sorted by what the series names, and have the day of the claim that reports them. */
function checkStatements(
  facts: Facts,
  findings: Findings,
  id: string,
  { kinds, points }: Extract<SeriesFact, { kinds: unknown }>,
): void {
  const file = '_data/series.yaml';
  for (const [pointId, point] of Object.entries(points)) {
    const key = `${id}.points.${pointId}`;
    for (const kind of point.kinds.filter((candidate) => !kinds.includes(candidate)))
      findings.add(file, `${key}.kinds`, `a kind of the series: ${kinds.join(', ')}`, kind, 'add it there or mend it');
    for (const claim of point.claims) {
      const date = facts.claims[claim]?.date ?? point.date;
      if (date !== point.date)
        findings.add(file, `${key}.date`, `${date}, as the claim ${claim}`, point.date, 'give both the same date');
    }
  }
}

function checkPoint(
  facts: Facts,
  findings: Findings,
  { key, unit }: { key: string; unit: string },
  point: SeriesPoint,
): void {
  const file = '_data/series.yaml';
  const share = 'value' in point ? point.value : 'against' in point ? point.for + point.against : 0;
  if (unit === 'percent' && share > 100)
    findings.add(file, key, 'no more than 100 percent', String(share), 'look the number up in the source');
  for (const source of point.sources) findings.requireId(file, `${key}.sources`, source, 'sources', facts.sources);
  for (const claim of point.claims ?? []) findings.requireId(file, `${key}.claims`, claim, 'claims', facts.claims);
  const dates =
    'date' in point ? [point.date, ...('end' in point && point.end ? [point.end] : [])] : [point.from, point.to];
  for (const date of dates) checkDate(findings, file, key, date);
  const [from = '', to] = dates;
  if (to !== undefined && from >= to)
    findings.add(file, key, 'a span that ends after it begins', `${from} to ${to}`, 'put the earlier date first');
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

/** Where a wording was published, and where its translations were. */
function sourcesOf(wording: Wording | undefined): string[] {
  return wording ? [wording.source, ...translatorsOf(wording.translation)] : [];
}

/** The sources that translations are from; the site's own are from none. */
function translatorsOf(translation: Wording['translation']): string[] {
  return typeof translation === 'object' ? Object.values(translation).filter((id) => id !== 'site') : [];
}
