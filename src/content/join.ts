/** Facts and words of a content root as editions. */
import { type Locale, languageOf } from '../i18n/locale.ts';
import { createTranslator, type Translator, type Values } from '../i18n/translator.ts';
import { typeset } from '../i18n/typography.ts';
import { Citations } from './citations.ts';
import { comparisonUrl } from './comparison-url.ts';
import { contentsOf } from './contents.ts';
import { correctionViews, siteEdition } from './corrections.ts';
import { dataRecords, dataSetsOf } from './data.ts';
import { dataContext } from './data-context.ts';
import { deriveWords } from './derive.ts';
import type { Alternate, Edition, Note, Page } from './edition.ts';
import { findHomes } from './homes.ts';
import { type Addresses, resolveInline } from './inline.ts';
import { allTexts } from './interface-words.ts';
import type { Joining } from './joining.ts';
import { type KindContext, type Kinds, shownBy } from './kind.ts';
import { feedUrl, kindContext } from './kind-context.ts';
import { linkCitations, linkCorrections, linkNeighbours } from './links.ts';
import { findMentions } from './mentions.ts';
import type { Node } from './node.ts';
import { pageUrl } from './page-url.ts';
import { type ProseBlock, placedBlocks } from './prose.ts';
import { proseNode } from './prose-node.ts';
import type { Content, Words } from './read.ts';
import { readingMinutes } from './reading-time.ts';
import { recordContents, recordsOf, sortedSources } from './record-lists.ts';
import { recordPages } from './record-pages.ts';
import { createRecords, dated } from './records.ts';
import { required } from './required.ts';
import { type Facts, MATTER_FIELDS } from './schema.ts';
import { placeholderScope } from './scope.ts';
import { sheetView } from './sheet/view.ts';
import { type StaleMarks, staleSince } from './stale-marks.ts';

/**
 * The editions of sound content, in menu order. Call only after `check` has found nothing. `marks` are those of a
 * draft: the translations, by edition, that readers are to be warned of.
 */
export function joinEditions(
  { facts, words, kinds }: Pick<Content, 'facts' | 'words' | 'kinds'>,
  marks: Record<string, StaleMarks> = {},
): Edition[] {
  return facts.locales.map((locale) =>
    joinEdition({ facts, kinds }, locale, wordsOf(words, locale), marks[locale.tag] ?? new Map()),
  );
}

function wordsOf(words: Record<string, Words>, locale: Locale): Words {
  const own = required(words[locale.tag], `words of ${locale.tag}`);
  return locale.derivedFrom
    ? deriveWords(required(words[locale.derivedFrom], `words of ${locale.derivedFrom}`), own, locale.respelled)
    : own;
}

function joinEdition(
  { facts, kinds }: Pick<Content, 'facts' | 'kinds'>,
  locale: Locale,
  words: Words,
  marks: StaleMarks,
): Edition {
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
    kinds,
    words,
    translator,
    records,
    scope,
    text,
    kept: new Map(),
    homes: findHomes({ facts, kinds }, words, pages),
    mentions: findMentions({ facts, kinds }, words),
    staleOn,
  };
  for (const { link } of kinds.values()) link?.(joining);
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
  for (const page of prosePages)
    page.closing = [...kinds.values()].flatMap(({ closing }) => closing?.(page, translator.t) ?? []);
  return {
    locale,
    t: translator.t,
    site: { ...facts.site, ...siteEdition(facts.corrections) },
    pages: allPages,
    claims: [...records.claimsById.values()],
    dataSets: dataSetsOf({ kinds, facts }),
    data: dataRecords(kinds, dataContext(joining)),
    corrections,
    feedUrl: feedUrl(locale),
    staleSince: staleOn('strings.', 'nouns.'),
    sources: sortedSources(joining),
    sheet: sheetView({ facts, pages: allPages, translator, text }),
  };
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
    tag: other.tag,
    name: other.name,
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
function nodesOf(id: string, joining: Joining, context: KindContext): Node[] {
  return placedBlocks(required(joining.words.pages[id], id).blocks).flatMap(({ block, place }) => {
    const nodes = block.kind === 'placement' ? placedNodes(block, joining, context) : [proseNode(block, context)];
    const since = joining.staleOn(...shownUnits(joining, `${id}#${place.id}`, block));
    return since ? nodes.map((node, at) => (at === 0 ? { ...node, staleSince: since } : node)) : nodes;
  });
}

/** What a placement becomes; what has no notes is made once. */
function placedNodes(
  { scheme, target }: { scheme: string; target: string },
  { kinds, kept }: Joining,
  context: KindContext,
): Node[] {
  const kind = required(kinds.get(scheme), `kind "${scheme}"`);
  // The anchors of each part of the print view are others.
  const key = `${scheme} ${context.addresses.anchor('')} ${target}`;
  const nodes = kept.get(key) ?? [kind.nodes(target, context)].flat();
  if (kind.isKept) kept.set(key, nodes);
  return nodes;
}

/** Ids of the units whose words a block shows, claims aside: each is marked at its record. */
function shownUnits({ facts, kinds }: { facts: Facts; kinds: Kinds }, unit: string, block: ProseBlock): string[] {
  if (block.kind !== 'placement') return [unit];
  const file = kinds.get(block.scheme)?.words;
  if (file === undefined) return [];
  return shownBy(block, { kinds, facts }).flatMap(({ id }) => [`${file}.${id}`, `${file}.${id}.`]);
}

function lowerHeading(node: Node): Node {
  return node.type === 'heading' ? { ...node, level: node.level + 1 } : node;
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
function correctionContext({ facts, locale, translator, text, homes, records }: Joining) {
  const addresses: Addresses = {
    page: (target, anchor) => pageUrl(facts, locale, target, anchor),
    anchor: (anchor) => anchor,
  };
  return { facts, translator, text, homes, records, addresses };
}
