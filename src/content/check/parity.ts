/** What texts name, placeholders and references: every locale has the same, and in the same order. */
import { parseFormat } from '../../i18n/formatters.ts';
import { splitPluralKey } from '../../i18n/plurals.ts';
import { placeholders } from '../prose.ts';
import type { Report } from './findings.ts';

/** A text with its placeholders, and `scheme:target` of its references. */
interface Naming {
  text: string;
  references?: string[];
}

/** Reports what a text names and its original does not, or the reverse, and what it names in another order. */
export function checkParity(key: string, naming: Naming, original: Naming, add: Report): void {
  checkNames(key, naming, original, add);
  checkOrder(key, naming, original, add);
}

/** The same for the texts of a file by key; the forms of a plural name the same together. */
export function checkTextsParity(texts: Map<string, string>, originals: Map<string, string>, add: Report): void {
  for (const [key, text] of texts) checkOrder(key, { text }, { text: originals.get(key) ?? '' }, add);
  const originalsByBase = textsByBase(originals);
  for (const [base, text] of textsByBase(texts)) {
    const original = originalsByBase.get(base);
    if (original !== undefined) checkNames(base, { text }, { text: original }, add);
  }
}

/** Texts by key, all forms of a plural as one. */
function textsByBase(texts: Map<string, string>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [key, text] of texts) {
    const { base } = splitPluralKey(key);
    joined.set(base, `${joined.get(base) ?? ''} ${text}`);
  }
  return joined;
}

function checkNames(key: string, naming: Naming, original: Naming, add: Report): void {
  const listed = (names: string[]) => names.toSorted().join(' ') || 'none';
  const compare = (what: string, namesIn: (one: Naming) => string[], remedy: string) => {
    const [found, expected] = [listed(namesIn(naming)), listed(namesIn(original))];
    if (found !== expected) add(key, `the ${what} ${expected}`, found, remedy);
  };
  compare('references', ({ references = [] }) => references, 'give every locale the same references here');
  compare('placeholders', placeholdersIn, 'give every locale the same placeholders; formats may differ');
}

function placeholdersIn({ text }: Naming): string[] {
  return [...new Set(placeholders(text).map(({ path }) => `{{${path}}}`))];
}

/** Reports the kinds of names of which a text has the same as the original, but in another order. */
function checkOrder(key: string, naming: Naming, original: Naming, add: Report): void {
  const order = namesByKind(naming);
  for (const [kind, expected] of namesByKind(original)) {
    const found = order.get(kind) ?? [];
    const isSameSet = found.toSorted().join() === expected.toSorted().join();
    if (isSameSet && found.join() !== expected.join())
      add(
        key,
        `the ${kind} in the order ${expected.join(' ')}`,
        found.join(' '),
        'put them back, or turn the sentence so that they come in the same order in every locale',
      );
  }
}

/**
 * What follows one another in a text: numbers, dates, and the references of each scheme. Kinds may stand to each other as
 * a language likes it.
 */
function namesByKind({ text, references = [] }: Naming): Map<string, string[]> {
  const named = [
    ...references.map((reference) => [`${reference.split(':')[0]} references`, reference] as const),
    ...placeholders(text).map(
      ({ path, format }) => [isNumber(format) ? 'numbers' : 'dates and names', `{{${path}}}`] as const,
    ),
  ];
  const kinds = new Map<string, string[]>();
  for (const [kind, name] of named) kinds.set(kind, [...new Set([...(kinds.get(kind) ?? []), name])]);
  return kinds;
}

function isNumber(format: string): boolean {
  const parsed = parseFormat(format);
  return parsed !== undefined && ('noun' in parsed || parsed.name === 'number' || parsed.name === 'percent');
}
