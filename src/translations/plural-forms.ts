import { languageFor } from '../i18n/locale.ts';
import { pluralCategories, WHOLE_NUMBERS } from '../i18n/plurals.ts';

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The forms of a locale in the order of gettext's `msgstr[n]`. */
export function pluralForms(tag: string): string[] {
  return inOrder(pluralCategories(tag));
}

/**
 * The forms in a file that has `count` of them: those of whole numbers, or all of CLDR, since some translation programs
 * have a form for fractions too. Undefined where the file counts in another way.
 */
export function formsInFile(tag: string, count: number): string[] | undefined {
  const all = inOrder(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  return [pluralForms(tag), all].find(({ length }) => length === count);
}

/** Value of the header `Plural-Forms`. Throws for a language that the generator does not know. */
export function pluralHeader(tag: string): string {
  const rule = languageFor(tag)?.gettextPlural;
  if (!rule) throw new Error(`No plural rule of ${tag} for gettext: add the language to src/languages.`);
  return `nplurals=${pluralForms(tag).length}; plural=${rule};`;
}

/** The first numbers that a form is used with: `few` of Russian is 2, 3, 4. */
export function exampleNumbers(tag: string, form: string): number[] {
  const rules = new Intl.PluralRules(tag);
  return WHOLE_NUMBERS.filter((number) => rules.select(number) === form).slice(0, 3);
}

function inOrder(categories: readonly string[]): string[] {
  return categories.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
