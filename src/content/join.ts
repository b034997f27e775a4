/** Facts and words of a content root as editions. */
import { type Locale, languageOf } from '../i18n/locale.ts';
import { createTranslator, type Translator, type Values } from '../i18n/translator.ts';
import { typeset } from '../i18n/typography.ts';
import { Citations } from './citations.ts';
import { comparisonUrl } from './comparison-url.ts';
import { contentsOf } from './contents.ts';
import { dataRecords, dataSetsOf } from './data-sets.ts';
import { dated } from './dated.ts';
import { deriveWords } from './derive.ts';
import type { Edition } from './edition.ts';
import { findHomes } from './homes.ts';
import { resolveInline } from './inline.ts';
import { allTexts } from './interface-words.ts';
import {
  type Addresses,
  type Content,
  type Joined,
  type Joining,
  type KindContext,
  type Kinds,
  shownBy,
} from './kind.ts';
import type { Node } from './node.ts';
import type { Alternate, Page } from './page.ts';
import { feedUrl, pageUrl } from './page-url.ts';
import { type ProseBlock, placedBlocks } from './prose.ts';
import { proseNode } from './prose-node.ts';
import { readingMinutes } from './reading-time.ts';
import { required } from './required.ts';
import { type Facts, MATTER_FIELDS } from './schema.ts';
import { placeholderScope } from './scope.ts';
import { sheetView } from './sheet/view.ts';
import { siteEdition } from './site-edition.ts';
import { type StaleMarks, staleSince } from './stale-marks.ts';
import type { PageLink } from './views.ts';
import type { Words } from './words.ts';

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
  const joining = joiningOf({ facts, kinds, words }, locale, marks);
  const { joined } = joining;
  const isPrint = (id: string) => facts.pages[id]?.template === 'print';
  const pages = Object.keys(facts.pages).map((id) => (isPrint(id) ? joinPrintPage : joinPage)(id, joining));
  linkNeighbours(pages);
  const prosePages = pages.filter(({ id }) => !isPrint(id));
  for (const { link } of kinds.values()) link?.(prosePages, joining);
  return {
    locale,
    t: joining.t,
    site: { ...facts.site, ...siteEdition(facts.corrections) },
    pages,
    claims: [...joined.claims.values()],
    dataSets: dataSetsOf(joining),
    data: dataRecords(joining),
    corrections: joined.corrections,
    feedUrl: feedUrl(locale),
    staleSince: joining.staleOn('strings.', 'nouns.'),
    sources: [...joined.sources.values()],
    sheet: sheetView({ ...joining, pages }),
  };
}

/** Gives each page of the menu the one before and the one after it. */
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

function joiningOf(
  { facts, kinds, words }: Pick<Joining, 'facts' | 'kinds' | 'words'>,
  locale: Locale,
  marks: StaleMarks,
): Joining {
  const translator = createTranslator({
    locale,
    namespaces: allTexts(words),
    patterns: required(words.formats, `formats of ${locale.tag}`),
  });
  const scope = placeholderScope(facts);
  const joined = {} as Joined;
  const joining: Joining = {
    facts,
    kinds,
    words,
    translator,
    t: translator.t,
    scope,
    text: keptTexts(translator, scope),
    joined,
    homes: findHomes({ facts, kinds, words }),
    addresses: {
      page: (id, anchor) => pageUrl(facts, locale, id, anchor),
      anchor: (id) => id,
    },
    staleOn(...ids) {
      const day = staleSince(marks, ids);
      return day === undefined ? null : dated(translator, day);
    },
    kept: new Map(),
  };
  for (const { join } of kinds.values()) Object.assign(joined, join?.(joining));
  return joining;
}

/** Texts of facts, each filled once: the values a key may name do not depend on the page. */
function keptTexts(translator: Translator, scope: Values): Joining['text'] {
  const texts = new Map<string, string>();
  return (key, own) => {
    const text = texts.get(key) ?? translator.translate(key, own ? { ...scope, ...own } : scope);
    texts.set(key, text);
    return text;
  };
}

/** A page beside every other edition, the other script of one's own language last: it says less. */
function comparisonsOf({ facts, t, translator: { locale }, addresses }: Joining, id: string): Page['comparisons'] {
  const home = Object.keys(facts.pages).find((page) => facts.pages[page]?.template === 'compare');
  if (home === undefined) return [];
  const isOwn = ({ tag }: { tag: string }) => languageOf(tag) === languageOf(locale.tag);
  const others = facts.locales.filter(({ tag }) => tag !== locale.tag);
  return [...others.filter((other) => !isOwn(other)), ...others.filter(isOwn)].map((other) => ({
    url: comparisonUrl({ home: addresses.page(home), locale, other, page: addresses.page(id) }),
    language: t(`strings:language.${other.tag}`),
    tag: other.tag,
    name: other.name,
  }));
}

function joinPage(id: string, joining: Joining): Page {
  const { addresses } = joining;
  const citations = new Citations(joining.joined.claims);
  const page: Addresses['page'] = (target, anchor) =>
    target === id && anchor ? `#${anchor}` : addresses.page(target, anchor);
  const nodes = nodesOf(id, { ...joining, citations, addresses: { ...addresses, page } });
  const { contents, ...whole } = pageWith(id, nodes, citations, joining);
  const hasNotes = contents.length > 0 && citations.notes.length > 0;
  const notes = hasNotes ? [{ href: '#notes', text: joining.t('strings:notes.title') }] : [];
  return { ...whole, contents: [...contents, ...notes] };
}

/** All pages of the menu on one, each under its title as a heading, notes numbered through. */
function joinPrintPage(id: string, joining: Joining): Page {
  const { facts, words } = joining;
  const citations = new Citations(joining.joined.claims);
  const printed = Object.keys(facts.pages).filter((other) => facts.pages[other]?.template === 'prose');
  const addressesOn = (current: string): Addresses => ({
    page: (target, anchor) =>
      printed.includes(target)
        ? `#${[target, anchor].filter(Boolean).join('-')}`
        : joining.addresses.page(target, anchor),
    anchor: (anchor) => `${current}-${anchor}`,
  });
  const opening = nodesOf(id, { ...joining, citations, addresses: addressesOn(id) });
  const chapters = printed.flatMap((page): Node[] => {
    const context = { ...joining, citations, addresses: addressesOn(page) };
    const { title } = required(words.pages[page], page);
    const heading: Node = {
      type: 'heading',
      kind: 'heading',
      level: 2,
      id: page,
      inline: resolveInline([{ type: 'text', text: title }], context),
    };
    return [heading, ...nodesOf(page, context).map(lowerHeading)];
  });
  const page = pageWith(id, [...opening, ...chapters], citations, joining);
  const inMenu = printed.filter((chapter) => facts.pages[chapter]?.menu);
  const menuNames = new Map(inMenu.map((chapter) => [`#${chapter}`, joining.t(`strings:menu.${chapter}`)]));
  const contents = page.contents.map((part) => ({ ...part, text: menuNames.get(part.href) ?? part.text }));
  return { ...page, contents };
}

/** The prose of a page as nodes; in a draft a stale one with its day. */
function nodesOf(id: string, context: KindContext): Node[] {
  return placedBlocks(required(context.words.pages[id], id).blocks).flatMap(({ block, place }) => {
    const nodes = block.kind === 'placement' ? placedNodes(block, context) : [proseNode(block, context)];
    const since = context.staleOn(...shownUnits(context, `${id}#${place.id}`, block));
    return since ? nodes.map((node, at) => (at === 0 ? { ...node, staleSince: since } : node)) : nodes;
  });
}

/** What a placement becomes; what has no notes is made once. */
function placedNodes({ scheme, target }: { scheme: string; target: string }, context: KindContext): Node[] {
  const { kinds, kept } = context;
  const kind = required(kinds.get(scheme), `kind "${scheme}"`);
  // The anchors of each part of the print view are others.
  const key = `${scheme} ${context.addresses.anchor('')} ${target}`;
  const nodes = kept.get(key) ?? [kind.nodes?.(target, context) ?? []].flat();
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

/** A page with what it says; kinds add what it learns of their records once all pages are joined. */
function pageWith(id: string, nodes: Node[], { notes, footnotes }: Citations, joining: Joining): Page {
  const { facts, words, translator, scope, addresses, staleOn } = joining;
  const { locale } = translator;
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
    url: addresses.page(id),
    title: filled(title),
    description: filled(description),
    standfirst: filled(standfirst),
    alternates,
    comparisons: template === 'prose' ? comparisonsOf(joining, id) : [],
    previous: null,
    next: null,
    nodes,
    closing: [],
    minutes: readingMinutes(nodes),
    contents: contentsOf(nodes),
    notes,
    footnotes,
    records: null,
    corrections: [],
    staleSince: staleOn(...MATTER_FIELDS.map((field) => `${id}#.${field}`)),
  };
}
