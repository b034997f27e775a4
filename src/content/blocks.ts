/** Blocks of prose and placements as an edition shows them. */
import { type Locale, languageOf, scriptOf } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import { transliterate, transliteratedFrom } from '../i18n/transliterate.ts';
import { typeset } from '../i18n/typography.ts';
import type { BlockContext } from './block-context.ts';
import { correctionViews } from './corrections.ts';
import { dataBlock } from './data-sets.ts';
import type { BlockContent } from './edition.ts';
import { type Addresses, resolveInline } from './inline.ts';
import type { PlacementScheme, ProseBlock } from './prose.ts';
import { publisherStatement } from './publisher.ts';
import { dated, type Records } from './records.ts';
import { required } from './required.ts';
import type { AccountsFact, Facts, QuoteFact } from './schema.ts';
import { seriesView } from './series.ts';
import { timelineView } from './timeline.ts';
import type {
  AccountsView,
  ClaimView,
  ConflictView,
  EntityView,
  EventView,
  OverlapView,
  QuoteView,
  SourceView,
  Transcription,
  Wording,
} from './views.ts';

/** A block of a page's prose, ready for an output. */
export function resolveBlock(block: ProseBlock, context: BlockContext): BlockContent {
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        id: context.addresses.anchor(block.id),
        inline: resolveInline(block.inline, context),
      };
    case 'paragraph':
      return { kind: 'paragraph', inline: resolveInline(block.inline, context) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => resolveInline(item, context)) };
    case 'placement':
      return PLACEMENTS[block.scheme](block.target, context);
  }
}

const PLACEMENTS: Record<PlacementScheme, (target: string, context: BlockContext) => BlockContent> = {
  quote: (id, context) => ({
    kind: 'quote',
    quote: kept('quote', id, context, quoteView),
  }),
  conflict: (id, context) => ({ kind: 'conflict', conflict: conflictView(id, context) }),
  series: (id, context) => ({
    kind: 'series',
    series: kept('series', id, context, seriesView),
  }),
  accounts: (id, context) => ({ kind: 'accounts', accounts: accountsView(id, context) }),
  overlap: (id, context) => ({ kind: 'overlap', overlap: overlapView(id, context) }),
  timeline: (period, context) => ({ kind: 'timeline', timeline: timelineView(period, context) }),
  events: (period, context) => ({ kind: 'events', events: eventViews(period, context) }),
  entities: (group, context) => entitiesBlock(group, context),
  wording: (_, context) => wordingBlock(context),
  corrections: (_, context) => correctionsBlock(context),
  datasets: (_, context) => dataBlock(context),
  publisher: (_, { facts, translator }) => ({
    kind: 'paragraph',
    inline: publisherStatement(facts.site, translator.t),
  }),
};

/** A view made once for all pages, and once for each part of the print view, where its anchors are others. */
function kept<T>(kind: string, id: string, context: BlockContext, make: (id: string, context: BlockContext) => T): T {
  return context.keep(`${kind} ${context.addresses.anchor('')} ${id}`, () => make(id, context));
}

function quoteView(id: string, { facts, translator, records, addresses }: BlockContext): QuoteView {
  const quote = recordOf(facts.quotes, id);
  const { t } = translator;
  const optional = (key: string) => (translator.has(key) ? t(key) : null);
  const sourceOf = (source: string) => required(records.sourcesById.get(source), `source "${source}"`);
  const transcription = (wording: Wordings, translationKey: string): Transcription => {
    const published = translatorOf(wording, translator.locale, sourceOf);
    return {
      ...originalWording(wording, translator.locale.tag, facts),
      translation: translationWording(optional(`quotes:${id}.${translationKey}`), translator.locale.tag, facts),
      credit: published ? t('strings:quote.translationFrom') : ownCredit(quote, t),
      translator: published,
      source: sourceOf(wording.source),
    };
  };
  return {
    id: addresses.anchor(`quote-${id}`),
    speaker: t(`entities:${quote.speaker}.name`),
    speakerId: quote.speaker,
    occasion: t(`quotes:${id}.occasion`),
    date: dated(translator, quote.date),
    transcriptions: [
      transcription(quote, 'translation'),
      ...(quote.alternate ? [transcription(quote.alternate, 'alternateTranslation')] : []),
    ],
    note: optional(`quotes:${id}.note`),
    claims: claimViews(quote.claims, records),
  };
}

/** What the site says of a translation of its own; of a released text with the language that it was made from. */
function ownCredit({ lang, translatedFrom }: QuoteFact, t: Translator['t']): string {
  return t(translatedFrom ? `strings:quote.translatedFrom.${languageOf(lang)}` : 'strings:quote.translation');
}

type Wordings = Pick<QuoteFact, 'lang' | 'original' | 'cyrl' | 'source' | 'translation'>;

/** The source whose translation a locale shows, or null where the translation is the site's own. */
function translatorOf(
  { translation }: Wordings,
  { tag, derivedFrom }: Pick<Locale, 'tag' | 'derivedFrom'>,
  sourceOf: (id: string) => SourceView,
): SourceView | null {
  const translator = typeof translation === 'object' ? translation[derivedFrom ?? tag] : translation;
  return translator === undefined || translator === 'site' ? null : sourceOf(translator);
}

/** The original words, in the script of the edition if only the script differs: script is not wording. */
export function originalWording(
  { lang, original, cyrl }: Wordings,
  tag: string,
  facts: Facts,
): { original: Wording; sourceScript: string | null } {
  const isInOtherScript = languageOf(lang) === languageOf(tag) && scriptOf(lang) !== scriptOf(tag);
  if (!isInOtherScript) return { original: wordingIn(lang, original, facts), sourceScript: null };
  const { respelled } = facts.locales.find((locale) => locale.tag === tag) ?? {};
  const text = transliteratedFrom(tag) === lang ? transliterate(original, tag, respelled) : (cyrl ?? original);
  return { original: wordingIn(tag, text, facts), sourceScript: scriptOf(lang) };
}

function translationWording(text: string | null, tag: string, facts: Facts): Wording | null {
  return text === null ? null : wordingIn(tag, text, facts);
}

/** Words with the marks of their language, or of the first locale where no edition has the language. */
function wordingIn(lang: string, text: string, { locales }: Facts): Wording {
  const locale = locales.find((candidate) => languageOf(candidate.tag) === languageOf(lang)) ?? locales[0];
  const [opening, closing] = locale?.quotationMarks ?? ['“', '”'];
  return { lang, text: typeset(text, lang), marks: [opening, closing] };
}

function conflictView(id: string, { facts, translator, text, citations, addresses }: BlockContext): ConflictView {
  const { accounts } = recordOf(facts.conflicts, id);
  const noteKey = `conflicts:${id}.note`;
  return {
    id: addresses.anchor(`conflict-${id}`),
    question: text(`conflicts:${id}.question`),
    accounts: Object.entries(accounts).map(([account, { claims }]) => ({
      text: text(`conflicts:${id}.accounts.${account}`),
      citations: citations.citeTogether(claims),
    })),
    note: translator.has(noteKey) ? text(noteKey) : null,
  };
}

function accountsView(id: string, { facts, text: textOf, citations, addresses }: BlockContext): AccountsView {
  const { columns, topics } = recordOf(facts.accounts, id);
  const text = (key: string) => textOf(`accounts:${id}.${key}`);
  return {
    id: addresses.anchor(`accounts-${id}`),
    title: text('title'),
    note: text('note'),
    columns: Object.keys(columns).map((column) => text(`columns.${column}`)),
    columnIds: Object.keys(columns),
    topics: Object.entries(topics).map(([topic, { section, shared, entries }]) => ({
      id: addresses.anchor(`topic-${topic}`),
      title: text(`topics.${topic}.title`),
      href: section ? sectionHref(section, addresses) : null,
      isShared: shared,
      cells: Object.values(columns).map((voices) =>
        voices
          .map((voice) => ({
            voice: voices.length > 1 ? text(`voices.${voice}`) : null,
            entries: entries
              .filter((entry) => entry.voice === voice)
              .map(({ claim }) => ({
                text: text(`topics.${topic}.entries.${voice}.${claim}`),
                citation: citations.cite(claim),
              })),
          }))
          .filter((group) => group.entries.length > 0),
      ),
    })),
  };
}

function sectionHref(section: string, addresses: Addresses): string {
  const [page = '', anchor] = section.split('#');
  return addresses.page(page, anchor);
}

function overlapView(id: string, { facts, records, text, addresses, homes }: BlockContext): OverlapView {
  const { columns, topics } = recordOf(facts.accounts, id);
  const [first = '', second = ''] = Object.keys(columns);
  const page = homes.get(`accounts:${id}`)?.page ?? '';
  const topicsWhere = (isWanted: (topic: Topic) => boolean) =>
    Object.entries(topics)
      .filter(([, topic]) => isWanted(topic))
      .map(([topic]) => ({
        url: addresses.page(page, `topic-${topic}`),
        title: text(`accounts:${id}.topics.${topic}.title`),
      }));
  const isTold = (column: string) => (topic: Topic) =>
    !topic.shared && topic.entries.some(({ voice }) => columns[column]?.includes(voice));
  const part = (name: string, isShared: boolean, isWanted: (topic: Topic) => boolean) => ({
    title: text(`accounts:${id}.overlap.${name}`),
    column: isShared ? null : name,
    isShared,
    topics: topicsWhere(isWanted),
  });
  return {
    id: addresses.anchor(`overlap-${id}`),
    title: text(`accounts:${id}.overlap.title`),
    parts: [
      part(first, false, isTold(first)),
      part('both', true, ({ shared }) => shared),
      part(second, false, isTold(second)),
    ],
    claims: claimViews(
      Object.values(topics).flatMap(({ entries }) => entries.map(({ claim }) => claim)),
      records,
    ),
  };
}

function claimViews(ids: string[], { claimsById }: Records): ClaimView[] {
  return [...new Set(ids)].flatMap((id) => claimsById.get(id) ?? []);
}

type Topic = AccountsFact['topics'][string];

function eventViews(period: string, { facts, translator, text, citations, addresses }: BlockContext): EventView[] {
  return Object.entries(facts.events)
    .filter(([, event]) => event.period === period)
    .map(([id, { date, claims }]) => ({
      id: addresses.anchor(`event-${id}`),
      date: dated(translator, date),
      title: text(`events:${id}`, { date }),
      citations: citations.citeTogether(claims),
    }));
}

function entitiesBlock(group: string, context: BlockContext): BlockContent {
  const { facts, translator, text, addresses, citations, footnoteText } = context;
  const members = Object.entries(facts.entities).filter(([, entity]) => entity.group === group);
  const entities = members.map(([id]): EntityView => {
    const remark = footnoteText(id);
    return {
      id: addresses.anchor(`entity-${id}`),
      name: translator.t(`entities:${id}.name`),
      text: text(`entities:${id}.text`),
      footnote: remark === null ? null : citations.footnote(id, remark),
    };
  });
  return { kind: 'entities', isTerms: members.every(([, { kind }]) => kind === 'term'), entities };
}

function wordingBlock({ facts, text, addresses }: BlockContext): BlockContent {
  const wordings = Object.keys(facts.wording).map((id) => {
    const part = (name: string) => text(`wording:${id}.${name}`);
    return {
      id: addresses.anchor(`wording-${id}`),
      title: part('title'),
      own: part('own'),
      others: part('others'),
      why: part('why'),
    };
  });
  return { kind: 'wording', id: addresses.anchor('wording-all'), wordings };
}

function correctionsBlock(context: BlockContext): BlockContent {
  const views = correctionViews(context);
  return {
    kind: 'corrections',
    corrections: views.filter(({ kind }) => kind === 'correction'),
    updates: views.filter(({ kind }) => kind === 'update'),
  };
}

/** The record of an id that `check` has found to exist. */
export function recordOf<T>(records: Record<string, T>, id: string): T {
  return required(records[id], `record "${id}"`);
}
