/** Two editions of a page side by side. */
import { comparisonUrl } from './comparison-url.ts';
import { contentsOf } from './contents.ts';
import type { Edition, Page } from './edition.ts';
import { type Figure, plainText } from './node.ts';
import { COUNTED, type Holdings, holdingsOf, keptParts, type Line, type Part, type partsOf } from './parts.ts';
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
export interface Pair extends Pick<Part, 'id' | 'kind' | 'level' | 'name'> {
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

/** Every reading page of every edition beside the same page of every other; none without a page that offers them. */
export function comparisonsOf(editions: Edition[]): Comparison[] {
  const partsOfPage = keptParts();
  return editions.flatMap((framing) =>
    editions
      .filter((other) => other !== framing)
      .flatMap((other) => {
        const comparisons = framing.pages
          .filter(({ template }) => template === 'prose')
          .flatMap((page) => comparisonOf({ editions, framing, other, page, partsOfPage }) ?? []);
        linkNeighbours(comparisons);
        return comparisons;
      }),
  );
}

interface Comparing {
  editions: Edition[];
  framing: Edition;
  other: Edition;
  page: Page;
  partsOfPage: typeof partsOf;
}

function comparisonOf({ editions, framing, other, page, partsOfPage }: Comparing): Comparison | null {
  const home = framing.pages.find(({ template }) => template === 'compare');
  const otherPage = other.pages.find(({ id }) => id === page.id);
  if (!home || !otherPage) return null;
  const parts = partsOfPage(page, framing);
  const otherParts = partsOfPage(otherPage, other);
  const sides = [holdingsOf(parts, framing), holdingsOf(otherParts, other)] as const;
  return {
    framing,
    other,
    page,
    shell: shellOf({ editions, framing, other, page, home }),
    languages: [languageName(framing, framing), languageName(framing, other)],
    counts: COUNTED.map((name) => ({
      name,
      sides: [sides[0][name].length, sides[1][name].length],
      isSame: sides[0][name].join(' ') === sides[1][name].join(' '),
    })),
    pairs: pairsOf({ parts, otherParts, page, framing }),
    claimHrefs: new Map(framing.claims.map(({ id, href }) => [id, href])),
    others: editions
      .filter((edition) => edition !== framing)
      .map((edition) => ({
        title: languageName(framing, edition),
        url: urlOf(page.id, framing, edition),
        isCurrent: edition === other,
      })),
    home: { url: home.url, title: home.title },
  };
}

interface Shell extends Omit<Comparing, 'partsOfPage'> {
  home: Page;
}

function shellOf({ editions, framing, other, page, home }: Shell): Page {
  const words = {
    page: shortTitle(page, framing),
    first: languageName(framing, framing),
    second: languageName(framing, other),
  };
  return {
    id: home.id,
    template: 'comparison',
    isInMenu: false,
    url: urlOf(page.id, framing, other),
    title: framing.t('strings:compare.title', words),
    description: framing.t('strings:compare.description', words),
    standfirst: '',
    // Where a reader of the other edition looks at the same two texts, and any other reader beside the same one.
    alternates: editions.map((edition) => ({
      tag: edition.locale.tag,
      name: edition.locale.name,
      url: urlOf(page.id, edition, edition === other ? framing : other),
      isCurrent: edition === framing,
    })),
    comparisonUrl: null,
    previous: null,
    next: null,
    blocks: [],
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

function urlOf(pageId: string, framing: Edition, other: Edition): string {
  const home = framing.pages.find(({ template }) => template === 'compare');
  const page = framing.pages.find(({ id }) => id === pageId);
  return comparisonUrl({
    home: home?.url ?? '',
    locale: framing.locale,
    other: other.locale,
    page: page?.url ?? '',
  });
}

/** The page's name in menus, where it has one: titles are long. */
export function shortTitle({ id, isInMenu, title }: Page, { t }: Edition): string {
  return isInMenu ? t(`strings:menu.${id}`) : title;
}

/** Name of an edition's language, and script where it has two, in the language of the frame. */
export function languageName({ t }: Edition, { locale }: Edition): string {
  return t(`strings:language.${locale.tag}`);
}

interface Pairing {
  parts: Part[];
  otherParts: Part[];
  page: Page;
  framing: Edition;
}

function pairsOf({ parts, otherParts, page, framing }: Pairing): Pair[] {
  const claimsById = new Map(framing.claims.map((claim) => [claim.id, claim]));
  const sourcesById = new Map(framing.sources.map((source) => [source.id, source]));
  return parts.map((part, at) => {
    const { id, kind, level, name, lines, unnoted, sources } = part;
    const other = otherParts[at];
    const paired = pairLines(lines, other?.lines ?? []);
    const lastRow = paired.findLastIndex(({ role }) => role === 'row');
    return {
      id,
      kind,
      level,
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

function linkNeighbours(comparisons: Comparison[]): void {
  comparisons.forEach((comparison, index) => {
    comparison.shell.previous = linkTo(comparisons[index - 1]);
    comparison.shell.next = linkTo(comparisons[index + 1]);
  });
}

function linkTo(comparison: Comparison | undefined): PageLink | null {
  return comparison ? { url: comparison.shell.url, title: shortTitle(comparison.page, comparison.framing) } : null;
}
