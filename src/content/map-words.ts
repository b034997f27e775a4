import type { Inline, ProseBlock } from './prose.ts';
import type { PageWords, Words } from './words.ts';

type MapText = (text: string) => string;

/** The words with every text of theirs changed by `mapText`; the names that may stand as they are stay so. */
export function mapWords({ interface: own, formats, namespaces, pages, ...rest }: Words, mapText: MapText): Words {
  return {
    ...rest,
    interface: mapStrings(own, mapText),
    namespaces: mapStrings(namespaces, mapText),
    pages: mapValues(pages, (page) => mapPage(page, mapText)),
    ...(formats ? { formats: mapStrings(formats, mapText) } : {}),
  };
}

/** A tree of texts and lists of texts, of the same shape, with every text changed. */
export function mapStrings<T>(tree: T, mapText: MapText): T {
  if (typeof tree === 'string') return mapText(tree) as T;
  if (Array.isArray(tree)) return tree.map((value) => mapStrings(value, mapText)) as T;
  return mapValues(tree as Record<string, unknown>, (value) => mapStrings(value, mapText)) as T;
}

function mapValues<T>(map: Record<string, T>, mapValue: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, mapValue(value)]));
}

function mapPage(page: PageWords, mapText: MapText): PageWords {
  return {
    ...page,
    title: mapText(page.title),
    description: mapText(page.description),
    ...(page.standfirst === undefined ? {} : { standfirst: mapText(page.standfirst) }),
    blocks: page.blocks.map((block) => mapBlock(block, mapText)),
  };
}

function mapBlock(block: ProseBlock, mapText: MapText): ProseBlock {
  if (block.kind === 'placement') return block;
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => mapInline(item, mapText)) };
  return { ...block, inline: mapInline(block.inline, mapText) };
}

function mapInline(inline: Inline[], mapText: MapText): Inline[] {
  return inline.map((part) =>
    part.type === 'text'
      ? { ...part, text: mapText(part.text) }
      : { ...part, children: mapInline(part.children, mapText) },
  );
}
