/** Claims and sources as an edition shows them. */
import { scriptOf } from '../i18n/locale.ts';
import type { Translator, Values } from '../i18n/translator.ts';
import { transliterate, transliteratedTo } from '../i18n/transliterate.ts';
import { typeset } from '../i18n/typography.ts';
import type { RecordPages } from './record-pages.ts';
import type { ClaimFact, Facts, SourceFact } from './schema.ts';
import type { ClaimView, Dated, SourceView } from './views.ts';

/** The parts of an edition that every page draws on. */
export interface Records {
  claimsById: Map<string, ClaimView>;
  sourcesById: Map<string, SourceView>;
}

interface RecordContext {
  facts: Facts;
  translator: Translator;
  scope: Values;
  /** The day since when the texts of these units may be stale, in a draft. */
  staleOn(...ids: string[]): Dated | null;
  pages: RecordPages;
  /** Address of an anchor of a page. */
  urlOf(page: string, anchor: string): string;
}

/** Claims of which a quotation gives the very words. */
export function quotedClaims({ quotes }: Facts): Set<string> {
  return new Set(Object.values(quotes).flatMap(({ claims }) => claims));
}

/** Views of all claims and sources; links to the pages that cite them are filled in by `join`. */
export function createRecords(context: RecordContext): Records {
  const { facts } = context;
  const sourcesById = new Map(
    Object.entries(facts.sources).map(([id, source]) => [id, sourceView(id, source, context)]),
  );
  const claimsById = new Map(
    Object.entries(facts.claims).map(([id, claim]) => [id, claimView(id, claim, sourcesById, context)]),
  );
  for (const claim of claimsById.values())
    for (const source of claim.sources) source.claims.push({ url: claim.href, title: claim.text });
  return { claimsById, sourcesById };
}

/** A date as text and as the value of a `datetime` attribute. */
export function dated({ formats, locale }: Translator, date: string): Dated {
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  const text = typeset(formats.atPrecision(date, precision), locale.tag);
  return { text, unpointed: text.replace(/\.$/u, ''), datetime: date };
}

function claimView(
  id: string,
  claim: ClaimFact,
  sourcesById: Map<string, SourceView>,
  context: RecordContext,
): ClaimView {
  const { translator, scope, pages, staleOn } = context;
  const nameOf = (entity: string) => translator.t(`entities:${entity}.name`);
  return {
    id,
    ...recordPlace(pages.ofClaim(id), `claim-${id}`, context),
    text: translator.translate(`claims:${id}`, { ...scope, ...(scope[id] as Values) }),
    topic: claim.topic,
    date: dated(translator, claim.date),
    saidBy: claim.saidBy.map(nameOf),
    reportedBy: claim.reportedBy.map(nameOf),
    status: claim.status,
    disputes: [],
    sources: claim.sources.flatMap((source) => sourcesById.get(source) ?? []),
    citedOn: [],
    corrections: [],
    staleSince: staleOn(`claims.${id}`),
  };
}

function recordPlace(page: string, anchor: string, { pages, urlOf }: RecordContext) {
  return { page, href: urlOf(page, anchor), permalink: urlOf(pages.index, anchor) };
}

function sourceView(id: string, source: SourceFact, context: RecordContext): SourceView {
  const { translator, pages } = context;
  return {
    id,
    ...recordPlace(pages.ofSource(id), `source-${id}`, context),
    ...publisherIn(source, translator),
    title: source.title,
    url: source.url,
    isLinked: source.url.startsWith('https:'),
    language: source.language,
    languageName: translator.t(`strings:language.${source.language}`),
    published: source.published === null ? null : dated(translator, source.published),
    kind: source.kind,
    relays: source.relays.map((entity) => translator.t(`entities:${entity}.name`)),
    copy: source.copy ?? null,
    isExcerpt: source.excerpt,
    notes: (source.note ?? []).map((note) => translator.t(`strings:source.note.${note}`)),
    shownTitle: shownTitle(source, context),
    sharesName: sharedBy(source, 'title', context),
    claims: [],
    quotes: [],
  };
}

/**
 * The publisher as it names itself, but in the script of the edition if its language is written in both: in Latin
 * letters РТС would read as PTC.
 */
function publisherIn(
  { publisher, language }: SourceFact,
  { locale }: Translator,
): Pick<SourceView, 'publisher' | 'publisherLanguage'> {
  const written = transliteratedTo(language, scriptOf(locale.tag));
  return written
    ? { publisher: transliterate(publisher, written, locale.respelled), publisherLanguage: written }
    : { publisher, publisherLanguage: language };
}

/** What tells a source from another one of its publisher and date: its title, or its address where it has none. */
function shownTitle(source: SourceFact, context: RecordContext): SourceView['shownTitle'] {
  const { published, title, url, language } = source;
  const isAlone = published !== null && !sharedBy(source, 'published', context);
  if (isAlone) return null;
  if (title !== null) return { text: title, language };
  const address = /^https:\/\/(?:www\.)?(.+)$/u.exec(url)?.[1];
  return address === undefined ? null : { text: address, language: 'zxx' };
}

/** Whether its publisher has another source with the same value. */
function sharedBy(source: SourceFact, key: 'published' | 'title', { facts, translator }: RecordContext): boolean {
  const nameOf = (one: SourceFact) => publisherIn(one, translator).publisher;
  const name = nameOf(source);
  return Object.values(facts.sources).some(
    (other) => other !== source && nameOf(other) === name && other[key] === source[key],
  );
}
