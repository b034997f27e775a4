/** Splits a page into the parts that are aligned when two editions are compared, and counts what they hold. */
import { numbersIn } from '../i18n/numbers.ts';
import type { Edition } from './edition.ts';
import {
  allNodes,
  type Figure,
  headingId,
  type Inline,
  type Item,
  inlinesOf,
  itemsOf,
  type Node,
  type Paragraph,
  plainText,
  type Row,
  text,
} from './node.ts';
import type { Page } from './page.ts';
import { placed } from './place.ts';
import type { ClaimView } from './views.ts';

/** A block, or an item or row in it that stands for itself. */
export interface Part {
  /** The same in every edition: its id on the reading page, or its place. */
  id: string;
  /** Id on the reading page of the part, or of what stands nearest above it; null at the top of the page. */
  anchor: string | null;
  /** Whether the reading page lists it under a heading, without an id of its own. */
  isListed: boolean;
  kind: string;
  /** Level of a heading; null for anything else. */
  level: number | null;
  /** The account that it shows, by its letter (look/palette.ts), as a quotation does. */
  side: string | null;
  /** What it is called: its section and the number in it, or its own title. */
  name: string;
  lines: Line[];
  /** Ids of the claims that its notes name, in order of appearance. */
  noted: string[];
  /** Ids of the claims that it rests on otherwise. */
  unnoted: string[];
  /** Ids of the sources it names itself. */
  sources: string[];
  picture: Figure | null;
}

/** One text of a part. */
export interface Line {
  /** What it is of its part; the same in every edition. */
  key: string;
  role: 'title' | 'text' | 'item' | 'original' | 'translation' | 'credit' | 'remark' | 'row';
  /** Language of words that are not in the edition's own. */
  lang: string | null;
  inline: Inline[];
}

/** Whether every edition has such a line. */
export function isShared({ role }: Pick<Line, 'role'>): boolean {
  return role !== 'translation' && role !== 'credit';
}

/** The parts of a page, in order: its title and standfirst first, its corrections and the remarks on names last. */
export function partsOf(page: Page, { t, locale }: Pick<Edition, 't' | 'locale'>): Part[] {
  const { title, standfirst, footnotes } = page;
  const titles = new Map<string | null, string>([[null, title]]);
  const opening = part({ id: 'opening', kind: 'opening', name: title, anchor: null }, [
    line('title', 'title', [text(title)]),
    line('standfirst', 'text', [text(standfirst)]),
  ]);
  const blocks = placed(page.nodes, headingId).flatMap(({ block, place }) => {
    if (block.type === 'heading') titles.set(block.id, plainText(block.inline));
    const section = titles.get(place.section) ?? '';
    const name = place.number === 0 ? section : t('strings:compare.place', { title: section, number: place.number });
    return partsOfNode(block, { id: place.id, name, anchor: place.section }, locale.tag);
  });
  const corrections = page.closing.flatMap((node) =>
    node.type === 'heading' ? [] : partsOfNode(node, { id: '', name: '', anchor: null }, locale.tag),
  );
  const remarks = footnotes.map(({ id, text: words }) => {
    const name = t('strings:footnotes.title');
    return part({ id, kind: 'footnote', name, anchor: id }, [
      line('title', 'title', [text(name)]),
      line('text', 'text', [text(`* ${words}`)]),
    ]);
  });
  return [opening, ...blocks, ...corrections, ...remarks];
}

type Given = Pick<Part, 'id' | 'kind' | 'name' | 'anchor'> & Partial<Part>;

function part(given: Given, lines: Line[]): Part {
  const noted = [...new Set(lines.flatMap(({ inline }) => claimsIn(inline)))];
  return { level: null, side: null, isListed: false, unnoted: [], sources: [], picture: null, ...given, lines, noted };
}

function line(key: string, role: Line['role'], inline: Inline[], lang: string | null = null): Line {
  return { key, role, lang, inline };
}

/** The node itself, where it has words or a picture of its own, then what stands for itself in it. */
function partsOfNode(node: Node, place: Pick<Part, 'id' | 'name' | 'anchor'>, tag: string): Part[] {
  const inner = allNodes(node);
  const own = linesOf([node], tag);
  const isAlone = own.length > 0 || node.type === 'figure';
  const { kind } = node;
  const itself = part(
    {
      id: node.id ?? place.id,
      anchor: node.id ?? place.anchor,
      name: place.name,
      kind,
      level: node.type === 'heading' ? node.level : null,
      side: node.side ?? null,
      unnoted: node.type === 'group' ? (node.claims ?? []) : [],
      sources: inner.flatMap(sourcesNamed),
      picture: inner.find((candidate) => candidate.type === 'figure') ?? null,
    },
    own,
  );
  return [...(isAlone ? [itself] : []), ...inner.flatMap((candidate) => standalone(candidate, kind, tag))];
}

function sourcesNamed(node: Node): string[] {
  if (node.type !== 'paragraph' || node.role !== 'source') return [];
  return node.inline.flatMap((one) => (one.type === 'source' ? one.source.id : []));
}

/** Items and rows with names of their own. */
function standalone(node: Node, kind: string, tag: string): Part[] {
  if (node.type === 'table')
    return node.rows.flatMap((row) => {
      if (row.name === undefined) return [];
      return part({ id: row.id, kind, name: row.name, anchor: row.id }, topicLines(row, node.head, tag));
    });
  return itemsOf(node).flatMap((item) => {
    const { id, name, listedUnder } = item;
    if (id === undefined || name === undefined) return [];
    const isListed = listedUnder !== undefined;
    return part({ id, kind, name, isListed, anchor: listedUnder ?? id }, itemLines(item, tag));
  });
}

function itemLines({ label, body }: Item, tag: string): Line[] {
  const role = label?.[0]?.type === 'time' ? 'remark' : 'title';
  return [...(label ? [line('label', role, label)] : []), ...linesOf(body, tag)];
}

/** What each column of a row says under its name. */
function topicLines({ head, mark, cells }: Row, columns: Inline[][], tag: string): Line[] {
  return [
    line('title', 'title', head),
    ...(mark === null ? [] : [line('mark', 'remark', [text(mark)])]),
    ...cells.flatMap((cell, at) => [
      line(`column ${at + 1}`, 'remark', [{ type: 'strong', children: columns[at + 1] ?? [] }]),
      ...linesOf(cell, tag, `column ${at + 1} `),
    ]),
  ];
}

/** The texts of nodes, save those of items and rows that stand for themselves. */
function linesOf(nodes: Node[], tag: string, prefix = ''): Line[] {
  const counts = new Map<string, number>();
  return nodes.flatMap((node) => {
    const name = prefix + (node.part ?? nameOf(node));
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return linesOfNode(node, count === 1 ? name : `${name} ${count}`, tag, prefix);
  });
}

function nameOf({ type }: Node): string {
  return type === 'heading' ? 'title' : type === 'paragraph' ? 'text' : type;
}

function linesOfNode(node: Node, key: string, tag: string, prefix: string): Line[] {
  switch (node.type) {
    case 'heading':
      return [line(key, 'title', node.inline)];
    case 'paragraph':
      return linesOfParagraph(node, key);
    case 'quotation': {
      const role = node.isTranslation ? 'translation' : 'original';
      return [line(key, role, [text(node.text)], node.lang === tag ? null : node.lang)];
    }
    case 'list':
      if (node.items.every(isFile)) return [line(key, 'item', [text(node.items.map(wordsOf).join(', '))])];
      return node.items.flatMap((item, at) => linesOfItem(item, `${key} ${at + 1}`, tag));
    case 'terms':
      return node.entries.flatMap((item, at) => linesOfItem(item, `${key} ${at + 1}`, tag));
    case 'table': {
      const rows = node.rows.filter(({ name }) => name === undefined);
      return [...linesOf([node.caption], tag), ...rows.flatMap((row) => rowLines(row, node.head))];
    }
    case 'figure':
      return [];
    case 'group':
      return linesOf(node.body, tag, node.part ? `${key} ` : prefix);
  }
}

function linesOfParagraph({ role, inline, isOwn }: Paragraph, key: string): Line[] {
  if (role === 'file') return [];
  if (role === 'source') return afterSources(inline).map((one) => line(key, 'credit', [one]));
  return [line(key, isOwn ? 'credit' : role === 'label' ? 'remark' : role, inline)];
}

/** What a line says of the last source that it names. */
function afterSources(inline: Inline[]): Inline[] {
  return inline.slice(inline.findLastIndex(({ type }) => type === 'source') + 1);
}

function isFile({ body: [only] }: Item): boolean {
  const [link] = only?.type === 'paragraph' ? only.inline : [];
  return link?.type === 'link' && link.file !== undefined;
}

function wordsOf({ body }: Item): string {
  return plainText(body.flatMap(inlinesOf));
}

function linesOfItem(item: Item, key: string, tag: string): Line[] {
  if (item.name !== undefined) return [];
  const [only, ...more] = item.body;
  if (only?.type === 'paragraph' && more.length === 0) {
    const label = item.label ? [line(`${key} label`, 'title', item.label)] : [];
    return [...label, line(key, 'item', only.inline)];
  }
  return linesOf(item.body, tag, `${key} `);
}

/** A row of values, under the head of its group where it is the first of one. */
function rowLines(row: Row, columns: Inline[][]): Line[] {
  const own = rowLine(row, columns);
  return row.group ? [line(`${row.id}.group`, 'row', row.group), own] : [own];
}

/** A row of values in one line: its head, then each value under its column. */
function rowLine({ id, head, mark, detail, cells }: Row, columns: Inline[][]): Line {
  const values = cells.map((cell, at) => {
    const value = plainText(cell.flatMap(inlinesOf));
    return cells.length > 1 ? `${plainText(columns[at + 1] ?? [])}: ${value}` : value;
  });
  const details = [mark, detail].filter((one) => one !== null).map((one) => ` (${one})`);
  return line(id, 'row', [{ type: 'strong', children: head }, text(` – ${values.join('; ')}${details.join('')}`)]);
}

function claimsIn(inline: Inline[]): string[] {
  return inline.flatMap((one) => (one.type === 'note' ? [one.claim] : 'children' in one ? claimsIn(one.children) : []));
}

export const COUNTED = ['parts', 'claims', 'sources', 'numbers'] as const;

/** What a page of one edition holds: ids of its parts, claims and sources, and the values of its numbers. */
export type Holdings = Record<(typeof COUNTED)[number], string[]>;

/** What stands in the parts of a page, counted in this edition alone. */
export function holdingsOf(
  parts: Part[],
  { locale }: Pick<Edition, 'locale'>,
  claims: ReadonlyMap<string, ClaimView>,
): Holdings {
  const cited = [...new Set(parts.flatMap(({ noted, unnoted }) => [...noted, ...unnoted]))];
  const sources = [
    ...parts.flatMap((one) => one.sources),
    ...cited.flatMap((claim) => claims.get(claim)?.sources.map(({ id }) => id) ?? []),
  ];
  return {
    parts: parts.map(({ id }) => id),
    claims: cited.sort(),
    sources: [...new Set(sources)].sort(),
    numbers: parts.flatMap((one) => numbersOf(one, locale)).map(String),
  };
}

/** Numbers of a part, least first, of the lines that every edition has: a translation repeats those of its original. */
export function numbersOf({ lines }: Part, locale: Edition['locale']): number[] {
  return lines
    .filter(isShared)
    .flatMap(({ inline }) => numbersIn(plainText(inline), locale))
    .sort((a, b) => a - b);
}
