/** Texts of facts that are prose: with references, as the paragraphs of a page. */
import { type Kinds, textsOf } from '../kind.ts';
import type { Fault } from '../problems.ts';
import { blockText, type ProseBlock, parseInline } from '../prose.ts';
import type { Namespace, Words } from '../words.ts';
import type { KeyedBlock } from './keyed-blocks.ts';
import { flattenTexts } from './vocabulary.ts';

interface ProseText extends KeyedBlock {
  file: string;
  namespace: string;
  faults: Fault[];
}

/** The texts of a locale that are prose, each as a block. */
export function proseTexts({ tag, namespaces }: Words, kinds: Kinds): ProseText[] {
  return Object.entries(namespaces).flatMap(([namespace, tree]) =>
    [...flattenTexts(tree)]
      .filter(([key]) => isProse(kinds, namespace, key))
      .map(([key, text]) => ({ file: `locales/${tag}/${namespace}.json`, namespace, key, ...parsed(text) })),
  );
}

/** A text without its references, if it may have any: the words that readers see. */
export function seenWords(kinds: Kinds, namespace: Namespace, key: string, text: string): string {
  return isProse(kinds, namespace, key) ? blockText(parsed(text).block) : text;
}

function isProse(kinds: Kinds, namespace: Namespace, key: string): boolean {
  return textsOf(kinds, namespace)?.isProse?.(key) ?? false;
}

function parsed(text: string): Pick<ProseText, 'block' | 'faults'> {
  const { inline, faults } = parseInline(text);
  return { block: { kind: 'paragraph', inline, line: 1 } satisfies ProseBlock, faults };
}
