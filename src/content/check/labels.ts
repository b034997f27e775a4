/** Labels and counted nouns: those of the generator in each language, and those that a locale gives itself. */
import { pluralCategories, splitPluralKey } from '../../i18n/plurals.ts';
import { findLanguage, LANGUAGES } from '../../languages/index.ts';
import type { InterfaceWords } from '../../languages/language.ts';
import { INTERFACE_NAMESPACES } from '../interface-words.ts';
import type { Kinds } from '../kind.ts';
import type { Facts } from '../schema.ts';
import type { Namespace, Words } from '../words.ts';
import type { Findings, Report } from './findings.ts';
import { checkTextsParity } from './parity.ts';
import { checkText } from './text.ts';
import { factLabels, flattenTexts, isOwnLabel } from './vocabulary.ts';

type Texts = Map<string, string>;

interface LabelCheck {
  file: string;
  tag: string;
  namespace: Namespace;
  texts: Texts;
  referenceTexts: Texts;
  /** Those of the generator, which a locale may override. */
  known: Texts;
  facts: Facts;
  kinds: Kinds;
}

/** What a locale must give itself is there in every plural form, and everything else overrides a text of the generator. */
export function checkLabelKeys(
  { file, tag, namespace, texts, referenceTexts, known, facts, kinds }: LabelCheck,
  findings: Findings,
): void {
  const isLabels = namespace === 'strings';
  const isOwn = (key: string) => !isLabels || isOwnLabel(key, kinds);
  const knownForms = formsOf(known.keys(), tag);
  const plurals = new Set(
    [...known.keys(), ...referenceTexts.keys(), ...texts.keys()].flatMap((key) => {
      const { base, category } = splitPluralKey(key);
      return category ? [base] : [];
    }),
  );
  const named = (isLabels ? factLabels({ facts, kinds }) : []).map((key) => (plurals.has(key) ? `${key}_other` : key));
  const needed = [...named, ...[...referenceTexts.keys()].filter(isOwn)];
  const required = new Set([...formsOf(needed, tag)].filter((key) => !knownForms.has(key)));
  const unknown = [...texts.keys()].filter((key) => !required.has(key) && !knownForms.has(key) && !isOwn(key));
  const others = [...texts.keys()].filter((key) => !knownForms.has(key) && !unknown.includes(key));
  const add = findings.in(file);
  checkKeys(others, required, add);
  for (const key of unknown)
    add(
      key,
      `a label of src/languages/${tag}/${namespace}.json, or one that facts name`,
      'an unknown key',
      'fix the key, or remove it',
    );
}

const FACT_OR_LOCALES = 'a fact or the other locales';
const OTHER_LANGUAGES = 'the other languages';

/** Reports the keys of a file that are missing, and those that only it has; `others` name the keys that it needs. */
export function checkKeys(keys: Iterable<string>, required: Set<string>, add: Report, others = FACT_OR_LOCALES): void {
  const found = new Set(keys);
  for (const key of required) if (!found.has(key)) add(key, 'a text', 'nothing', `write it; ${others} have this key`);
  for (const key of found)
    if (!required.has(key)) add(key, `only keys that ${others} have`, 'an extra key', 'remove it, or add it there');
}

/** What the generator says in the languages of the authored locales, against what it says in its first language. */
export function checkInterface(authored: Words[], findings: Findings): void {
  const model = LANGUAGES[0]?.words;
  if (!model) return;
  for (const words of authored.filter(({ tag }) => findLanguage(tag)?.words)) {
    for (const namespace of INTERFACE_NAMESPACES) checkInterfaceFile(words, namespace, model, findings);
    checkTranslated(words, model, findings);
    const add = findings.in(`src/languages/${words.tag}/formats.json`);
    checkKeys(Object.keys(words.formats ?? {}), new Set(Object.keys(model.formats)), add, OTHER_LANGUAGES);
  }
}

/** Languages share some labels, as names of formats; of a copy that nobody has translated, nearly all. */
const MOST_ALIKE = 0.5;

function checkTranslated({ tag, interface: { strings } }: Words, model: InterfaceWords, findings: Findings): void {
  const first = LANGUAGES[0]?.tag;
  if (tag === first) return;
  const originals = flattenTexts(model.strings);
  const labels = [...flattenTexts(strings)];
  const alike = labels.filter(([key, label]) => originals.get(key) === label);
  if (alike.length > labels.length * MOST_ALIKE)
    findings.add(
      `src/languages/${tag}/strings.json`,
      '',
      'labels in the language',
      `${alike.length} of ${labels.length} labels as in src/languages/${first}`,
      'translate them',
    );
}

function checkInterfaceFile(
  { tag, interface: own }: Words,
  namespace: (typeof INTERFACE_NAMESPACES)[number],
  model: InterfaceWords,
  findings: Findings,
): void {
  const file = `src/languages/${tag}/${namespace}.json`;
  const texts = flattenTexts(own[namespace]);
  const modelTexts = flattenTexts(model[namespace]);
  const required = formsOf(modelTexts.keys(), tag);
  const nouns = new Set([...flattenTexts(own.nouns).keys()].map((key) => splitPluralKey(key).base));
  const add = findings.in(file);
  checkKeys(texts.keys(), required, add, OTHER_LANGUAGES);
  checkTextsParity(texts, modelTexts, add);
  for (const [key, text] of texts) checkText({ file, key, text, tag, names: [], nouns }, findings);
}

/** The keys, and of each plural every form that the language has. */
function formsOf(keys: Iterable<string>, tag: string): Set<string> {
  const forms = [...keys].flatMap((key) => {
    const { base, category } = splitPluralKey(key);
    return category ? pluralCategories(tag).map((form) => `${base}_${form}`) : [base];
  });
  return new Set(forms);
}
