/** Words against facts and against the other locales: keys, plural forms, placeholders, texts. */
import type { Values } from '../../i18n/translator.ts';
import { ownValue } from '../by-id.ts';
import { allTexts } from '../interface-words.ts';
import { type Content, NAMESPACES, type Namespace, type TextTree, type Words } from '../read.ts';
import type { Facts, SeriesFact, SeriesPoint } from '../schema.ts';
import { placeholderScope } from '../scope.ts';
import type { Findings } from './findings.ts';
import { checkInterface, checkLabelKeys } from './labels.ts';
import { checkPlaceholderParity } from './placeholders.ts';
import { type CheckedText, checkText } from './text.ts';
import { type ExpectedKeys, expectedKeys, flattenTexts, keysGivenTwice, nounsOf } from './vocabulary.ts';

export function checkWords({ facts, words }: Content, findings: Findings): void {
  const scope = placeholderScope(facts);
  const authored = facts.locales.filter(({ derivedFrom }) => !derivedFrom).flatMap(({ tag }) => words[tag] ?? []);
  const [reference] = authored;
  if (!reference) return;
  for (const locale of authored)
    for (const namespace of NAMESPACES) checkNamespace({ facts, reference, locale, namespace, scope }, findings);
  checkInterface(authored, findings);
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
  const known = namespace === 'strings' || namespace === 'nouns' ? flattenTexts(locale.interface[namespace]) : null;
  if (known) checkLabelKeys({ file, tag: locale.tag, texts, referenceTexts, known, namespace, facts }, findings);
  checkPlaceholderParity(file, texts, new Map([...referenceTexts, ...(known ?? [])]), findings);
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

export function checkKeys(
  file: string,
  texts: Map<string, string>,
  { required }: ExpectedKeys,
  findings: Findings,
): void {
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
      if (field === 'moment') return { scope, own: { date: momentOf(facts, id) } };
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
    const baseTexts = flattenTexts(base ? (allTexts(base)[namespace as Namespace] ?? {}) : {});
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

/** Day of the claim that a series marks. */
function momentOf(facts: Facts, id: string): string | undefined {
  const series = ownValue<SeriesFact>(facts.series, id);
  const claim = series && 'moment' in series ? series.moment : undefined;
  return claim === undefined ? undefined : ownValue(facts.claims, claim)?.date;
}
