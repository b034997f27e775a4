/** Texts put into the files of a locale; what is not touched keeps its bytes, order and format. */
import { parseDocument } from 'yaml';
import { blockMarkdown } from '../content/block-markdown.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { type ProseBlock, parseProse, placedBlocks } from '../content/prose.ts';
import { MATTER_FIELDS } from '../content/schema.ts';
import type { TextTree } from '../languages/language.ts';
import type { UnitText } from './units.ts';

/**
 * A JSON file of texts with new ones by key within the file; a key that it lacks comes after the one that precedes it
 * in `model`.
 */
export function rewriteTexts(source: string, model: TextTree, texts: Map<string, UnitText>): string {
  let tree = JSON.parse(source) as TextTree;
  const modelPaths = pathsOf(model);
  for (const [key, text] of texts)
    for (const [form, value] of typeof text === 'string' ? [['', text] as const] : Object.entries(text)) {
      const name = form ? `${key}_${form}` : key;
      const path = pathsOf(tree).get(name) ?? newPath(name, key, form, modelPaths);
      tree = placed(tree, model, path, value);
    }
  return `${JSON.stringify(tree, null, 2)}\n`;
}

/** Where the source has the text, or one of its plural forms; a key of its own is split at its points. */
function newPath(name: string, key: string, form: string, models: Map<string, string[]>): string[] {
  const model = models.get(form ? `${key}_other` : key);
  return model
    ? [...model.slice(0, -1), form ? `${model.at(-1)?.replace(/_other$/u, '')}_${form}` : (model.at(-1) ?? '')]
    : name.split('.');
}

function pathsOf(tree: TextTree, before: string[] = []): Map<string, string[]> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string[]][] => {
      const path = [...before, key];
      return typeof value === 'string' ? [[path.join('.'), path]] : [...pathsOf(value, path)];
    }),
  );
}

function placed(tree: TextTree, model: TextTree | undefined, [key = '', ...rest]: string[], text: string): TextTree {
  const below = tree[key];
  const modelBelow = model?.[key];
  const value =
    rest.length === 0
      ? text
      : placed(
          typeof below === 'object' ? below : {},
          typeof modelBelow === 'object' ? modelBelow : undefined,
          rest,
          text,
        );
  if (Object.hasOwn(tree, key)) return { ...tree, [key]: value };
  const keys = Object.keys(tree);
  const earlier = new Set(Object.keys(model ?? {}).slice(0, Math.max(0, Object.keys(model ?? {}).indexOf(key))));
  const stem = key.replace(/_[a-z]+$/u, '_');
  const after = keys.findLastIndex((known) => earlier.has(known) || (known.startsWith(stem) && stem.endsWith('_')));
  const at = Object.hasOwn(model ?? {}, key) || after >= 0 ? after + 1 : keys.length;
  const entries = Object.entries(tree);
  return Object.fromEntries([...entries.slice(0, at), [key, value] as const, ...entries.slice(at)]);
}

/** A page with new texts by place; its blocks are those of the source page already. */
export function rewritePage(source: string, texts: Map<string, string>): string {
  const { matter, body, firstLine } = splitFrontMatter(source);
  const lines = source.split('\n');
  const blocks = placedBlocks(parseProse(body, firstLine).blocks);
  for (const [index, { block, place }] of [...blocks.entries()].reverse()) {
    const text = texts.get(place.id);
    if (text === undefined || block.kind === 'placement' || blockMarkdown(block) === text) continue;
    const next = blocks[index + 1]?.block.line ?? lines.length + 1;
    let end = next - 1;
    while (end > block.line && lines[end - 1]?.trim() === '') end -= 1;
    lines.splice(block.line - 1, end - (block.line - 1), text);
  }
  return lines.join('\n').replace(matter, () => rewrittenMatter(matter, texts));
}

/**
 * A page made anew with the blocks of the source, in its order: placements as there, words by place. `source` is the page
 * as it stands; empty for a new one.
 */
export function assemblePage(source: string, model: ProseBlock[], texts: Map<string, string>): string {
  const { matter } = splitFrontMatter(source);
  const body = placedBlocks(model)
    .map(({ block, place }) => (block.kind === 'placement' ? blockMarkdown(block) : (texts.get(place.id) ?? '')))
    .join('\n\n');
  return `---\n${rewrittenMatter(matter, texts)}\n---\n\n${body}\n`;
}

function rewrittenMatter(matter: string, texts: Map<string, string>): string {
  const document = parseDocument(matter);
  let isChanged = matter === '';
  for (const key of MATTER_FIELDS) {
    const text = texts.get(`.${key}`);
    if (text === undefined || document.get(key) === text) continue;
    document.set(key, text);
    isChanged = true;
  }
  return isChanged ? document.toString({ lineWidth: 0 }).trimEnd() : matter;
}
