/** Facts and words of a content root as editions. */
import { type Locale, languageOf } from '../i18n/locale.ts';
import { createTranslator, type Translator, type Values } from '../i18n/translator.ts';
import { typeset } from '../i18n/typography.ts';
import { pageCorrections } from '../kinds/correction/correction.ts';
import { nodeOf, shownBy, wordsOfKind } from '../kinds/index.ts';
import type { KindContext } from '../kinds/kind.ts';
import { originalWording } from '../kinds/quote/original-wording.ts';
import { Citations } from './citations.ts';
import { comparisonUrl } from './comparison-url.ts';
import { contentsOf } from './contents.ts';
import { correctionViews, siteEdition } from './corrections.ts';
import { dataRecords } from './data.ts';
import { deriveWords } from './derive.ts';
import type { Alternate, Edition, Note, Page, RecordList } from './edition.ts';
import { findHomes, type Homes } from './homes.ts';
import { type Addresses, resolveInline } from './inline.ts';
import { allTexts } from './interface-words.ts';
import type { Node } from './node.ts';
import { pageUrl } from './page-url.ts';
import { blockText, type ProseBlock, placedBlocks } from './prose.ts';
import type { Content, Words } from './read.ts';
import { readingMinutes } from './reading-time.ts';
import { recordPages } from './record-pages.ts';
import { createRecords, dated, type Records } from './records.ts';
import { required } from './required.ts';
import { type Facts, MATTER_FIELDS } from './schema.ts';
import { placeholderScope } from './scope.ts';
import { sheetView } from './sheet/view.ts';
import { type StaleMarks, staleSince } from './stale-marks.ts';
import type { CorrectionView, Dated, PageLink, SourceView } from './views.ts';

/**
 * The editions of sound content, in menu order. Call only after `check` has found nothing. `marks` are those of a
 * draft: the translations, by edition, that readers are to be warned of.
 */
export function joinEditions(
  { facts, words }: Pick<Content, 'facts' | 'words'>,
  marks: Record<string, StaleMarks> = {},
): Edition[] {
  return facts.locales.map((locale) =>
    joinEdition(facts, locale, wordsOf(words, locale), marks[locale.tag] ?? new Map()),
  );
}

function wordsOf(words: Record<string, Words>, locale: Locale): Words {
  const own = required(words[locale.tag], `words of ${locale.tag}`);
  return locale.derivedFrom
    ? deriveWords(required(words[locale.derivedFrom], `words of ${locale.derivedFrom}`), own, locale.respelled)
    : own;
}

interface Joining {
  facts: Facts;
  locale: Locale;
  words: Words;
  translator: Translator;
  records: Records;
  scope: Values;
  text: KindContext['text'];
  /** Nodes that are made once for all pages. */
  kept: Map<string, Node>;
  homes: Homes;
  /** The day since when the texts of these units may be stale, in a draft. */
  staleOn(...ids: string[]): Dated | null;
}

function joinEdition(facts: Facts, locale: Locale, words: Words, marks: StaleMarks): Edition {
  const translator = createTranslator({
    locale,
    namespaces: allTexts(words),
    patterns: required(words.formats, `formats of ${locale.tag}`),
  });
  const scope = placeholderScope(facts);
  const pages = recordPages(facts);
  const staleOn: Joining['staleOn'] = (...ids) => {
    const day = staleSince(marks, ids);
    return day === undefined ? null : dated(translator, day);
  };
  const records = createRecords({
    facts,
    translator,
    scope,
    staleOn,
    pages,
    urlOf: (page, anchor) => pageUrl(facts, locale, page, anchor),
  });
  const text = keptTexts(translator, scope);
  const joining: Joining = {
    facts,
    locale,
    words,
    translator,
    records,
    scope,
    text,
    kept: new Map(),
    homes: findHomes(facts, words, pages),
    staleOn,
  };
  linkDisputes(joining);
  linkQuotes(joining);
  const prosePages = Object.keys(facts.pages)
    .filter((id) => facts.pages[id]?.template !== 'print')
    .map((id) => joinPage(id, joining));
  linkCitations(prosePages, translator);
  const printPages = Object.keys(facts.pages)
    .filter((id) => facts.pages[id]?.template === 'print')
    .map((id) => joinPrintPage(id, joining));
  const pagesById = new Map([...prosePages, ...printPages].map((page) => [page.id, page]));
  const allPages = Object.keys(facts.pages).map((id) => required(pagesById.get(id), id));
  linkNeighbours(allPages);
  const corrections = correctionViews(correctionContext(joining));
  linkCorrections(prosePages, corrections, joining);
  for (const page of prosePages) page.closing = pageCorrections(page.corrections, translator.t);
  const homeUrl = (reference: string) => {
    const home = joining.homes.get(reference);
    return pageUrl(facts, locale, home?.page ?? '', home?.anchor);
  };
  return {
    locale,
    t: translator.t,
    site: { ...facts.site, ...siteEdition(facts.corrections) },
    pages: allPages,
    claims: [...records.claimsById.values()],
    data: dataRecords({ facts, translator, records, text, homeUrl }),
    corrections,
    feedUrl: feedUrl(locale),
    staleSince: staleOn('strings.', 'nouns.'),
    sources: sortedSources(joining),
    sheet: sheetView({ facts, pages: allPages, translator, text }),
  };
}

/** By publisher in the edition's alphabet, then by date. */
function sortedSources({ locale, records }: Joining): SourceView[] {
  const collator = new Intl.Collator(locale.tag);
  return [...records.sourcesById.values()].sort(
    (a, b) =>
      collator.compare(a.publisher, b.publisher) ||
      (a.published?.datetime ?? '').localeCompare(b.published?.datetime ?? '', 'en'),
  );
}

/** Texts of facts, each filled once: the values a key may name do not depend on the page. */
function keptTexts(translator: Translator, scope: Values): KindContext['text'] {
  const texts = new Map<string, string>();
  return (key, own) => {
    const text = texts.get(key) ?? translator.translate(key, own ? { ...scope, ...own } : scope);
    texts.set(key, text);
    return text;
  };
}

/** A page beside every other edition, the other script of one's own language last: it says less. */
function comparisonsOf(
  { facts, locale, translator }: Pick<Joining, 'facts' | 'locale' | 'translator'>,
  id: string,
): Page['comparisons'] {
  const home = Object.keys(facts.pages).find((page) => facts.pages[page]?.template === 'compare');
  if (home === undefined) return [];
  const isOwn = ({ tag }: { tag: string }) => languageOf(tag) === languageOf(locale.tag);
  const others = facts.locales.filter(({ tag }) => tag !== locale.tag);
  return [...others.filter((other) => !isOwn(other)), ...others.filter(isOwn)].map((other) => ({
    url: comparisonUrl({ home: pageUrl(facts, locale, home), locale, other, page: pageUrl(facts, locale, id) }),
    language: translator.t(`strings:language.${other.tag}`),
  }));
}

function joinPage(id: string, joining: Joining): Page {
  const { facts, locale } = joining;
  const citations = new Citations(joining.records.claimsById);
  const context = kindContext(joining, citations, {
    page: (target, anchor) => (target === id && anchor ? `#${anchor}` : pageUrl(facts, locale, target, anchor)),
    anchor: (anchor) => anchor,
  });
  const nodes = nodesOf(id, joining, context);
  const records = recordsOf(id, joining);
  return {
    ...pageShell(id, joining),
    nodes,
    closing: [],
    minutes: readingMinutes(nodes),
    contents: records ? recordContents(records, joining.translator) : readingContents(nodes, citations.notes, joining),
    notes: citations.notes,
    footnotes: citations.footnotes,
    records,
  };
}

/** All pages of the menu on one, each under its title as a heading, notes numbered through. */
function joinPrintPage(id: string, joining: Joining): Page {
  const { facts, words } = joining;
  const citations = new Citations(joining.records.claimsById);
  const printed = Object.keys(facts.pages).filter((other) => facts.pages[other]?.template === 'prose');
  const addressesOn = (current: string): Addresses => ({
    page: (target, anchor) =>
      printed.includes(target)
        ? `#${[target, anchor].filter(Boolean).join('-')}`
        : pageUrl(facts, joining.locale, target, anchor),
    anchor: (anchor) => `${current}-${anchor}`,
  });
  const opening = nodesOf(id, joining, kindContext(joining, citations, addressesOn(id)));
  const chapters = printed.flatMap((page): Node[] => {
    const context = kindContext(joining, citations, addressesOn(page));
    const { title } = required(words.pages[page], page);
    const heading: Node = {
      type: 'heading',
      kind: 'heading',
      level: 2,
      id: page,
      inline: resolveInline([{ type: 'text', text: title }], context),
    };
    return [heading, ...nodesOf(page, joining, context).map(lowerHeading)];
  });
  const nodes = [...opening, ...chapters];
  return {
    ...pageShell(id, joining),
    nodes,
    closing: [],
    minutes: readingMinutes(nodes),
    contents: contentsOf(nodes),
    notes: citations.notes,
    footnotes: citations.footnotes,
    records: null,
  };
}

/** The prose of a page as nodes; in a draft a stale one with its day. */
function nodesOf(id: string, { facts, words, kept, staleOn }: Joining, context: KindContext): Node[] {
  return placedBlocks(required(words.pages[id], id).blocks).map(({ block, place }) => {
    const node = nodeOf(block, context, kept);
    const since = staleOn(...shownUnits(facts, `${id}#${place.id}`, block));
    return since ? { ...node, staleSince: since } : node;
  });
}

function feedUrl({ path }: Pick<Locale, 'path'>): string {
  return `/${path}/feed.xml`;
}

/** Ids of the units whose words a block shows, claims aside: each is marked at its record. */
function shownUnits(facts: Facts, unit: string, block: ProseBlock): string[] {
  if (block.kind !== 'placement') return [unit];
  const file = wordsOfKind(block.scheme);
  if (file === undefined) return [];
  return shownBy(block, facts).flatMap(({ id }) => [`${file}.${id}`, `${file}.${id}.`]);
}

function lowerHeading(node: Node): Node {
  return node.type === 'heading' ? { ...node, level: node.level + 1 } : node;
}

function kindContext(
  { facts, words, translator, records, scope, text, homes }: Joining,
  citations: Citations,
  addresses: Addresses,
): KindContext {
  const footnoteText = (id: string) => {
    const key = `entities:${id}.footnote`;
    return translator.has(key) ? translator.t(key) : null;
  };
  const { t, locale } = translator;
  return {
    facts,
    translator,
    t,
    records,
    scope,
    text,
    homes,
    citations,
    addresses,
    footnoteText,
    feedUrl: feedUrl(locale),
    titleOf: (section) => typeset(translator.fill(headingOf(words, section), scope), locale.tag),
    placeOf: (claim) =>
      citations.notes.find((note) => note.claim.id === claim)?.backHref ?? records.claimsById.get(claim)?.href ?? '',
  };
}

/** Words of a heading, `page#section`, as written. */
function headingOf({ pages }: Words, section: string): string {
  const [page = '', id] = section.split('#');
  const heading = required(pages[page], page).blocks.find((block) => block.kind === 'heading' && block.id === id);
  return blockText(required(heading, section));
}

function pageShell(
  id: string,
  { facts, locale, words, translator, scope, staleOn }: Joining,
): Omit<Page, 'nodes' | 'closing' | 'minutes' | 'contents' | 'notes' | 'footnotes' | 'records'> {
  const { template, menu } = required(facts.pages[id], id);
  const { title, description, standfirst = description } = required(words.pages[id], id);
  const alternates = facts.locales.map(
    (other): Alternate => ({
      tag: other.tag,
      name: other.name,
      url: pageUrl(facts, other, id),
      isCurrent: other.tag === locale.tag,
    }),
  );
  const filled = (text: string) => typeset(translator.fill(text, scope), locale.tag);
  return {
    id,
    template,
    menu,
    url: pageUrl(facts, locale, id),
    title: filled(title),
    description: filled(description),
    standfirst: filled(standfirst),
    alternates,
    comparisons: template === 'prose' ? comparisonsOf({ facts, locale, translator }, id) : [],
    previous: null,
    next: null,
    corrections: [],
    staleSince: staleOn(...MATTER_FIELDS.map((field) => `${id}#.${field}`)),
  };
}

/** Sections of a page of prose, and its notes; empty on a short page. */
function readingContents(nodes: Node[], notes: Note[], { translator }: Joining): Page['contents'] {
  const sections = contentsOf(nodes);
  if (sections.length === 0 || notes.length === 0) return sections;
  return [...sections, { href: '#notes', text: translator.t('strings:notes.title') }];
}

/** What a page lists of claims and sources: everything on the page of sources, its own on a page of records. */
function recordsOf(page: string, joining: Joining): RecordList | null {
  const { facts, records, translator } = joining;
  const template = facts.pages[page]?.template;
  if (template !== 'sources' && template !== 'records') return null;
  const isListed = (record: { page: string }) => template === 'sources' || record.page === page;
  const claims = [...records.claimsById.values()].filter(isListed);
  const topics = [...new Set(claims.map(({ topic }) => topic))].map((topic) => ({
    id: `topic-${topic}`,
    title: translator.t(`strings:topic.${topic}`),
    claims: claims.filter((claim) => claim.topic === topic),
  }));
  return { topics, sources: sortedSources(joining).filter(isListed) };
}

/** Sections of a page of records: a topic of claims each, then the sources. */
function recordContents({ topics, sources }: RecordList, { t }: Translator): Page['contents'] {
  return [
    ...topics.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    ...(sources.length > 0 ? [{ href: '#sources', text: t('strings:sources.title') }] : []),
  ];
}

function linkDisputes({ facts, locale, records, text, homes }: Joining): void {
  for (const [id, { claims, accounts }] of Object.entries(facts.conflicts)) {
    const home = homes.get(`conflict:${id}`);
    const link: PageLink = {
      url: pageUrl(facts, locale, home?.page ?? '', home?.anchor),
      title: text(`conflicts:${id}.point`),
    };
    const concerned = new Set([...claims, ...Object.values(accounts).flatMap((account) => account.claims)]);
    for (const claim of concerned) records.claimsById.get(claim)?.disputes.push(link);
  }
}

function linkQuotes({ facts, locale, records, translator, homes }: Joining): void {
  for (const [id, quote] of Object.entries(facts.quotes)) {
    const home = homes.get(`quote:${id}`);
    const title = translator.t('strings:quote.byline', {
      speaker: translator.t(`entities:${quote.speaker}.name`),
      date: dated(translator, quote.date).text,
      occasion: translator.t(`quotes:${id}.occasion`),
    });
    const link = { url: pageUrl(facts, locale, home?.page ?? '', home?.anchor), title };
    for (const wording of [quote, ...(quote.alternate ? [quote.alternate] : [])]) {
      const { original } = originalWording(wording, locale.tag, facts);
      records.sourcesById.get(wording.source)?.quotes.push({ ...link, original });
    }
  }
}

function correctionContext({ facts, locale, translator, text, homes, records }: Joining) {
  const addresses: Addresses = {
    page: (target, anchor) => pageUrl(facts, locale, target, anchor),
    anchor: (anchor) => anchor,
  };
  return { facts, translator, text, homes, records, addresses };
}

function linkCorrections(pages: Page[], corrections: CorrectionView[], { records, homes }: Joining): void {
  for (const correction of corrections) {
    const { id, page: corrected, claim } = correction;
    if (claim !== null) records.claimsById.get(claim)?.corrections.push(correction);
    for (const page of pages) {
      const isConcerned = page.id === corrected || page.notes.some((note) => note.claim.id === claim);
      if (isConcerned && homes.get(`correction:${id}`)?.page !== page.id) page.corrections.push(correction);
    }
  }
}

function linkCitations(pages: Page[], { t }: Translator): void {
  for (const { url, title, notes } of pages)
    for (const { claim, backHref, number } of notes)
      claim.citedOn.push({ url: url + backHref, title: t('strings:claim.place', { page: title, number }) });
}

function linkNeighbours(pages: Page[]): void {
  const listed = pages.filter(({ menu }) => menu);
  listed.forEach((page, index) => {
    page.previous = linkTo(listed[index - 1]);
    page.next = linkTo(listed[index + 1]);
  });
}

function linkTo(page: Page | undefined): PageLink | null {
  return page ? { url: page.url, title: page.title } : null;
}
