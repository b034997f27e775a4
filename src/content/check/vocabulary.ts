/** Which texts each namespace needs, derived from the facts. */
import { languageOf } from '../../i18n/locale.ts';
import { splitPluralKey } from '../../i18n/plurals.ts';
import { accountColumns } from '../account-columns.ts';
import { allTexts } from '../interface-words.ts';
import type { Namespace, TextTree, Words } from '../read.ts';
import type { Facts } from '../schema.ts';
import { sheetKeys } from '../sheet/topics.ts';

/** Dotted keys that a namespace must have, and keys it may have if the other locales have them too. */
export interface ExpectedKeys {
  required: Set<string>;
  optional: Set<string>;
}

type Keys = { required: string[]; optional?: string[] };
type FactNamespace = Exclude<Namespace, 'strings' | 'nouns'>;

const KEYS: Record<FactNamespace, (facts: Facts, tag: string) => Keys> = {
  claims: ({ claims }) => ({ required: Object.keys(claims) }),
  events: ({ events }) => ({ required: Object.keys(events) }),
  entities: ({ entities }) => ({
    required: Object.keys(entities).flatMap((id) => [`${id}.name`, `${id}.text`]),
    optional: Object.keys(entities).map((id) => `${id}.footnote`),
  }),
  quotes: ({ quotes }, tag) => {
    const required = Object.entries(quotes).flatMap(([id, quote]) => {
      const isForeign = languageOf(quote.lang) !== languageOf(tag);
      return [
        `${id}.occasion`,
        ...(isForeign ? [`${id}.translation`] : []),
        ...(isForeign && quote.alternate ? [`${id}.alternateTranslation`] : []),
      ];
    });
    return { required, optional: Object.keys(quotes).map((id) => `${id}.note`) };
  },
  conflicts: ({ conflicts }) => ({
    required: Object.entries(conflicts).flatMap(([id, { accounts }]) => [
      `${id}.question`,
      `${id}.point`,
      ...Object.keys(accounts).flatMap((account) => [`${id}.sides.${account}`, `${id}.accounts.${account}`]),
    ]),
    optional: Object.keys(conflicts).map((id) => `${id}.note`),
  }),
  accounts: ({ accounts, site }) => ({
    required: Object.entries(accounts).flatMap(([id, { columns, topics }]) => [
      `${id}.title`,
      `${id}.note`,
      ...Object.keys(columns).map((column) => `${id}.columns.${column}`),
      ...['title', 'both', 'apart', 'neither', ...accountColumns({ columns }, site)].map(
        (part) => `${id}.overlap.${part}`,
      ),
      ...labelledVoices(columns).map((voice) => `${id}.voices.${voice}`),
      ...Object.entries(topics).flatMap(([topic, { entries }]) => [
        `${id}.topics.${topic}.title`,
        ...entries.map(({ voice, claim }) => `${id}.topics.${topic}.entries.${voice}.${claim}`),
      ]),
    ]),
  }),
  wording: ({ wording }) => ({
    required: Object.keys(wording).flatMap((id) => ['title', 'own', 'others', 'why'].map((part) => `${id}.${part}`)),
    optional: [],
  }),
  corrections: ({ corrections }) => ({
    required: Object.entries(corrections).flatMap(([id, { kind }]) =>
      (kind === 'correction' ? ['said', 'says', 'why'] : ['summary']).map((field) => `${id}.${field}`),
    ),
  }),
  sheet: (facts) => ({ required: sheetKeys(facts.sheet, facts) }),
  series: ({ series }) => ({
    required: Object.entries(series).flatMap(([id, { points, ...series }]) => [
      `${id}.title`,
      `${id}.summary`,
      `${id}.caution`,
      `${id}.item`,
      `${id}.axis`,
      ...('kinds' in series
        ? series.kinds.map((kind) => `${id}.kinds.${kind}`)
        : Object.keys(points).map((point) => `${id}.points.${point}`)),
      ...('moment' in series && series.moment !== undefined ? [`${id}.moment`] : []),
    ]),
    optional: Object.entries(series).flatMap(([id, { points }]) =>
      Object.keys(points).map((point) => `${id}.details.${point}`),
    ),
  }),
};

/** Voices that need a name of their own: those that share a column. */
function labelledVoices(columns: Record<string, string[]>): string[] {
  return Object.values(columns)
    .filter(({ length }) => length > 1)
    .flat();
}

/** Keys of a namespace that follows the facts; undefined for the two that do not. */
export function expectedKeys(namespace: Namespace, facts: Facts, tag: string): ExpectedKeys | undefined {
  if (namespace === 'strings' || namespace === 'nouns') return undefined;
  const { required, optional = [] } = KEYS[namespace](facts, tag);
  return { required: new Set(required), optional: new Set(optional) };
}

/** Labels that only an explainer can give. */
const OWN_LABELS = ['site.title', 'footer.license'];
/** What the labels that follow the facts begin with. */
const FACT_PREFIXES = ['topic.', 'event.kind.', 'menu.', 'language.', 'quote.translatedFrom.'];

/** Whether a label is one that explainers give: the generator has none of it. */
export function isOwnLabel(key: string): boolean {
  return OWN_LABELS.includes(key) || FACT_PREFIXES.some((prefix) => key.startsWith(prefix));
}

/**
 * Labels that a locale must have, or its language for it: the title and the licence; of topics, of kinds of
 * events, of the menu, of the languages of sources and, for comparisons, of editions, and of translations that say from
 * which text they were made.
 */
export function factLabels({ claims, events, locales, pages, quotes, site, sources }: Facts): string[] {
  const labels = [
    ...OWN_LABELS,
    ...Object.values(claims).map(({ topic }) => `topic.${topic}`),
    ...Object.values(events).map(({ kind }) => `event.kind.${kind}`),
    ...Object.keys(pages)
      .filter((id) => pages[id]?.menu)
      .map((id) => `menu.${id}`),
    ...(site.counted ?? []).map((section) => `counted.${section}`),
    ...Object.values(sources).map(({ language }) => `language.${language}`),
    ...Object.values(quotes).flatMap(({ lang, translatedFrom }) =>
      translatedFrom ? [`quote.translatedFrom.${languageOf(lang)}`] : [],
    ),
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
  const keys = keysOf(tree);
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) < at))];
}

function keysOf(tree: TextTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

/** A tree of texts as a map from dotted key to text. */
export function flattenTexts(tree: TextTree, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else for (const [inner, text] of flattenTexts(value, `${prefix}${key}.`)) texts.set(inner, text);
  }
  return texts;
}
