/** Markdown prose as blocks: the shape that parity is checked on and that every output is made from. */
import MarkdownIt, { type Token } from 'markdown-it';
import { type Place, placed } from './place.ts';
import type { Fault } from './problems.ts';
import {
  ADDRESS,
  htmlFault,
  type Inline,
  inlineText,
  type ProseFault,
  type Report,
  readInline,
  reportUnseen,
} from './prose-inline.ts';

export { type Inline, inlineText, REFERENCE_SCHEMES, type ReferenceScheme } from './prose-inline.ts';

export type ProseBlock = { line: number } & (
  | { kind: 'heading'; level: 2 | 3; id: string; inline: Inline[] }
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'placement'; scheme: string; target: string }
);

interface Prose {
  blocks: ProseBlock[];
  faults: ProseFault[];
}

/**
 * CommonMark without definitions of links, `[a]: b`: they would be words that no page shows. Tables are known so that they
 * are reported.
 */
const markdown = new MarkdownIt('commonmark', { html: true }).disable('reference').enable('table');
const HEADING_ID = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/u;

/**
 * The blocks of a Markdown body, in order, and the faults found on the way. A faulty block is left
 * out. Lines count from `firstLine`, the body's place in its file. A placement has one of `schemes`; any, where they are
 * not given.
 */
export function parseProse(body: string, firstLine = 1, schemes?: readonly string[]): Prose {
  const faults: ProseFault[] = [];
  const blocks: ProseBlock[] = [];
  const tokens = markdown.parse(body, {});
  for (let at = 0; at < tokens.length; ) {
    const length = blockLength(tokens, at);
    const line = (tokens[at]?.map?.[0] ?? 0) + firstLine;
    const report = (fault: Fault) => faults.push({ line, ...fault });
    const block = readBlock(tokens.slice(at, at + length), { line, report, schemes });
    if (block) blocks.push(block);
    at += length;
  }
  return { blocks, faults };
}

/** A text with references as inline content, and the faults found on the way. */
export function parseInline(text: string): { inline: Inline[]; faults: Fault[] } {
  const faults: Fault[] = [];
  return { inline: readInline(inlineTokens(text), (fault) => faults.push(fault)), faults };
}

function inlineTokens(text: string): Token[] {
  return markdown.parseInline(text, {})[0]?.children ?? [];
}

/** The blocks of a page with their places, in order. */
export function placedBlocks(blocks: ProseBlock[]): { place: Place; block: ProseBlock }[] {
  return placed(blocks, (block) => (block.kind === 'heading' ? block.id : null));
}

/** References of a block as `scheme:target`, in order of appearance. */
export function blockReferences(block: ProseBlock): string[] {
  if (block.kind === 'placement') return [`${block.scheme}:${block.target}`];
  return blockInlines(block).flatMap(inlineReferences);
}

/** Texts of a block as written, placeholders and all. */
export function blockText(block: ProseBlock): string {
  return block.kind === 'placement' ? '' : blockInlines(block).map(inlineText).join('\n');
}

/** The placeholders of a text, each with its format as written. */
export function placeholders(text: string): { path: string; format: string }[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(/\{\{([^,}]*)(?:,([^}]*))?\}\}/gu)].map(([, path = '', format = '']) => ({
    path: path.trim(),
    format: format.trim(),
  }));
}

/** Runs of inline content of a block: one, or one for each list item. */
export function blockInlines(block: ProseBlock): Inline[][] {
  if (block.kind === 'placement') return [];
  return block.kind === 'list' ? block.items : [block.inline];
}

function inlineReferences(inline: Inline[]): string[] {
  return inline.flatMap((part) => {
    if (part.type === 'text') return [];
    const inner = inlineReferences(part.children);
    return part.type === 'reference' ? [`${part.scheme}:${part.target}`, ...inner] : inner;
  });
}

/** How many tokens the block at `at` spans: up to its closing token. */
function blockLength(tokens: Token[], at: number): number {
  let depth = 0;
  for (let end = at; end < tokens.length; end++) {
    depth += tokens[end]?.nesting ?? 0;
    if (depth === 0) return end - at + 1;
  }
  return tokens.length - at;
}

/** Where a block stands, where its faults go, and what it may place. */
interface Reading {
  line: number;
  report: Report;
  schemes: readonly string[] | undefined;
}

/** How to write what looks like something else. */
const REMEDIES: Record<string, string> = {
  ordered_list_open: 'write it as one of the four; a line that begins with a number and a point is a list to Markdown',
  table_open: 'write a list, or show the facts of a table with a placement: ![](series:id), ![](accounts:id)',
};

function readBlock(tokens: Token[], reading: Reading): ProseBlock | undefined {
  const [first] = tokens;
  switch (first?.type) {
    case 'heading_open':
      return readHeading(tokens, reading);
    case 'paragraph_open':
      return readParagraph(tokens, reading);
    case 'bullet_list_open':
      return readList(tokens, reading);
    case 'html_block':
      reading.report(htmlFault(first.content.trim()));
      return undefined;
    default:
      reading.report({
        expected: 'a heading, a paragraph, a bullet list or a placement',
        found: `${first?.type ?? 'nothing'}`.replace(/_open$/u, '').replaceAll('_', ' '),
        remedy: REMEDIES[first?.type ?? ''] ?? 'write it as one of the four',
      });
      return undefined;
  }
}

function readHeading(tokens: Token[], { line, report }: Reading): ProseBlock | undefined {
  const level = Number(tokens[0]?.tag.slice(1));
  const content = tokens[1]?.content ?? '';
  const id = HEADING_ID.exec(content)?.[1];
  if (!id) {
    report({
      expected: 'an explicit id at the end of the heading, {#id}',
      found: content,
      remedy: 'add the id the other locales use, so that an address with an anchor survives switching',
    });
    return undefined;
  }
  if (level !== 2 && level !== 3) {
    report({
      expected: 'a heading of level two or three',
      found: `level ${level}`,
      remedy: 'use ## or ###; the title is the only first level',
    });
    return undefined;
  }
  const text = content.replace(HEADING_ID, '');
  const inline = readInline(inlineTokens(text), report);
  return { kind: 'heading', level, id, inline, line };
}

function readParagraph(tokens: Token[], reading: Reading): ProseBlock | undefined {
  const children = tokens[1]?.children ?? [];
  const [only, ...rest] = children;
  if (only?.type === 'image' && rest.length === 0) return readPlacement(only, reading);
  return { kind: 'paragraph', inline: readInline(children, reading.report), line: reading.line };
}

function readPlacement(image: Token, { line, report, schemes }: Reading): ProseBlock | undefined {
  const address = String(image.attrGet('src') ?? '');
  const [, scheme = '', target = ''] = ADDRESS.exec(address) ?? [];
  reportUnseen(`${image.content}${image.attrGet('title') ?? ''}`, report);
  if (!scheme || !target || schemes?.includes(scheme) === false) {
    report({
      expected: `a placement of ${schemes?.join(', ') ?? 'a kind'}, as ![](quote:id)`,
      found: `![](${address})`,
      remedy: 'name a kind and an id',
    });
    return undefined;
  }
  return { kind: 'placement', scheme, target, line };
}

/** Tokens of a plain item; anything else would be lost or flattened. */
const ITEM_TOKENS = ['list_item_open', 'paragraph_open', 'inline', 'paragraph_close', 'list_item_close'];

function readList(tokens: Token[], { line, report }: Reading): ProseBlock {
  const isPlain = tokens.slice(1, -1).every(({ type }, at) => type === ITEM_TOKENS[at % ITEM_TOKENS.length]);
  if (!isPlain)
    report({
      expected: 'a list whose items are one paragraph each',
      found: 'an item with nothing, or more, in it',
      remedy: 'write every item as one line of text; no list within a list',
    });
  const items = tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => readInline(children ?? [], report));
  return { kind: 'list', items, line };
}
