/** Words against facts and against the other locales: keys, plural forms, placeholders, texts. */
import type { Values } from '../../i18n/translator.ts';
import type { TextTree } from '../../languages/language.ts';
import { allTexts } from '../interface-words.ts';
import { type Content, type Keys, type Kinds, textsOf } from '../kind.ts';
import { authoredWords, wordFiles } from '../read.ts';
import type { Facts } from '../schema.ts';
import { placeholderScope } from '../scope.ts';
import type { Namespace, Words } from '../words.ts';
import type { Findings, Report } from './findings.ts';
import { checkInterface, checkKeys, checkLabelKeys } from './labels.ts';
import { checkTextsParity } from './parity.ts';
import { seenWords } from './prose-texts.ts';
import { type CheckedText, checkText } from './text.ts';
import { expectedKeys, flattenTexts, keysGivenTwice, nounsOf } from './vocabulary.ts';

export function checkWords(content: Content, findings: Findings): void {
  const { facts, words, kinds } = content;
  const scope = placeholderScope(facts);
  const authored = authoredWords(content);
  const [reference] = authored;
  if (!reference) return;
  for (const locale of authored)
    for (const namespace of wordFiles(content))
      checkNamespace({ facts, kinds, reference, locale, namespace, scope }, findings);
  checkInterface(authored, findings);
  for (const { tag, derivedFrom } of facts.locales)
    if (derivedFrom) checkOverrides({ derived: words[tag], base: words[derivedFrom], facts, kinds, scope }, findings);
}

interface NamespaceCheck {
  facts: Facts;
  kinds: Kinds;
  reference: Words;
  locale: Words;
  namespace: Namespace;
  scope: Values;
}

function checkNamespace(check: NamespaceCheck, findings: Findings): void {
  const { reference, locale, namespace } = check;
  const file = `locales/${locale.tag}/${namespace}.json`;
  const tree = locale.namespaces[namespace];
  const referenceTree = reference.namespaces[namespace];
  if (!tree || !referenceTree) return; // a file that could not be read is reported already
  const add = findings.in(file);
  checkGivenTwice(tree, add);
  const texts = flattenTexts(tree);
  const referenceTexts = flattenTexts(referenceTree);
  const expected = expectedKeys(namespace, check, locale.tag);
  if (expected) checkKeys(texts.keys(), withSharedOptional(expected, referenceTexts), add);
  const known = namespace === 'strings' || namespace === 'nouns' ? flattenTexts(locale.interface[namespace]) : null;
  if (known) checkLabelKeys({ ...check, file, tag: locale.tag, texts, referenceTexts, known }, findings);
  checkTextsParity(texts, new Map([...referenceTexts, ...(known ?? [])]), add);
  const nouns = nounsOf(locale);
  const { tag, names } = locale;
  for (const [key, written] of texts) {
    const text = seenWords(check.kinds, namespace, key, written);
    checkText({ file, key, text, tag, names, nouns, ...contextOf(key, check) }, findings);
  }
}

function checkGivenTwice(tree: TextTree, add: Report): void {
  for (const key of keysGivenTwice(tree))
    add(key, 'every id once', `a second "${key}": one with a point in its name, one in a group`, 'keep one of them');
}

/** An optional text is needed in every locale as soon as the reference locale has it. */
function withSharedOptional({ required, optional = [] }: Keys, referenceTexts: Map<string, string>): Set<string> {
  return new Set([...required, ...optional.filter((key) => referenceTexts.has(key))]);
}

/** What a placeholder of the text may name, and which digits it may hold. */
function contextOf(
  key: string,
  { namespace, facts, kinds, scope }: Pick<NamespaceCheck, 'namespace' | 'facts' | 'kinds' | 'scope'>,
): Pick<CheckedText, 'scope' | 'own' | 'digits'> {
  if (namespace === 'strings' || namespace === 'nouns') return {};
  return textsOf(kinds, namespace)?.allows?.(key, facts, scope) ?? { scope };
}

/** A derived locale may only replace texts that its base has. */
function checkOverrides(
  {
    derived,
    base,
    ...about
  }: Record<'derived' | 'base', Words | undefined> & Pick<NamespaceCheck, 'facts' | 'kinds' | 'scope'>,
  findings: Findings,
): void {
  for (const [namespace, tree] of Object.entries(derived?.namespaces ?? {})) {
    const file = `locales/${derived?.tag}/${namespace}.json`;
    const add = findings.in(file);
    checkGivenTwice(tree, add);
    const baseTexts = flattenTexts(base ? (allTexts(base)[namespace] ?? {}) : {});
    const texts = flattenTexts(tree);
    checkTextsParity(new Map([...baseTexts, ...texts]), baseTexts, add);
    for (const [key, written] of texts) {
      const text = seenWords(about.kinds, namespace, key, written);
      if (!baseTexts.has(key))
        add(
          key,
          `a key of locales/${base?.tag}/${namespace}.json`,
          'an extra key',
          'remove it: only what transliteration gets wrong belongs here',
        );
      const context = contextOf(key, { ...about, namespace });
      checkText(
        { file, key, text, tag: derived?.tag ?? '', names: base?.names ?? [], nouns: nounsOf(base), ...context },
        findings,
      );
    }
  }
}
