import { toLatin } from '../i18n/transliterate.ts';
import type { Inline, ProseBlock } from './prose.ts';
import type { PageWords, TextTree, Words } from './read.ts';
import type { Formats } from './schema.ts';

/** The words of a derived locale: those of its base in Latin letters, and its own where it has them. */
export function deriveWords(base: Words, own: Words): Words {
  const namespaces = Object.fromEntries(
    Object.entries(base.namespaces).map(([name, tree]) => [
      name,
      overlay(mapTexts(tree), own.namespaces[name as keyof Words['namespaces']] ?? {}),
    ]),
  );
  const pages = Object.fromEntries(Object.entries(base.pages).map(([id, page]) => [id, derivePage(page)]));
  return {
    tag: own.tag,
    namespaces,
    pages,
    names: base.names.map(toLatin),
    ...(base.formats ? { formats: deriveFormats(base.formats) } : {}),
  };
}

function mapTexts(tree: TextTree): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? toLatin(value) : mapTexts(value)]),
  );
}

function overlay(tree: TextTree, own: TextTree): TextTree {
  const merged = { ...tree };
  for (const [key, value] of Object.entries(own)) {
    const below = merged[key];
    merged[key] = typeof value === 'string' || typeof below !== 'object' ? value : overlay(below, value);
  }
  return merged;
}

function deriveFormats(formats: Formats): Formats {
  return Object.fromEntries(
    Object.entries(formats).map(([key, value]) => [key, Array.isArray(value) ? value.map(toLatin) : toLatin(value)]),
  ) as Formats;
}

function derivePage(page: PageWords): PageWords {
  return {
    ...page,
    title: toLatin(page.title),
    description: toLatin(page.description),
    blocks: page.blocks.map(deriveBlock),
  };
}

function deriveBlock(block: ProseBlock): ProseBlock {
  if (block.kind === 'placement') return block;
  if (block.kind === 'list') return { ...block, items: block.items.map(deriveInline) };
  return { ...block, inline: deriveInline(block.inline) };
}

function deriveInline(inline: Inline[]): Inline[] {
  return inline.map((part) =>
    part.type === 'text' ? { ...part, text: toLatin(part.text) } : { ...part, children: deriveInline(part.children) },
  );
}
