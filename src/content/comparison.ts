/** Two editions of a page side by side. */
import { comparisonUrl } from './comparison-url.ts';
import { contentsOf } from './contents.ts';
import type { Edition } from './edition.ts';
import { type Figure, plainText } from './node.ts';
import type { Page } from './page.ts';
import { COUNTED, type Holdings, holdingsOf, type Line, type Part, partsOf } from './parts.ts';
import { required } from './required.ts';
import { backHref } from './text-fragment.ts';
import type { ClaimView, PageLink, SourceView } from './views.ts';

/** A page of one edition beside the same page of another, framed in the language of the first. */
export interface Comparison {
  framing: Edition;
  other: Edition;
  /** What the layout needs to know of it; its alternates are framed in the other editions. */
  shell: Page;
  /** The reading page in the framing edition. */
  page: Page;
  /** The languages of the two sides, in the language of the frame. */
  languages: [string, string];
  counts: Count[];
  pairs: Pair[];
  /** Address of each claim's record in the framing edition. */
  claimHrefs: Map<string, string>;
  /** The same page beside every other edition. */
  others: (PageLink & { isCurrent: boolean })[];
  /** The page that offers all comparisons. */
  home: PageLink;
}

/** How much of something each side holds, counted in each by itself, and whether it is the same. */
export interface Count {
  name: keyof Holdings;
  sides: [number, number];
  isSame: boolean;
}

/** A part in both editions. */
export interface Pair extends Pick<Part, 'id' | 'kind' | 'level' | 'side' | 'name'> {
  lines: PairedLine[];
  /** Rows of a table, and what stands below it; empty for anything else. */
  rows: PairedLine[];
  closing: PairedLine[];
  /** What each side draws; empty for what has no picture. */
  pictures: Figure[];
  /** Records in the framing edition: of the claims that no mark in the lines leads to, and of the sources. */
  claims: ClaimView[];
  sources: SourceView[];
  /** Its place on the reading page. */
  backHref: string;
}

export interface PairedLine {
  key: string;
  role: Line['role'];
  /** A side lacks only what it needs no translation of. */
  sides: [Line | null, Line | null];
  /** Whether both sides show the same original words, in one script. */
  isSameOriginal: boolean;
}

/**
 * Every reading page of every edition beside the same page of every other, page by page, each made when it is asked
 * for; none without a page that offers them.
 */
export function* comparisonsOf(editions: Edition[]): Generator<Comparison> {
  const frames = framesOf(editions);
  for (const { id } of frames[0]?.readings ?? []) {
    const sides = frames.flatMap((frame) => sideOf(frame, id) ?? []);
    for (const framing of sides)
      for (const other of sides) if (other !== framing) yield comparisonOf({ frames, framing, other });
  }
}

/** The comparisons that are framed in an edition: its pages, each beside every other edition in the same order. */
export function comparisonGrid(framing: Edition, editions: Edition[]): ComparisonGrid {
  const frames = framesOf(editions);
  const frame = frames.find(({ edition }) => edition === framing);
  if (!frame) return { languages: [], rows: [] };
  const others = frames.filter((other) => other !== frame);
  return {
    languages: others.map(({ edition }) => ({
      tag: edition.locale.tag,
      heading: languageName(framing, edition),
    })),
    rows: frame.readings.map((page) => ({
      page: shortTitle(page, framing),
      cells: others.map((other) => ({
        url: urlOf(page.id, frame, other),
        name: shortTitle(required(other.pages.get(page.id), page.id), other.edition),
      })),
    })),
  };
}

interface ComparisonGrid {
  /** The other editions, and what the frame calls them. */
  languages: { tag: string; heading: string }[];
  /** Each page with its comparison with each of them: the address, and the name of the page there. */
  rows: { page: string; cells: { url: string; name: string }[] }[];
}

/** An edition that has a page for comparisons, with its parts by their ids. */
interface Frame {
  edition: Edition;
  home: Page;
  pages: Map<string, Page>;
  /** The reading pages, in order. */
  readings: Page[];
  claims: Map<string, ClaimView>;
  claimHrefs: Map<string, string>;
  sources: Map<string, SourceView>;
}

/** A reading page of an edition, cut into parts once for all its comparisons. */
interface Side extends Frame {
  frame: Frame;
  page: Page;
  parts: Part[];
  holdings: Holdings;
}

function framesOf(editions: Edition[]): Frame[] {
  return editions.flatMap((edition) => {
    const home = edition.pages.find(({ template }) => template === 'compare');
    if (!home) return [];
    const { pages, claims, sources } = edition;
    return {
      edition,
      home,
      pages: byId(pages),
      readings: pages.filter(({ template }) => template === 'prose'),
      claims: byId(claims),
      claimHrefs: new Map(claims.map(({ id, href }) => [id, href])),
      sources: byId(sources),
    };
  });
}

function byId<T extends { id: string }>(all: T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function sideOf(frame: Frame, id: string): Side | null {
  const page = frame.pages.get(id);
  if (!page) return null;
  const parts = partsOf(page, frame.edition);
  return { ...frame, frame, page, parts, holdings: holdingsOf(parts, frame.edition, frame.claims) };
}

interface Comparing {
  frames: Frame[];
  framing: Side;
  other: Side;
}

function comparisonOf(comparing: Comparing): Comparison {
  const { frames, framing, other } = comparing;
  const { edition, page, home, claimHrefs } = framing;
  const { first, second } = languagesOf(framing, other);
  return {
    framing: edition,
    other: other.edition,
    page,
    shell: shellOf(comparing),
    languages: [first, second],
    counts: COUNTED.map((name) => {
      const [own, others] = [framing.holdings[name], other.holdings[name]];
      return { name, sides: [own.length, others.length], isSame: own.join(' ') === others.join(' ') };
    }),
    pairs: pairsOf(comparing),
    claimHrefs,
    others: frames
      .filter((frame) => frame.edition !== edition)
      .map((frame) => ({
        title: languageName(edition, frame.edition),
        url: urlOf(page.id, framing, frame),
        isCurrent: frame === other.frame,
      })),
    home: { url: home.url, title: home.title },
  };
}

function shellOf({ frames, framing, other }: Comparing): Page {
  const { edition, page, home, readings } = framing;
  const words = { page: shortTitle(page, edition), ...languagesOf(framing, other) };
  const at = readings.indexOf(page);
  const linkTo = (neighbour: Page | undefined): PageLink | null =>
    neighbour ? { url: urlOf(neighbour.id, framing, other), title: shortTitle(neighbour, edition) } : null;
  return {
    id: home.id,
    template: 'comparison',
    menu: false,
    url: urlOf(page.id, framing, other),
    title: edition.t('strings:compare.title', words),
    description: edition.t('strings:compare.description', words),
    standfirst: '',
    // Where a reader of the other edition looks at the same two texts, and any other reader beside the same one.
    alternates: frames.map((frame) => ({
      tag: frame.edition.locale.tag,
      name: frame.edition.locale.name,
      url: urlOf(page.id, frame, frame === other.frame ? framing : other),
      isCurrent: frame === framing.frame,
    })),
    comparisons: [],
    previous: linkTo(readings[at - 1]),
    next: linkTo(readings[at + 1]),
    nodes: [],
    closing: [],
    minutes: page.minutes,
    corrections: [],
    staleSince: null,
    contents: contentsOf(page.nodes),
    notes: [],
    footnotes: [],
    records: null,
  };
}

/** Address of a page in a frame beside the same page of another edition. */
function urlOf(id: string, { edition, home, pages }: Frame, other: Frame): string {
  const page = pages.get(id)?.url ?? '';
  return comparisonUrl({ home: home.url, locale: edition.locale, other: other.edition.locale, page });
}

/** The page's name in menus, where it has one: titles are long. */
export function shortTitle({ id, menu, title }: Page, { t }: Pick<Edition, 't'>): string {
  return menu ? t(`strings:menu.${id}`) : title;
}

/** Name of an edition's language, and script where it has two, in the language of the frame. */
export function languageName({ t }: Edition, { locale }: Edition): string {
  return t(`strings:language.${locale.tag}`);
}

function languagesOf({ edition }: Frame, other: Frame): { first: string; second: string } {
  return { first: languageName(edition, edition), second: languageName(edition, other.edition) };
}

function pairsOf({ framing, other: { parts: otherParts } }: Comparing): Pair[] {
  const { parts, page, claims: claimsById, sources: sourcesById } = framing;
  return parts.map((part, at) => {
    const { id, kind, level, name, lines, unnoted, sources } = part;
    const other = otherParts[at];
    const paired = pairLines(lines, other?.lines ?? []);
    const lastRow = paired.findLastIndex(({ role }) => role === 'row');
    return {
      id,
      kind,
      level,
      side: part.side,
      name,
      pictures: [part.picture, other?.picture ?? null].filter((picture) => picture !== null),
      lines: paired.filter(({ role }, index) => role !== 'row' && (lastRow < 0 || index < lastRow)),
      rows: paired.filter(({ role }) => role === 'row'),
      closing: lastRow < 0 ? [] : paired.slice(lastRow + 1),
      claims: unnoted.flatMap((claim) => claimsById.get(claim) ?? []),
      sources: [...new Set(sources)].flatMap((source) => sourcesById.get(source) ?? []),
      backHref: backHref(page.url, part),
    };
  });
}

/** Lines by their keys: a translation stands alone where the other side needs none. */
function pairLines(lines: Line[], others: Line[]): PairedLine[] {
  const paired: PairedLine[] = [];
  let at = 0;
  for (const line of lines) {
    const end = others.findIndex((other, index) => index >= at && other.key === line.key);
    for (const other of others.slice(at, Math.max(at, end))) paired.push(pairedLine(other, null, other));
    paired.push(pairedLine(line, line, others[end] ?? null));
    at = Math.max(at, end + 1);
  }
  for (const other of others.slice(at)) paired.push(pairedLine(other, null, other));
  return paired;
}

function pairedLine({ key, role }: Line, first: Line | null, second: Line | null): PairedLine {
  const [one, other] = [first, second].map((line) => plainText(line?.inline ?? []));
  return { key, role, sides: [first, second], isSameOriginal: role === 'original' && one === other };
}
