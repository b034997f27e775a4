/** Sources as an edition shows them. */
import { dated } from '../../content/dated.ts';
import type { Joining } from '../../content/kind.ts';
import { homeUrl } from '../../content/page-url.ts';
import type { PageLink, RecordPlace, SourceView } from '../../content/views.ts';
import { scriptOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { transliterate, transliteratedTo } from '../../i18n/transliterate.ts';
import { originalWording, type Wording } from '../quote/original-wording.ts';
import type { SourceFact } from './facts.ts';
import { recordPages, recordPlace } from './pages.ts';

/** A quotation by its own words: who said them and when may be the same of several. */
export interface QuoteLink extends PageLink {
  original: Wording;
}

declare module '../../content/views.ts' {
  interface SourceView {
    publisherLanguage: string;
    title: string | null;
    url: string;
    /** `false` where the publisher has no https: address: shown, not linked. */
    isLinked: boolean;
    language: string;
    languageName: string;
    published: Dated | null;
    kind: SourceFact['kind'];
    relays: string[];
    copy: string | null;
    isExcerpt: boolean;
    notes: string[];
    /** Its title, or its address, where publisher and date alone do not tell it from every other source; else null. */
    shownTitle: { text: string; language: string } | null;
    /** Whether another source has its publisher and its title. */
    sharesName: boolean;
    claims: PageLink[];
    quotes: QuoteLink[];
  }
}

/** Views of all sources, by publisher in the edition's alphabet, then by date; the claims of each are added with theirs. */
export function sourceViews(joining: Joining): Map<string, SourceView> {
  const { ofSource } = recordPages(joining.facts);
  const collator = new Intl.Collator(joining.translator.locale.tag);
  const views = Object.entries(joining.facts.sources)
    .map(([id, source]) => sourceView(id, source, recordPlace(ofSource(id), `source-${id}`, joining), joining))
    .sort(
      (a, b) =>
        collator.compare(a.publisher, b.publisher) ||
        (a.published?.datetime ?? '').localeCompare(b.published?.datetime ?? '', 'en'),
    );
  return new Map(views.map((view) => [view.id, view]));
}

function sourceView(id: string, source: SourceFact, place: RecordPlace, context: Joining): SourceView {
  const { t, translator } = context;
  return {
    id,
    ...place,
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
    quotes: quotesFrom(id, context),
  };
}

/** The quotations that were taken from a source. */
function quotesFrom(source: string, { facts, t, translator, ...context }: Joining): QuoteLink[] {
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
function shownTitle(source: SourceFact, context: Joining): SourceView['shownTitle'] {
  const { published, title, url, language } = source;
  const isAlone = published !== null && !sharedBy(source, 'published', context);
  if (isAlone) return null;
  if (title !== null) return { text: title, language };
  const address = /^https:\/\/(?:www\.)?(.+)$/u.exec(url)?.[1];
  return address === undefined ? null : { text: address, language: 'zxx' };
}

/** Whether its publisher has another source with the same value. */
function sharedBy(source: SourceFact, key: 'published' | 'title', { facts, translator }: Joining): boolean {
  const nameOf = (one: SourceFact) => publisherIn(one, translator).publisher;
  const name = nameOf(source);
  return Object.values(facts.sources).some(
    (other) => other !== source && nameOf(other) === name && other[key] === source[key],
  );
}
