import type { Inline, ProseBlock } from './prose.ts';
import type { PageWords, TextTree, Words } from './read.ts';
import type { Formats } from './schema.ts';

type MapText = (text: string) => string;

/** The words with every text of theirs changed by `mapText`; the names that may stand as they are stay so. */
export function mapWords({ formats, namespaces, pages, ...rest }: Words, mapText: MapText): Words {
  return {
    ...rest,
    namespaces: mapValues(namespaces, (tree: TextTree) => mapTree(tree, mapText)),
    pages: mapValues(pages, (page) => mapPage(page, mapText)),
    ...(formats ? { formats: mapFormats(formats, mapText) } : {}),
  };
}

function mapValues<T>(map: Record<string, T>, mapValue: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, mapValue(value)]));
}

function mapTree(tree: TextTree, mapText: MapText): TextTree {
  return mapValues(tree, (value) => (typeof value === 'string' ? mapText(value) : mapTree(value, mapText)));
}

function mapFormats(formats: Formats, mapText: MapText): Formats {
  return mapValues<string | string[]>(formats, (value) =>
    Array.isArray(value) ? value.map(mapText) : mapText(value),
  ) as Formats;
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
