/** Which texts each namespace needs, derived from the facts. */
import { splitPluralKey } from '../../i18n/plurals.ts';
import type { TextTree } from '../../languages/language.ts';
import { dataSetsOf } from '../data-sets.ts';
import { allTexts } from '../interface-words.ts';
import { type Content, type Keys, type Kinds, textsOf } from '../kind.ts';
import { sheetKeys } from '../sheet/topics.ts';
import type { Namespace, Words } from '../words.ts';

/** Keys of a namespace that follows the facts; undefined for the two that do not. */
export function expectedKeys(
  namespace: Namespace,
  { facts, kinds }: Pick<Content, 'facts' | 'kinds'>,
  tag: string,
): Keys | undefined {
  if (namespace === 'sheet') return { required: sheetKeys(facts.sheet, facts) };
  return textsOf(kinds, namespace)?.keys(facts, tag);
}

/** Labels that only an explainer can give. */
const OWN_LABELS = ['site.title', 'footer.license'];
/** What the labels that follow the facts begin with. */
const FACT_PREFIXES = ['data.', 'menu.', 'language.'];

/** Whether a label is one that explainers give: the generator has none of it. */
export function isOwnLabel(key: string, kinds: Kinds): boolean {
  const prefixes = [...FACT_PREFIXES, ...[...kinds.values()].flatMap(({ labels }) => labels?.prefix ?? [])];
  return OWN_LABELS.includes(key) || prefixes.some((prefix) => key.startsWith(prefix));
}

/**
 * Labels that a locale must have, or its language for it: the title and the licence; of data sets, of the menu, of the
 * kinds and, for comparisons, of the languages of editions.
 */
export function factLabels({ facts, kinds }: Pick<Content, 'facts' | 'kinds'>): string[] {
  const { locales, pages, site } = facts;
  const labels = [
    ...OWN_LABELS,
    ...dataSetsOf({ facts, kinds }).map(({ name }) => `data.${name}`),
    ...Object.keys(pages)
      .filter((id) => pages[id]?.menu)
      .map((id) => `menu.${id}`),
    ...(site.counted ?? []).map((section) => `counted.${section}`),
    ...[...kinds.values()].flatMap(({ labels }) => labels?.ids(facts).map((id) => labels.prefix + id) ?? []),
    ...(Object.values(pages).some(({ template }) => template === 'compare')
      ? locales.map(({ tag }) => `language.${tag}`)
      : []),
  ];
  return [...new Set(labels)];
}

/** Nouns that `count(noun: …)` may name in a locale. */
export function nounsOf(words: Words | undefined): Set<string> {
  return new Set(
    [...flattenTexts(words ? (allTexts(words).nouns ?? {}) : {}).keys()].map((key) => splitPluralKey(key).base),
  );
}

/** Dotted keys that a tree has twice: once with a point in a name, once in a group. */
export function keysGivenTwice(tree: TextTree): string[] {
  const keys = textEntries(tree).map(([key]) => key);
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) < at))];
}

/** A tree of texts as a map from dotted key to text. */
export function flattenTexts(tree: TextTree): Map<string, string> {
  return new Map(textEntries(tree));
}

function textEntries(tree: TextTree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : textEntries(value, `${prefix}${key}.`),
  );
}
