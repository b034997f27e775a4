/** Claims and sources as an edition shows them. */
import { scriptOf } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import { transliterate, transliteratedTo } from '../i18n/transliterate.ts';
import { typeset } from '../i18n/typography.ts';
import type { Joining } from './joining.ts';
import { originalWording } from './original-wording.ts';
import { homeUrl } from './page-url.ts';
import type { Facts } from './schema.ts';
import type { ClaimView, Dated, PageLink, QuoteLink, SourceView } from './views.ts';

/** The parts of an edition that every page draws on. */
export interface Records {
  claimsById: Map<string, ClaimView>;
  sourcesById: Map<string, SourceView>;
}

type ClaimFact = Facts['claims'][string];
type SourceFact = Facts['sources'][string];
type RecordContext = Omit<Joining, 'records'>;

/** Claims of which a quotation gives the very words. */
export function quotedClaims({ quotes }: Facts): Set<string> {
  return new Set(Object.values(quotes).flatMap(({ claims }) => claims));
}

/** Views of all claims and sources; the places that cite a claim and its corrections are added once pages are joined. */
export function createRecords(context: RecordContext): Records {
  const { facts } = context;
  const { index, ofClaim, ofSource } = recordPages(facts);
  const placeOf = (page: string, anchor: string) => ({
    page,
    href: context.addresses.page(page, anchor),
    permalink: context.addresses.page(index, anchor),
  });
  const sourcesById = new Map(
    Object.entries(facts.sources).map(([id, source]) => [
      id,
      { id, ...placeOf(ofSource(id), `source-${id}`), ...sourceView(source, context), quotes: quotesFrom(id, context) },
    ]),
  );
  const claimsById = new Map(
    Object.entries(facts.claims).map(([id, claim]) => [
      id,
      {
        ...placeOf(ofClaim(id), `claim-${id}`),
        ...claimView(id, claim, context),
        sources: claim.sources.flatMap((source) => sourcesById.get(source) ?? []),
      },
    ]),
  );
  for (const claim of claimsById.values())
    for (const source of claim.sources) source.claims.push({ url: claim.href, title: claim.text });
  return { claimsById, sourcesById };
}

/** Which page holds the record of each claim and source. */
interface RecordPages {
  /** The page with an entry for every record, whose addresses stay when records move to another page. */
  index: string;
  ofClaim(id: string): string;
  ofSource(id: string): string;
}

/**
 * The pages of the records: a claim stands on the page of its topic, a source with the first claim that rests on it.
 * What has no page of its own stands on the page of sources.
 */
export function recordPages({ claims, pages, sources }: Pick<Facts, 'claims' | 'pages' | 'sources'>): RecordPages {
  const index = Object.keys(pages).find((id) => pages[id]?.template === 'sources') ?? '';
  const pageByTopic = new Map(
    Object.entries(pages).flatMap(([id, page]) =>
      page.template === 'records' ? page.topics.map((topic) => [topic, id] as const) : [],
    ),
  );
  const ofClaim = (id: string) => pageByTopic.get(claims[id]?.topic ?? '') ?? index;
  const pageBySource = new Map<string, string>();
  for (const [id, claim] of Object.entries(claims))
    for (const source of claim.sources)
      if (sources[source] && !pageBySource.has(source)) pageBySource.set(source, ofClaim(id));
  return { index, ofClaim, ofSource: (id) => pageBySource.get(id) ?? index };
}

/** A date as text and as the value of a `datetime` attribute. */
export function dated({ formats, locale }: Translator, date: string): Dated {
  const text = typeset(formats.exact(date), locale.tag);
  return { text, unpointed: text.replace(/\.$/u, ''), datetime: date };
}

function claimView(
  id: string,
  claim: ClaimFact,
  context: RecordContext,
): Omit<ClaimView, 'page' | 'href' | 'permalink' | 'sources'> {
  const { t, translator, scope, staleOn } = context;
  const nameOf = (entity: string) => t(`entities:${entity}.name`);
  return {
    id,
    text: translator.translate(`claims:${id}`, { ...scope, ...claim.values, date: claim.date }),
    topic: claim.topic,
    date: dated(translator, claim.date),
    saidBy: claim.saidBy.map(nameOf),
    reportedBy: claim.reportedBy.map(nameOf),
    status: claim.status,
    disputes: disputesOf(id, context),
    citedOn: [],
    corrections: [],
    staleSince: staleOn(`claims.${id}`),
  };
}

/** The disputes that concern a claim. */
function disputesOf(claim: string, { facts, text, ...context }: RecordContext): PageLink[] {
  return Object.entries(facts.conflicts).flatMap(([id, { claims, accounts }]) => {
    const concerned = [...claims, ...Object.values(accounts).flatMap((account) => account.claims)];
    return concerned.includes(claim)
      ? { url: homeUrl(`conflict:${id}`, context), title: text(`conflicts:${id}.point`) }
      : [];
  });
}

function sourceView(
  source: SourceFact,
  context: RecordContext,
): Omit<SourceView, 'id' | 'page' | 'href' | 'permalink' | 'quotes'> {
  const { t, translator } = context;
  return {
    ...publisherIn(source, translator),
    title: source.title,
    url: source.url,
    isLinked: source.url.startsWith('https:'),
    language: source.language,
    languageName: t(`strings:language.${source.language}`),
    published: source.published === null ? null : dated(translator, source.published),
    kind: source.kind,
    relays: source.relays.map((entity) => t(`entities:${entity}.name`)),
    copy: source.copy ?? null,
    isExcerpt: source.excerpt,
    notes: (source.note ?? []).map((note) => t(`strings:source.note.${note}`)),
    shownTitle: shownTitle(source, context),
    sharesName: sharedBy(source, 'title', context),
    claims: [],
  };
}

/** The quotations that were taken from a source. */
function quotesFrom(source: string, { facts, t, translator, ...context }: RecordContext): QuoteLink[] {
  return Object.entries(facts.quotes).flatMap(([id, quote]) =>
    [quote, ...(quote.alternate ? [quote.alternate] : [])]
      .filter((wording) => wording.source === source)
      .map((wording) => ({
        url: homeUrl(`quote:${id}`, context),
        title: t('strings:quote.byline', {
          speaker: t(`entities:${quote.speaker}.name`),
          date: dated(translator, quote.date).text,
          occasion: t(`quotes:${id}.occasion`),
        }),
        original: originalWording(wording, translator.locale.tag, facts).original,
      })),
  );
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
