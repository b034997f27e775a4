/** Words against facts and against the other locales: keys, plural forms, placeholders, texts. */
import { pluralCategories, splitPluralKey } from '../../i18n/plurals.ts';
import type { Values } from '../../i18n/translator.ts';
import { ownValue } from '../by-id.ts';
import { placeholderPaths } from '../prose.ts';
import { type Content, NAMESPACES, type Namespace, type TextTree, type Words } from '../read.ts';
import type { Facts, SeriesPoint } from '../schema.ts';
import { placeholderScope } from '../scope.ts';
import type { Findings } from './findings.ts';
import { checkOrder, placeholderOrder } from './order.ts';
import { type CheckedText, checkText } from './text.ts';
import { type ExpectedKeys, expectedKeys, factLabels, flattenTexts, keysGivenTwice, nounsOf } from './vocabulary.ts';

export function checkWords({ facts, words }: Content, findings: Findings): void {
  const scope = placeholderScope(facts);
  const authored = facts.locales.filter(({ derivedFrom }) => !derivedFrom).flatMap(({ tag }) => words[tag] ?? []);
  const [reference] = authored;
  if (!reference) return;
  for (const locale of authored)
    for (const namespace of NAMESPACES) checkNamespace({ facts, reference, locale, namespace, scope }, findings);
  for (const { tag, derivedFrom } of facts.locales)
    if (derivedFrom) checkOverrides({ derived: words[tag], base: words[derivedFrom], facts, scope }, findings);
}

interface NamespaceCheck {
  facts: Facts;
  reference: Words;
  locale: Words;
  namespace: Namespace;
  scope: Values;
}

function checkNamespace({ facts, reference, locale, namespace, scope }: NamespaceCheck, findings: Findings): void {
  const file = `locales/${locale.tag}/${namespace}.json`;
  const tree = locale.namespaces[namespace];
  const referenceTree = reference.namespaces[namespace];
  if (!tree || !referenceTree) return; // a file that could not be read is reported already
  checkGivenTwice(file, tree, findings);
  const texts = flattenTexts(tree);
  const referenceTexts = flattenTexts(referenceTree);
  const expected = expectedKeys(namespace, facts, locale.tag);
  if (expected) checkKeys(file, texts, withSharedOptional(expected, referenceTexts), findings);
  else
    checkPluralKeys(
      {
        file,
        tag: locale.tag,
        texts,
        referenceTexts,
        referenceTag: reference.tag,
        labels: namespace === 'strings' ? factLabels(facts) : [],
      },
      findings,
    );
  if (locale !== reference) checkPlaceholderParity(file, texts, referenceTexts, findings);
  const nouns = nounsOf(locale);
  for (const [key, text] of texts)
    checkText(
      { file, key, text, tag: locale.tag, names: locale.names, nouns, ...contextOf(namespace, key, facts, scope) },
      findings,
    );
}

function checkGivenTwice(file: string, tree: TextTree, findings: Findings): void {
  for (const key of keysGivenTwice(tree))
    findings.add(
      file,
      key,
      'every id once',
      `a second "${key}": one with a point in its name, one in a group`,
      'keep one of them',
    );
}

/** An optional text is needed in every locale as soon as the reference locale has it. */
function withSharedOptional({ required, optional }: ExpectedKeys, referenceTexts: Map<string, string>): ExpectedKeys {
  const shared = [...optional].filter((key) => referenceTexts.has(key));
  return { required: new Set([...required, ...shared]), optional: new Set() };
}

function checkKeys(file: string, texts: Map<string, string>, { required }: ExpectedKeys, findings: Findings): void {
  for (const key of required)
    if (!texts.has(key))
      findings.add(file, key, 'a text', 'nothing', 'write it; the other locales or a fact have this key');
  for (const key of texts.keys())
    if (!required.has(key))
      findings.add(
        file,
        key,
        'only keys that a fact or the other locales have',
        'an extra key',
        'remove it, or add the fact or the other locales’ text',
      );
}

interface PluralCheck {
  file: string;
  tag: string;
  texts: Map<string, string>;
  referenceTexts: Map<string, string>;
  referenceTag: string;
  /** Keys that the facts call for. */
  labels: string[];
}

function checkPluralKeys(
  { file, tag, texts, referenceTexts, referenceTag, labels }: PluralCheck,
  findings: Findings,
): void {
  const required = new Set<string>();
  const source = tag === referenceTag ? texts : referenceTexts;
  for (const label of labels) required.add(label);
  for (const key of source.keys()) {
    const { base, category } = splitPluralKey(key);
    const forms = category ? pluralCategories(tag).map((form) => `${base}_${form}`) : [base];
    for (const form of forms) required.add(form);
  }
  checkKeys(file, texts, { required, optional: new Set() }, findings);
}

function checkPlaceholderParity(
  file: string,
  texts: Map<string, string>,
  referenceTexts: Map<string, string>,
  findings: Findings,
): void {
  const pathsByBase = (source: Map<string, string>) => {
    const paths = new Map<string, Set<string>>();
    for (const [key, text] of source) {
      const { base } = splitPluralKey(key);
      paths.set(base, new Set([...(paths.get(base) ?? []), ...placeholderPaths(text)]));
    }
    return paths;
  };
  for (const [key, text] of texts)
    checkOrder(file, key, placeholderOrder(text), placeholderOrder(referenceTexts.get(key) ?? ''), findings);
  const expected = pathsByBase(referenceTexts);
  for (const [key, paths] of pathsByBase(texts)) {
    const wanted = expected.get(key);
    if (wanted && (wanted.size !== paths.size || [...wanted].some((path) => !paths.has(path))))
      findings.add(
        file,
        key,
        `the placeholders ${list(wanted)}`,
        list(paths),
        'give every locale the same placeholders; formats may differ',
      );
  }
}

function list(paths: Set<string>): string {
  return paths.size > 0
    ? [...paths]
        .sort()
        .map((path) => `{{${path}}}`)
        .join(' ')
    : 'none';
}

/** What a placeholder of the text may name, and which digits it may hold. */
function contextOf(
  namespace: Namespace,
  key: string,
  facts: Facts,
  scope: Values,
): Pick<CheckedText, 'scope' | 'own' | 'digits'> {
  const [id = '', field = '', point = ''] = key.split('.');
  switch (namespace) {
    case 'strings':
    case 'nouns':
      return {};
    case 'claims':
      return { scope, own: ownValue(scope, id) as Values | undefined };
    case 'corrections':
      return { scope, own: ownValue(facts.corrections, id)?.values };
    case 'events':
      return { scope, own: { date: ownValue(facts.events, id)?.date } };
    case 'series':
      return { scope, own: ownValue<SeriesPoint>(ownValue(facts.series, id)?.points ?? {}, point) };
    case 'quotes': {
      const quote = ownValue(facts.quotes, id);
      const original = `${quote?.original ?? ''} ${quote?.alternate?.original ?? ''}`;
      const isTranslation = field === 'translation' || field === 'alternateTranslation';
      return isTranslation ? { scope: {}, digits: new Set(original.match(/\d+/gu) ?? []) } : { scope: {} };
    }
    case 'entities':
      return { scope: field === 'text' ? scope : {} };
    default:
      return { scope };
  }
}

/** A derived locale may only replace texts that its base has. */
function checkOverrides(
  { derived, base, facts, scope }: Record<'derived' | 'base', Words | undefined> & { facts: Facts; scope: Values },
  findings: Findings,
): void {
  for (const [namespace, tree] of Object.entries(derived?.namespaces ?? {})) {
    const file = `locales/${derived?.tag}/${namespace}.json`;
    checkGivenTwice(file, tree, findings);
    const baseTexts = flattenTexts(base?.namespaces[namespace as Namespace] ?? {});
    const texts = flattenTexts(tree);
    checkPlaceholderParity(file, new Map([...baseTexts, ...texts]), baseTexts, findings);
    for (const [key, text] of texts) {
      if (!baseTexts.has(key))
        findings.add(
          file,
          key,
          `a key of locales/${base?.tag}/${namespace}.json`,
          'an extra key',
          'remove it: only what transliteration gets wrong belongs here',
        );
      const context = contextOf(namespace as Namespace, key, facts, scope);
      checkText(
        { file, key, text, tag: derived?.tag ?? '', names: base?.names ?? [], nouns: nounsOf(base), ...context },
        findings,
      );
    }
  }
}
